#include "run/RestoreRun.h"

#include "archive/ArchiveReader.h"
#include "base/StateFolder.h"
#include "destination/ArchiveName.h"
#include "restore/Extraction.h"
#include "restore/InPlaceRestore.h"
#include "restore/SetAside.h"
#include "run/BackupRun.h"
#include "run/PartOfRun.h"
#include "run/ProgressMeter.h"
#include "run/RunLock.h"
#include "verify/FrozenTime.h"
#include "verify/Proof.h"
#include "verify/TemporaryCopy.h"
#include "verify/Verifier.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <tuple>

namespace vesper {

namespace {

// How the one bar is shared out.
constexpr double verifiedAt = 0.20;
constexpr double copiedAt = 0.35;
constexpr double savedAt = 0.65;
constexpr double replacedAt = 0.85;
constexpr int restoresLookedAt = 100;

/// One restore, step by step; the members are what one step leaves for the next.
class Sequence
{
public:
    Sequence(const RestoreRequest &request, const Clock &clock, RunObserver &observer,
             const CancelToken &cancel)
        : m_request(request)
        , m_clock(clock)
        , m_observer(observer)
        , m_meter(observer, clock)
        , m_cancel(cancel)
        , m_started(clock.now())
    {
        m_report.database = request.suite.database;
        m_report.checked = request.check;
        m_elapsed.start();
    }

    Result<RestoreReport> run()
    {
        TRY_ASSIGN(m_stateFolder, stateFolder(m_request.suite.id));
        TRY_ASSIGN(m_lock, lockRun(m_stateFolder));
        // Left behind on a dead medium, this run must not keep the next one from starting.
        if (m_request.gate)
            m_request.gate->whenAbandoned([this] { m_lock.reset(); });
        const Result<void> outcome = steps();
        if (m_request.gate)
            m_request.gate->whenAbandoned({});
        m_report.seconds = double(m_elapsed.elapsed()) / 1000;
        record(outcome);
        if (!outcome)
            return fail(outcome.error());
        return m_report;
    }

private:
    Result<void> steps()
    {
        TRY(verify());
        TRY(findOut());
        TRY(copy());
        TRY(save());
        TRY(m_live ? replace() : placeAnew());
        m_replaced = true;
        return check();
    }

    Result<void> verify();
    Result<void> findOut();
    Result<void> copy();
    Result<void> save();
    Result<void> replace();
    Result<void> placeAnew();
    Result<void> check();
    Result<void> checkLive();
    void compareProof();
    void record(const Result<void> &outcome);

    void warn(const Warning &warning)
    {
        m_report.warnings.push_back(warning);
        m_meter.warn(warning);
    }
    [[nodiscard]] Error unsound(const QString &detail) const
    {
        return {.kind = ErrorKind::RestoreUnsound,
                .path = m_report.database,
                .detail = detail,
                .archive = m_report.saved};
    }
    [[nodiscard]] const Manifest &manifest() const { return m_reader->manifest(); }
    [[nodiscard]] BackupRequest saveRequest() const;

    const RestoreRequest &m_request;
    const Clock &m_clock;
    RunObserver &m_observer;
    ProgressMeter m_meter;
    CancelToken m_cancel;
    QDateTime m_started;
    QElapsedTimer m_elapsed;
    RestoreReport m_report;

    QString m_stateFolder;
    std::shared_ptr<FileLock> m_lock;
    std::shared_ptr<const ArchiveReader> m_reader;
    std::size_t m_entry = 0;
    std::optional<LiveDatabase> m_live; ///< nothing: there is none that SQLite can write into
    std::unique_ptr<TemporaryCopy> m_copy;
    bool m_replaced = false;
};

Result<void> Sequence::verify()
{
    TRY_ASSIGN(m_reader, ArchiveReader::open(m_request.archive));
    if (manifest().suiteId != m_request.suite.id)
        return fail(ErrorKind::ArchiveOfOtherSuite, m_request.archive, manifest().suiteName);
    const ManifestEntry *database = manifest().database();
    if (database == nullptr)
        return fail(ErrorKind::EntryMissing, m_request.archive, QStringLiteral("database/"));
    m_entry = static_cast<std::size_t>(database - manifest().entries.data());
    m_report.created = manifest().created;
    m_report.bytes = database->size;

    m_meter.begin(Stage::Checking, m_reader->file().size(), verifiedAt);
    TRY_ASSIGN(const VerifyReport read,
               verifyArchive(m_request.archive, CheckLevel::Read, m_cancel,
                             [this](qint64 done, qint64) { m_meter.advance(done); }));
    if (!read.ok)
        return fail(ErrorKind::ArchiveDamaged, m_request.archive, read.problems.front().detail);
    return {};
}

/// What is there now. Nothing must be lost of a database that SQLite cannot read, nor may a restore
/// be refused for ever because of it: the person decides.
Result<void> Sequence::findOut()
{
    const Result<LiveDatabase> live = measureLive(m_request.suite.database, m_cancel);
    if (live) {
        m_live = *live;
        return checkRoomFor(*live, m_report.bytes);
    }
    const ErrorKind kind = live.error().kind;
    if (kind == ErrorKind::SourceMissing) {
        m_report.before = StateBefore::Missing;
        return {};
    }
    const bool isUnreadable
        = kind == ErrorKind::SourceNotDatabase || kind == ErrorKind::SourceDamaged;
    if (!isUnreadable || !m_request.keepDamaged || QFileInfo(m_request.suite.database).isDir())
        return fail(live.error());
    m_report.before = StateBefore::SetAside;
    return {};
}

/// From here on the medium of the archive is not needed: what goes in is local, and sound.
Result<void> Sequence::copy()
{
    using Journal = TemporaryCopy::Journal;
    m_meter.begin(Stage::Checking, 0, copiedAt);
    const Journal journal = !m_live         ? Journal::AsArchived
                            : m_live->isWal ? Journal::Wal
                                            : Journal::Rollback;
    TRY_ASSIGN(m_copy, TemporaryCopy::of(*m_reader, m_entry, m_cancel, journal));
    TRY_ASSIGN(const StructureFindings findings,
               checkStructure(m_copy->connection(), m_request.check));
    if (!findings.damage.isEmpty())
        return fail(ErrorKind::ArchiveDamaged, m_request.archive, findings.damage.first());
    return {};
}

/// The database alone: the files beside it stay as they are.
BackupRequest Sequence::saveRequest() const
{
    BackupRequest save{
        .suite = m_request.suite,
        .destination = m_request.saveTo.isEmpty() ? QFileInfo(m_request.archive).absolutePath()
                                                  : m_request.saveTo,
        .name = proposedName(m_request.suite.id + QStringLiteral("_before-restore"), m_started),
        .keepDamaged = m_request.keepDamaged,
        .kind = RunKind::BeforeRestore,
        .reason = m_request.reason,
        .employee = m_request.employee,
        .unattended = true, // no folder is made that was not there
        .runLock = m_lock};
    save.suite.includes.clear();
    return save;
}

Result<void> Sequence::save()
{
    m_meter.begin(Stage::Collecting, 0, savedAt);
    if (!m_live)
        return {};
    PartOfRun part(m_observer, copiedAt, savedAt);
    TRY_ASSIGN(const BackupReport saved, runBackup(saveRequest(), m_clock, part, m_cancel));
    m_report.before = saved.damaged ? StateBefore::SavedDamaged : StateBefore::Saved;
    m_report.saved = saved.archive;
    m_report.warnings = saved.warnings;
    return {};
}

Result<void> Sequence::replace()
{
    m_meter.begin(Stage::Restoring, m_report.bytes, replacedAt);
    return replaceContent(
        m_copy->connection(), *m_live,
        {.progress = [this](qint64 done) { m_meter.advance(done); }, .gate = m_request.gate},
        m_cancel);
}

/// Where there is nothing that SQLite could write into: a new file, whole when it gets its name.
Result<void> Sequence::placeAnew()
{
    const QString &database = m_request.suite.database;
    if (!QDir().mkpath(QFileInfo(database).absolutePath()))
        return fail(ErrorKind::WriteFailed, QFileInfo(database).absolutePath());
    std::optional<SetAside> aside;
    if (m_report.before == StateBefore::SetAside) {
        TRY_ASSIGN(aside, SetAside::take(database));
        m_report.saved = aside->path();
    }
    m_meter.begin(Stage::Restoring, m_report.bytes, replacedAt);
    Result<qint64> placed = extractToFile(
        *m_reader, m_entry, database, false, m_cancel,
        {.written = [this](qint64 done) { m_meter.advance(done); }, .readBack = [](qint64) {}});
    if (placed)
        return {};
    Error error = placed.error();
    if (aside && !aside->putBack())
        error.aside = aside->path();
    return fail(std::move(error));
}

/// The data is in: a cancel only leaves the rest of the check out.
Result<void> Sequence::check()
{
    m_copy.reset();
    m_meter.begin(Stage::Checking, 0, 1.0);
    Result<void> checked = checkLive();
    if (checked || checked.error().kind == ErrorKind::RestoreUnsound)
        return checked;
    m_report.checked = CheckLevel::Read;
    const bool cancelled = m_cancel.stop_requested();
    warn({.kind = Warning::Kind::CheckSkipped,
          .detail = cancelled ? QStringLiteral("cancelled") : checked.error().detail,
          .systemCode = cancelled ? 0 : checked.error().systemCode});
    return {};
}

Result<void> Sequence::checkLive()
{
    const FrozenTime dayOfArchive(manifest().created);
    TRY_ASSIGN(const auto live,
               SqliteConnection::open(m_report.database, SqliteConnection::Access::QueryOnly,
                                      m_cancel, dayOfArchive.vfsName()));
    m_report.proof = askProof(live->handle(), questionsOf(manifest().proof)).answers;
    TRY_ASSIGN(const StructureFindings findings, checkStructure(*live, m_request.check));
    if (!findings.damage.isEmpty())
        return fail(unsound(findings.damage.first()));
    if (!findings.brokenReferences.isEmpty())
        warn({Warning::Kind::BrokenReferences, m_report.database,
              findings.brokenReferences.first()});
    if (!findings.notChecked.isEmpty()) {
        m_report.checked = CheckLevel::Read;
        warn({Warning::Kind::CheckSkipped, m_report.database, findings.notChecked});
    }
    compareProof();
    return {};
}

void Sequence::compareProof()
{
    for (std::size_t i = 0; i < m_report.proof.size(); ++i)
        if (m_report.proof[i] != manifest().proof[i])
            warn({.kind = Warning::Kind::ProofChanged, .subject = m_report.proof[i].query});
}

void Sequence::record(const Result<void> &outcome)
{
    HistoryEntry entry{.kind = RunKind::Restore,
                       .started = m_started,
                       .finished = m_started.addMSecs(m_elapsed.elapsed()),
                       .outcome = m_report.warnings.empty() ? Outcome::Success : Outcome::Warnings,
                       .reason = m_request.reason,
                       .employee = m_request.employee,
                       .archive = m_request.archive,
                       .sourceBytes = m_report.bytes,
                       .checked = m_report.checked,
                       .verified = outcome.has_value()};
    if (m_replaced && m_report.before == StateBefore::Saved)
        entry.saved = m_report.saved;
    if (!outcome) {
        entry.outcome
            = outcome.error().kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
        entry.detail = outcome.error().detail;
        entry.exitCode = static_cast<int>(exitCodeOf(outcome.error().kind));
    }
    Result<History> history = History::open(m_stateFolder);
    const Result<void> recorded
        = history ? history->record(entry) : Result<void>(fail(history.error()));
    if (!recorded)
        warn({.kind = Warning::Kind::HistoryUnusable,
              .detail = recorded.error().detail,
              .systemCode = recorded.error().systemCode});
}

} // namespace

Result<RestoreReport> runRestore(const RestoreRequest &request, const Clock &clock,
                                 RunObserver &observer, const CancelToken &cancel)
{
    return Sequence(request, clock, observer, cancel).run();
}

Result<QString> archiveToUndo(const QString &suiteId)
{
    TRY_ASSIGN(const QString folder, stateFolder(suiteId));
    TRY_ASSIGN(const History history, History::open(folder));
    TRY_ASSIGN(const std::vector<HistoryEntry> restores,
               history.latest(restoresLookedAt, RunKind::Restore));
    // Those that failed before they changed anything do not count.
    const auto last = std::ranges::find_if(restores, [](const HistoryEntry &entry) {
        return entry.verified || !entry.saved.isEmpty();
    });
    if (last == restores.end() || last->saved.isEmpty() || !QFileInfo::exists(last->saved))
        return fail(ErrorKind::NothingToUndo);
    return last->saved;
}

} // namespace vesper
