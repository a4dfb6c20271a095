#include "run/BackupRun.h"

#include "archive/ArchiveSearch.h"
#include "archive/Seal.h"
#include "base/HostLabel.h"
#include "base/NameClaim.h"
#include "base/SqliteConnection.h"
#include "base/StateFolder.h"
#include "destination/ArchiveName.h"
#include "history/PastRuns.h"
#include "run/ArchiveAssembly.h"
#include "run/BackupPlace.h"
#include "run/NothingNew.h"
#include "run/Publication.h"
#include "run/RunLock.h"
#include "run/SourceIntake.h"
#include "snapshot/FilesDigest.h"
#include "verify/Verifier.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>
#include <QtCore/QUuid>

#include <algorithm>

namespace vesper {

namespace {

// How the one bar is shared out; checking reads the archive, which is smaller than its source.
constexpr double compressedAt = 0.70;
constexpr double writtenAt = 0.78;
constexpr double checkedAt = 1.0;
constexpr int historyForForecast = 20;

/// `.vesper-<host>.` begins the names of files that runs on this computer have not finished.
QString temporaryPrefix()
{
    return QStringLiteral(".vesper-%1.").arg(hostLabel());
}

/// Files that changed while they were read, or could not be, are in no state that could be known
/// again.
bool holdsEverything(const BackupReport &report)
{
    return report.notInside.isEmpty()
           && std::ranges::none_of(report.warnings, [](const Warning &warning) {
                  return warning.kind == Warning::Kind::FileChanged
                         || warning.kind == Warning::Kind::FileUnreadable
                         || warning.kind == Warning::Kind::IncludeMissing;
              });
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
        if (!outcome)
            outcome = fail(asPeopleKnowIt(outcome.error()));
        m_report.seconds = double(m_elapsed.elapsed()) / 1000;
        record(outcome);
        if (!outcome)
            return fail(outcome.error());
        m_report.outcome = reached(); // the history itself may have failed
        return m_report;
    }

private:
    Result<void> steps()
    {
        TRY(collect());
        TRY(settle());
        TRY(assemble());
        TRY(seal());
        if (m_request.check != CheckLevel::None)
            TRY(verify());
        TRY(publish());
        m_report.outcome = reached();
        return {};
    }

    void recall();
    Result<void> collect();
    Result<void> settle();
    Result<void> assemble();
    Result<void> createFile();
    void describe(Manifest &manifest) const;
    void learn(const SourceFindings &found, const Manifest &manifest);
    Result<void> seal();
    Result<void> verify();
    Result<void> publish();
    void record(const Result<void> &outcome);

    [[nodiscard]] Outcome reached() const
    {
        if (m_report.damaged)
            return Outcome::Failed;
        return m_report.warnings.empty() ? Outcome::Success : Outcome::Warnings;
    }
    [[nodiscard]] Error asPeopleKnowIt(Error error) const;
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
    BackupPlace m_place;
    std::unique_ptr<DurableFile> m_file;
    QByteArray m_digest;
    std::optional<QByteArray> m_files; ///< the digest of the files beside the database
    QByteArray m_state;                ///< and that of the database itself
};

/// A history that cannot be opened never stops a backup.
void Sequence::recall()
{
    Result<History> history = History::open(m_stateFolder);
    if (!history) {
        warn({.kind = Warning::Kind::HistoryUnusable,
              .detail = history.error().detail,
              .systemCode = history.error().systemCode});
        return;
    }
    m_history.emplace(std::move(*history));
    m_past = m_history->latest(historyForForecast).value_or(std::vector<HistoryEntry>());
}

Result<void> Sequence::collect()
{
    // Before a restore nothing is lost with it; and a restore is what helps.
    const bool mayBeEmpty = m_request.kind == RunKind::BeforeRestore;
    if (!mayBeEmpty && isEmptyDatabase(m_request.suite.database))
        return fail(ErrorKind::SourceEmpty, m_request.suite.database);
    TRY_ASSIGN(m_sources, listSources(m_request.suite, m_cancel));
    m_files = filesDigest(m_sources, m_report.created);
    return {};
}

Result<void> Sequence::settle()
{
    TRY_ASSIGN(m_place, settlePlace(m_request, {.created = m_report.created,
                                                .sourceBytes = m_sources.bytes,
                                                .past = m_past,
                                                .stateFolder = m_stateFolder}));
    m_report.volumeLabel = m_place.destination.volume.label;
    return stillWanted();
}

Result<void> Sequence::createFile()
{
    const Destination &destination = m_place.destination;
    removeAbandonedFiles(destination.folder, temporaryPrefix());
    removeAbandonedClaims(destination.folder);
    TRY_ASSIGN(m_file,
               DurableFile::create(destination.folder,
                                   temporaryPrefix() + QUuid::createUuid().toString(QUuid::Id128)
                                       + QStringLiteral(".part")));
    if (!m_file->isPrivate() && !hasBeenUsed(m_past, destination.volume.root))
        warn({.kind = Warning::Kind::PermissionsOpen, .subject = destination.folder});
    return {};
}

Result<void> Sequence::assemble()
{
    TRY(createFile());
    m_meter.begin(Stage::Collecting, m_sources.bytes, compressedAt);
    TRY_ASSIGN(
        const auto assembly,
        ArchiveAssembly::create(*m_file,
                                {.suiteFolder = QFileInfo(m_request.suite.file).absolutePath(),
                                 .level = m_request.level,
                                 .check = m_request.check,
                                 .spoolFolder = m_place.spoolFolder,
                                 .created = m_report.created},
                                m_meter, m_cancel));
    describe(assembly->manifest());
    const Result<SourceFindings> found
        = SourceIntake(*assembly, m_meter, m_cancel, m_request.keepDamaged)
              .add(m_request.suite, m_sources);
    m_report.warnings.insert(m_report.warnings.end(), assembly->warnings().begin(),
                             assembly->warnings().end());
    if (!found)
        return fail(found.error());
    learn(*found, assembly->manifest());
    m_sources.sets = {}; // with many small files it is large, and nobody asks it any more
    TRY_ASSIGN(m_digest, assembly->finish());
    return stillWanted();
}

void Sequence::describe(Manifest &manifest) const
{
    manifest.suiteId = m_request.suite.id;
    manifest.suiteName = m_request.suite.name;
    manifest.host = QSysInfo::machineHostName();
    manifest.employee = m_request.employee;
    manifest.note = m_request.note;
    manifest.keepForGood = m_request.keepForGood;
    manifest.beforeRestore = m_request.kind == RunKind::BeforeRestore;
    manifest.checked = m_request.check;
}

void Sequence::learn(const SourceFindings &found, const Manifest &manifest)
{
    m_report.databaseBytes = found.databaseBytes;
    m_state = found.state;
    m_report.writerStallSeconds = found.writerStallSeconds;
    m_report.checked = found.checked;
    m_report.damaged = !found.damage.isEmpty();
    m_report.damage = found.damage;
    m_report.notInside = manifest.notInside;
    m_report.keepForGood = manifest.keepForGood;
    m_report.proof = manifest.proof;
}

/// Nobody has seen the run's own file: what went wrong with it is said of the folder.
Error Sequence::asPeopleKnowIt(Error error) const
{
    const QString &folder = m_place.destination.folder;
    const bool isOwnFile
        = !folder.isEmpty() && error.path.startsWith(QDir(folder).filePath(temporaryPrefix()));
    if (isOwnFile || error.kind == ErrorKind::ArchiveMissing)
        error.path = folder;
    if (error.kind == ErrorKind::ArchiveMissing) // it went with its medium
        error.kind = ErrorKind::DestinationNotMounted;
    if (error.kind == ErrorKind::SourceDamaged || error.kind == ErrorKind::SourceEmpty)
        error.archive = newestGoodArchive();
    return error;
}

/// Read again before it is named: whoever hears of it now depends on it.
QString Sequence::newestGoodArchive() const
{
    for (const FoundArchive &archive : findArchives(m_place.destination.folder)) {
        if (archive.manifest.suiteId != m_request.suite.id || !archive.manifest.damage.isEmpty()
            || archive.manifest.checked < CheckLevel::Quick)
            continue;
        const auto read
            = verifyArchive(archive.path, CheckLevel::Read, m_cancel, [](qint64, qint64) {});
        if (read && read->ok)
            return archive.path;
    }
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
                                 && read.problems.front().kind == ArchiveProblem::Kind::KeptDamage;
    if (!sameBytes || (!read.ok && !onlyKnownDamage)) {
        const QString detail = read.problems.empty() ? QStringLiteral("the bytes differ")
                                                     : technicalText(read.problems.front());
        return fail(ErrorKind::VerificationFailed, m_place.destination.folder, detail);
    }
    m_report.sha256 = read.sha256;
    m_report.verified = !m_report.damaged;
    return stillWanted();
}

Result<void> Sequence::publish()
{
    const QString name = m_report.damaged ? damagedName(m_place.name) : m_place.name;
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
                       .volumeRoot = m_place.destination.volume.root,
                       .volumeLabel = m_place.destination.volume.label,
                       .sourceBytes = m_sources.bytes,
                       .archiveBytes = m_report.bytes,
                       .sha256 = m_report.sha256,
                       .checked = m_report.checked,
                       .verified = m_report.verified && outcome.has_value()};
    if (entry.verified && holdsEverything(m_report))
        entry.state = stateText(m_request.level, m_state, m_files);
    ExitCode code = m_report.damaged ? ExitCode::SourceUnusable : ExitCode::Done;
    if (!outcome) {
        entry.outcome
            = outcome.error().kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
        entry.detail = outcome.error().detail;
        code = exitCodeOf(outcome.error().kind);
    }
    entry.exitCode = static_cast<int>(code);
    if (const Result<qint64> recorded = m_history->record(entry); !recorded)
        warn({.kind = Warning::Kind::HistoryUnusable,
              .detail = recorded.error().detail,
              .systemCode = recorded.error().systemCode});
}

} // namespace

Result<BackupReport> runBackup(const BackupRequest &request, const Clock &clock,
                               RunObserver &observer, const CancelToken &cancel)
{
    return Sequence(request, clock, observer, cancel).run();
}

} // namespace vesper
