#include "run/SalvageRun.h"

#include "archive/DamagedArchive.h"
#include "base/Clock.h"
#include "restore/FilePlaces.h"
#include "restore/NewFile.h"
#include "restore/NewFolder.h"
#include "restore/PlainDatabase.h"
#include "run/ProgressMeter.h"
#include "snapshot/ForeignDatabase.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <numeric>

namespace vesper {

namespace {

constexpr double extractedFraction = 0.4;

qint64 rowsOf(const std::vector<TableRows> &tables)
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const TableRows &table) { return sum + table.rows; });
}

/// One salvage, step by step.
class Sequence
{
public:
    Sequence(const SalvageRequest &request, RunObserver &observer, const Clock &clock,
             const CancelToken &cancel)
        : m_request(request)
        , m_meter(observer, clock)
        , m_cancel(cancel)
    {
        m_report.target = request.target;
    }

    Result<SalvageReport> run()
    {
        const bool wantsDatabase
            = m_request.part == RestorePart::Database || m_request.part == RestorePart::Everything;
        if (wantsDatabase && isPlainDatabase(m_request.archive))
            TRY(recoverPlain());
        else
            TRY(salvageArchive(wantsDatabase));
        m_report.bytes += m_report.files.isEmpty() ? QFileInfo(m_report.target).size() : 0;
        return std::move(m_report);
    }

private:
    Result<void> recoverPlain();
    Result<void> salvageArchive(bool wantsDatabase);
    Result<void> salvageFiles();
    Result<void> salvageDatabase(std::size_t entry);
    Result<bool> writeEntry(std::size_t entry, DurableFile &file);
    Result<bool> salvageFile(std::size_t entry, const QString &target);
    Result<void> recover(const QString &image, const std::vector<TableRows> &expected);
    [[nodiscard]] bool isSound(const QString &image) const;

    const SalvageRequest &m_request;
    ProgressMeter m_meter;
    CancelToken m_cancel;
    std::optional<DamagedArchive> m_archive;
    SalvageReport m_report;
};

Result<void> Sequence::recoverPlain()
{
    m_meter.begin(Stage::Checking, 0, extractedFraction);
    m_report.created = QFileInfo(m_request.archive).lastModified();
    TRY_ASSIGN(
        const ForeignDatabase foreign,
        ForeignDatabase::open(m_request.archive, m_cancel, ForeignDatabase::Purpose::Salvage));
    m_report.isWhole = isSound(foreign.path());
    if (!m_report.isWhole)
        return recover(foreign.path(), {});
    TRY_ASSIGN(NewFile copy,
               copyPlainDatabase(m_request.archive, m_request.target, NewFile::Older::Refused,
                                 CheckLevel::Full, m_cancel, [](qint64) {}));
    return copy.publish();
}

Result<void> Sequence::salvageArchive(bool wantsDatabase)
{
    TRY_ASSIGN(m_archive, DamagedArchive::open(m_request.archive));
    if (m_archive->manifest())
        m_report.created = m_archive->manifest()->created;
    if (m_request.part == RestorePart::Files)
        return salvageFiles();
    const std::vector<ManifestEntry> &entries = m_archive->entries();
    const auto found = std::ranges::find_if(entries, [&](const ManifestEntry &entry) {
        return wantsDatabase ? entry.kind == EntryKind::Database && entry.set.isEmpty()
                             : entry.name == m_request.entry || entry.path == m_request.entry;
    });
    if (found == entries.end())
        return fail(ErrorKind::EntryMissing, m_request.archive,
                    wantsDatabase ? QStringLiteral("database/") : m_request.entry);
    const auto entry = static_cast<std::size_t>(found - entries.begin());
    if (found->kind == EntryKind::Database)
        return salvageDatabase(entry);
    m_meter.begin(Stage::Writing, found->size, 1.0);
    TRY_ASSIGN(m_report.isWhole, salvageFile(entry, m_request.target));
    if (!m_report.isWhole)
        return fail(ErrorKind::ArchiveDamaged, m_request.archive, found->name);
    return {};
}

Result<void> Sequence::salvageFiles()
{
    if (QFileInfo(m_request.target).isFile())
        return fail(ErrorKind::DestinationNotFolder, m_request.target);
    const std::vector<ManifestEntry> &entries = m_archive->entries();
    // Without its list of contents nobody knows what else had been in it.
    m_report.isWhole = m_archive->manifest().has_value();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!isBesideDatabase(entries[i]))
            continue;
        m_meter.begin(Stage::Writing, entries[i].size, double(i + 1) / double(entries.size()));
        const QString target = pathInFolder(m_request.target, entries[i]);
        Warning reason{Warning::Kind::FileHasNoPlace, entries[i].path, {}};
        bool isWhole = false;
        if (!target.isEmpty()) {
            reason = {Warning::Kind::FileDamaged, entries[i].path, entries[i].name};
            const Result<bool> written = salvageFile(i, target);
            if (!written && written.error().kind != ErrorKind::TargetExists)
                return fail(written.error());
            if (!written)
                reason = {Warning::Kind::FileKept, target, {}};
            isWhole = written.value_or(false);
        }
        if (isWhole) {
            m_report.files.append(target);
            m_report.bytes += entries[i].size;
            continue;
        }
        m_report.isWhole = false;
        m_report.lost.push_back(reason);
        m_meter.warn(reason);
    }
    if (!m_archive->manifest() && m_report.files.isEmpty())
        return fail(ErrorKind::ArchiveDamaged, m_request.archive);
    return {};
}

/// False: it is not whole, and was not kept.
Result<bool> Sequence::salvageFile(std::size_t entry, const QString &target)
{
    std::optional<NewFolder> folder;
    if (m_request.part == RestorePart::Files) {
        TRY_ASSIGN(NewFolder made, NewFolder::make(QFileInfo(target).absolutePath()));
        folder.emplace(std::move(made));
    }
    TRY_ASSIGN(NewFile created,
               NewFile::create(target, m_archive->entries()[entry].size, NewFile::Older::Refused));
    TRY_ASSIGN(const bool isWhole, writeEntry(entry, created.file()));
    if (isWhole)
        TRY(created.publish());
    return isWhole;
}

Result<bool> Sequence::writeEntry(std::size_t entry, DurableFile &file)
{
    TRY_ASSIGN(const qint64 lost,
               m_archive->extract(
                   entry,
                   [&](QByteArrayView bytes) -> Result<void> {
                       if (file.write(bytes.data(), bytes.size()) != bytes.size())
                           return fail(*file.failure());
                       m_meter.advance(file.size());
                       return {};
                   },
                   m_cancel));
    TRY(file.sync());
    return lost == 0;
}

Result<void> Sequence::salvageDatabase(std::size_t entry)
{
    const ManifestEntry &description = m_archive->entries()[entry];
    m_meter.begin(Stage::Writing, description.size, extractedFraction);
    TRY_ASSIGN(NewFile image,
               NewFile::create(m_request.target, description.size, NewFile::Older::Refused));
    TRY_ASSIGN(const bool isWhole, writeEntry(entry, image.file()));
    if (isWhole && isSound(image.file().path())) {
        m_report.isWhole = true;
        return image.publish();
    }
    if (m_cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    return recover(image.file().path(), description.tables);
}

bool Sequence::isSound(const QString &image) const
{
    const auto connection
        = SqliteConnection::open(image, SqliteConnection::Access::Immutable, m_cancel);
    if (!connection)
        return false;
    const Result<StructureFindings> findings = checkStructure(**connection, CheckLevel::Full);
    return findings && findings->damage.isEmpty();
}

Result<void> Sequence::recover(const QString &image, const std::vector<TableRows> &expected)
{
    TRY_ASSIGN(const auto damaged,
               SqliteConnection::open(image, SqliteConnection::Access::Immutable, m_cancel));
    TRY_ASSIGN(NewFile created,
               NewFile::create(m_request.target, QFileInfo(image).size(), NewFile::Older::Refused));
    m_meter.begin(Stage::Restoring, std::max<qint64>(1, rowsOf(expected)), 1.0);
    const RecoveryOptions options{.expected = expected,
                                  .progress = [this](qint64 rows) { m_meter.advance(rows); }};
    Result<RecoveryReport> recovered
        = recoverDatabase(*damaged, created.file().path(), options, m_cancel);
    if (!recovered && recovered.error().path == image)
        recovered.error().path = m_request.archive; // the image has a name of our own
    TRY(recovered);
    m_report.database = std::move(*recovered);
    m_report.isRecovered = true;
    TRY(created.file().sync());
    return created.publish();
}

} // namespace

Result<SalvageReport> runSalvage(const SalvageRequest &request, RunObserver &observer,
                                 const CancelToken &cancel)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const SystemClock clock;
    TRY_ASSIGN(SalvageReport report, Sequence(request, observer, clock, cancel).run());
    report.seconds = double(elapsed.elapsed()) / 1000;
    return report;
}

} // namespace vesper
