#include "run/BackupRun.h"

#include "archive/ArchiveSearch.h"
#include "archive/Seal.h"
#include "base/StateFolder.h"
#include "destination/ArchiveName.h"
#include "destination/DestinationRules.h"
#include "destination/SpaceForecast.h"
#include "history/PastRuns.h"
#include "run/ArchiveAssembly.h"
#include "run/Publication.h"
#include "run/RunLock.h"
#include "snapshot/SourceListing.h"
#include "verify/Verifier.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QSysInfo>
#include <QtCore/QUuid>

namespace vesper {

namespace {

// How the one bar is shared out; checking reads the archive, which is smaller than its source.
constexpr double compressedAt = 0.70;
constexpr double writtenAt = 0.78;
constexpr double checkedAt = 1.0;
constexpr char fixedFolder[] = "backup";
constexpr int historyForForecast = 20;
// A destination that took this many source bytes a second needs no spool before it.
constexpr double fastBytesPerSecond = 150e6;
constexpr double stallWorthSaying = 5;
// A spool must not take the last room of the disk that the applications write to.
constexpr qint64 roomLeftBesideSpool = 1024LL * 1024 * 1024;

/// `.vesper-<host>.` begins the names of files that runs on this computer have not finished.
QString temporaryPrefix()
{
    QString host = QSysInfo::machineHostName().toLower();
    for (QChar &character : host)
        if (!character.isLetterOrNumber() || character.unicode() > 0x7e)
            character = QLatin1Char('-');
    return QStringLiteral(".vesper-%1.").arg(host);
}

/// One run, step by step; the members are what one step leaves for the next.
class Sequence
{
public:
    Sequence(const BackupRequest &request, const Clock &clock, RunObserver &observer,
             const CancelToken &cancel)
        : m_request(request)
        , m_meter(observer, clock)
        , m_cancel(cancel)
    {
        m_report.created = clock.now();
        m_report.checked = request.check;
        m_elapsed.start();
    }

    Result<BackupReport> run()
    {
        m_meter.begin(Stage::Collecting, 0, 0);
        TRY_ASSIGN(m_stateFolder, stateFolder(m_request.suite.id));
        if (!m_request.runLock) {
            TRY_ASSIGN(m_lock, lockRun(m_stateFolder));
        }
        // Left behind on a dead medium, this run must not keep the next one from starting.
        if (m_request.gate)
            m_request.gate->whenAbandoned([this] { m_lock.reset(); });
        recall();
        Result<void> outcome = steps();
        if (m_request.gate)
            m_request.gate->whenAbandoned({});
        // The file of its own that it misses went with its medium.
        if (!outcome && outcome.error().kind == ErrorKind::ArchiveMissing)
            outcome = fail(ErrorKind::DestinationNotMounted, m_destination.folder);
        if (!outcome && outcome.error().kind == ErrorKind::SourceDamaged)
            outcome.error().archive = newestGoodArchive();
        m_report.seconds = double(m_elapsed.elapsed()) / 1000;
        record(outcome);
        if (!outcome)
            return fail(outcome.error());
        return m_report;
    }

private:
    Result<void> steps()
    {
        TRY(collect());
        TRY(checkPlace());
        TRY(assemble());
        TRY(seal());
        if (m_request.check != CheckLevel::None)
            TRY(verify());
        TRY(publish());
        m_report.outcome = m_report.damaged            ? Outcome::Failed
                           : m_report.warnings.empty() ? Outcome::Success
                                                       : Outcome::Warnings;
        return {};
    }

    void recall();
    Result<void> collect();
    Result<void> checkPlace();
    Result<void> accept(const QString &place);
    Result<void> enterFixedFolder();
    Result<void> assemble();
    Result<void> addSources(ArchiveAssembly &assembly);
    Result<void> judge(const ArchiveAssembly::DatabaseResult &database, const QString &path,
                       ArchiveAssembly &assembly);
    Result<void> seal();
    Result<void> verify();
    Result<void> publish();
    void record(const Result<void> &outcome);

    [[nodiscard]] QString spoolFolder() const;
    [[nodiscard]] QString newestGoodArchive() const;
    void warn(const Warning &warning)
    {
        m_report.warnings.push_back(warning);
        m_meter.warn(warning);
    }
    [[nodiscard]] Result<void> stillWanted() const
    {
        return m_cancel.stop_requested() ? fail(ErrorKind::Cancelled) : Result<void>();
    }

    const BackupRequest &m_request;
    ProgressMeter m_meter;
    CancelToken m_cancel;
    QElapsedTimer m_elapsed;
    BackupReport m_report;

    QString m_stateFolder;
    std::unique_ptr<FileLock> m_lock;
    std::optional<History> m_history;
    std::vector<HistoryEntry> m_past;
    SourceListing m_sources;
    qint64 m_archiveForecast = 0;
    QString m_name;
    Destination m_destination;
    std::unique_ptr<DurableFile> m_file;
    QByteArray m_digest;
};

/// A history that cannot be opened never stops a backup.
void Sequence::recall()
{
    Result<History> history = History::open(m_stateFolder);
    if (!history) {
        warn({.kind = Warning::Kind::HistoryUnusable, .detail = history.error().detail});
        return;
    }
    m_history.emplace(std::move(*history));
    m_past = m_history->latest(historyForForecast).value_or(std::vector<HistoryEntry>());
}

Result<void> Sequence::collect()
{
    TRY_ASSIGN(m_sources, listSources(m_request.suite, m_cancel));
    return {};
}

Result<void> Sequence::checkPlace()
{
    m_name = m_request.fixedName        ? QStringLiteral("backup")
             : m_request.name.isEmpty() ? proposedName(m_request.suite.id, m_report.created)
                                        : m_request.name;
    TRY(checkName(m_name));
    const SpaceForecast forecast
        = forecastSpace(m_sources.bytes, pastRuns(m_past, QString()), std::nullopt);
    m_archiveForecast = forecast.roomNeeded;
    TRY(accept(m_request.destination));
    if (m_request.fixedName)
        TRY(enterFixedFolder());
    m_report.volumeLabel = m_destination.volume.label;
    return stillWanted();
}

Result<void> Sequence::accept(const QString &place)
{
    TRY_ASSIGN(m_destination, checkDestination({.typed = place,
                                                .database = m_request.suite.database,
                                                .externalMediumOnly = m_request.externalMediumOnly,
                                                .bytesNeeded = m_archiveForecast}));
    return {};
}

/// The folder `backup` of an accepted place; it is Vesper's own and made where it is missing,
/// unless nobody is there. The rules are asked of it again: it may be a link, or the database's own
/// folder.
Result<void> Sequence::enterFixedFolder()
{
    const QDir place(m_destination.folder);
    const QString folder = QLatin1String(fixedFolder);
    if (place.dirName() == folder)
        return {};
    if (!place.exists(folder)) {
        if (m_request.unattended)
            return fail(ErrorKind::DestinationMissing, place.filePath(folder));
        if (!place.mkdir(folder))
            return fail(ErrorKind::DestinationNotWritable, place.filePath(folder));
    }
    return accept(place.filePath(folder));
}

/// Where a database in rollback mode is held back before a slow destination; empty: nowhere.
QString Sequence::spoolFolder() const
{
    if (m_destination.volume.kind == VolumeKind::LocalDisk)
        return {};
    const qint64 room = QStorageInfo(m_stateFolder).bytesAvailable();
    if (room < m_archiveForecast + roomLeftBesideSpool)
        return {};
    const double speed = provenSpeed(m_past, m_destination.volume.root).value_or(0);
    return speed > fastBytesPerSecond ? QString() : m_stateFolder;
}

Result<void> Sequence::assemble()
{
    removeAbandonedFiles(m_destination.folder, temporaryPrefix());
    TRY_ASSIGN(m_file,
               DurableFile::create(m_destination.folder,
                                   temporaryPrefix() + QUuid::createUuid().toString(QUuid::Id128)
                                       + QStringLiteral(".part")));
    if (!m_file->isPrivate() && !hasBeenUsed(m_past, m_destination.volume.root))
        warn({.kind = Warning::Kind::PermissionsOpen, .subject = m_destination.folder});
    m_meter.begin(Stage::Collecting, m_sources.bytes, compressedAt);
    TRY_ASSIGN(
        const auto assembly,
        ArchiveAssembly::create(*m_file,
                                {.suiteFolder = QFileInfo(m_request.suite.file).absolutePath(),
                                 .level = m_request.level,
                                 .check = m_request.check,
                                 .spoolFolder = spoolFolder(),
                                 .created = m_report.created},
                                m_meter, m_cancel));
    Manifest &manifest = assembly->manifest();
    manifest.suiteId = m_request.suite.id;
    manifest.suiteName = m_request.suite.name;
    manifest.host = QSysInfo::machineHostName();
    manifest.employee = m_request.employee;
    manifest.note = m_request.note;
    manifest.keepForGood = m_request.keepForGood;
    manifest.beforeRestore = m_request.kind == RunKind::BeforeRestore;
    manifest.checked = m_request.check;
    const Result<void> added = addSources(*assembly);
    m_report.warnings.insert(m_report.warnings.end(), assembly->warnings().begin(),
                             assembly->warnings().end());
    TRY(added);
    m_report.notInside = manifest.notInside;
    m_report.keepForGood = manifest.keepForGood;
    m_report.proof = manifest.proof;
    TRY_ASSIGN(m_digest, assembly->finish());
    return stillWanted();
}

Result<void> Sequence::addSources(ArchiveAssembly &assembly)
{
    const QString &database = m_request.suite.database;
    TRY_ASSIGN(
        const ArchiveAssembly::DatabaseResult main,
        assembly.addDatabase(database, {}, QFileInfo(database).fileName(), m_request.suite.proofs));
    m_report.databaseBytes = main.bytes;
    m_report.writerStallSeconds = main.stallSeconds;
    TRY(judge(main, database, assembly));
    if (main.stallSeconds > stallWorthSaying)
        assembly.warn({.kind = Warning::Kind::WritersStalled,
                       .detail = QString::number(main.stallSeconds, 'f', 1)});
    assembly.manifest().proof = main.answers.proof.answers;
    for (const auto &[query, reason] : main.answers.proof.problems)
        assembly.warn({Warning::Kind::ProofUnanswered, query, reason});

    for (const auto &[set, listing] : m_sources.sets) {
        for (const Warning &warning : listing.warnings) {
            assembly.warn(warning);
            assembly.manifest().notInside.append(warning.subject);
        }
        for (const SourceLink &link : listing.links)
            assembly.manifest().links.push_back(
                {set.name + QLatin1Char('/') + link.relative, link.target});
        for (const SourceFile &file : listing.files) {
            if (!file.isDatabase) {
                TRY(assembly.addFile(file, set.name));
                continue;
            }
            const QString path = QString::fromStdString(file.path.string());
            // Tried first, while its entry has not begun: a file that cannot be read is a named
            // gap.
            const auto readable = DatabaseSnapshot::open(path, false, m_cancel,
                                                         [this] { m_meter.show(Stage::Waiting); });
            m_meter.show(Stage::Compressing);
            if (!readable && readable.error().kind != ErrorKind::Cancelled) {
                assembly.warn({Warning::Kind::FileUnreadable, path, readable.error().detail});
                assembly.manifest().notInside.append(path);
                continue;
            }
            TRY_ASSIGN(const ArchiveAssembly::DatabaseResult extra,
                       assembly.addDatabase(path, set.name, file.relative, {}));
            TRY(judge(extra, path, assembly));
        }
    }
    return {};
}

/// What the checks found: damage ends the run unless it is to be kept, named and marked.
Result<void> Sequence::judge(const ArchiveAssembly::DatabaseResult &database, const QString &path,
                             ArchiveAssembly &assembly)
{
    const StructureFindings &findings = database.answers.findings;
    if (!findings.brokenReferences.isEmpty())
        assembly.warn({Warning::Kind::BrokenReferences, path, findings.brokenReferences.first()});
    if (!findings.notChecked.isEmpty()) {
        assembly.warn({Warning::Kind::CheckSkipped, path, findings.notChecked});
        m_report.checked = CheckLevel::Read;
        assembly.manifest().checked = CheckLevel::Read;
    }
    if (findings.damage.isEmpty())
        return {};
    if (!m_request.keepDamaged)
        return fail(Error{
            .kind = ErrorKind::SourceDamaged, .path = path, .detail = findings.damage.first()});
    m_report.damaged = true;
    if (!m_report.damage.isEmpty())
        m_report.damage += QLatin1Char('\n');
    m_report.damage += findings.damage.join(QLatin1Char('\n'));
    assembly.manifest().damage = m_report.damage;
    return {};
}

QString Sequence::newestGoodArchive() const
{
    for (const FoundArchive &archive : findArchives(m_destination.folder))
        if (archive.manifest.suiteId == m_request.suite.id && archive.manifest.damage.isEmpty()
            && archive.manifest.checked >= CheckLevel::Quick)
            return archive.path;
    return {};
}

Result<void> Sequence::seal()
{
    m_meter.begin(Stage::Writing, 0, writtenAt);
    m_report.bytes = m_file->size();
    TRY(m_file->sync());
    return stillWanted();
}

/// Reads the archive back from the medium while it still has its temporary name.
Result<void> Sequence::verify()
{
    m_meter.begin(Stage::Checking, m_report.bytes, checkedAt);
    TRY_ASSIGN(const VerifyReport read,
               verifyArchive(m_file->path(), CheckLevel::Read, m_cancel,
                             [this](qint64 done, qint64) { m_meter.advance(done); }));
    const bool sameBytes = read.treeDigest == m_digest && read.bytes == m_report.bytes;
    const bool onlyKnownDamage = m_report.damaged && read.problems.size() == 1
                                 && read.problems.front().what == QLatin1String("structure");
    if (!sameBytes || (!read.ok && !onlyKnownDamage)) {
        const QString detail = read.problems.empty() ? QStringLiteral("the bytes differ")
                                                     : read.problems.front().detail;
        return fail(ErrorKind::VerificationFailed, m_destination.folder, detail);
    }
    m_report.sha256 = read.sha256;
    m_report.verified = !m_report.damaged;
    return stillWanted();
}

Result<void> Sequence::publish()
{
    const QString name = m_report.damaged ? m_name + QStringLiteral("_damaged") : m_name;
    const bool fixed = m_request.fixedName && !m_report.damaged;
    if (m_request.gate && !m_request.gate->enter())
        return fail(ErrorKind::Cancelled);
    TRY(publishArchive(*m_file, {.name = name, .fixed = fixed}, sealFor(m_digest)));
    m_report.archive = m_file->path();
    return {};
}

void Sequence::record(const Result<void> &outcome)
{
    m_file.reset();
    if (!m_history)
        return;
    HistoryEntry entry{.kind = m_request.kind,
                       .started = m_report.created,
                       .finished = m_report.created.addMSecs(m_elapsed.elapsed()),
                       .outcome = m_report.outcome,
                       .reason = m_request.reason,
                       .employee = m_request.employee,
                       .archive = m_report.archive,
                       .volumeRoot = m_destination.volume.root,
                       .volumeLabel = m_destination.volume.label,
                       .sourceBytes = m_sources.bytes,
                       .archiveBytes = m_report.bytes,
                       .sha256 = m_report.sha256,
                       .checked = m_request.check,
                       .verified = m_report.verified && outcome.has_value()};
    ExitCode code = m_report.damaged ? ExitCode::SourceUnusable : ExitCode::Done;
    if (!outcome) {
        entry.outcome
            = outcome.error().kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
        entry.detail = outcome.error().detail;
        code = exitCodeOf(outcome.error().kind);
    }
    entry.exitCode = static_cast<int>(code);
    if (const Result<void> recorded = m_history->record(entry); !recorded)
        warn({.kind = Warning::Kind::HistoryUnusable, .detail = recorded.error().detail});
}

} // namespace

Result<BackupReport> runBackup(const BackupRequest &request, const Clock &clock,
                               RunObserver &observer, const CancelToken &cancel)
{
    return Sequence(request, clock, observer, cancel).run();
}

} // namespace vesper
