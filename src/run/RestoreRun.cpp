#include "run/RestoreRun.h"

#include "base/StateFolder.h"
#include "destination/ArchiveName.h"
#include "restore/Extraction.h"
#include "restore/FileRestore.h"
#include "restore/InPlaceRestore.h"
#include "restore/LeftWal.h"
#include "restore/NewFolder.h"
#include "restore/PlainDatabase.h"
#include "restore/SetAside.h"
#include "run/BackupRun.h"
#include "run/OpenPrograms.h"
#include "run/PartOfRun.h"
#include "run/RestoreRecord.h"
#include "run/RestoredCheck.h"
#include "run/RunLock.h"
#include "verify/TemporaryCopy.h"
#include "words/Language.h"

#include <QtCore/QFileInfo>

#include <algorithm>
#include <tuple>

namespace vesper {

namespace {

// How the one bar is shared out.
constexpr double verifiedAt = 0.20;
constexpr double copiedAt = 0.35;
constexpr double savedAt = 0.65;
constexpr double replacedAt = 0.80;
constexpr double filesAt = 0.90;

QString reasonOf(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return QStringLiteral("cancelled");
    return error.kind == ErrorKind::NotEnoughRoom ? QStringLiteral("no room") : error.detail;
}

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
        , m_record(request, m_source, m_report, clock.now())
    {
        m_report.database = request.suite.database;
        m_report.checked = request.check;
    }

    Result<RestoreReport> run()
    {
        TRY_ASSIGN(m_stateFolder, stateFolder(m_request.suite.id));
        m_record.useFolder(m_stateFolder);
        TRY_ASSIGN(m_lock, lockRun(m_stateFolder));
        // Left behind on a dead medium, this run must not keep the next one from starting.
        if (m_request.gate)
            m_request.gate->whenAbandoned([this] { m_lock.reset(); });
        const Result<void> outcome = steps();
        m_report.seconds = m_record.seconds();
        if (const std::optional<Warning> warning = m_record.ended(outcome, isUndoable()))
            warn(*warning);
        if (!outcome && !hasReplaced() && outcome.error().kind == ErrorKind::Cancelled)
            m_record.takeSavedBack();
        if (m_request.gate)
            m_request.gate->whenAbandoned({});
        if (outcome)
            return m_report;
        Error error = outcome.error();
        if (hasReplaced())
            tellWhatWasBefore(error);
        else if (error.kind != ErrorKind::Cancelled)
            error.saved = undoneBy(m_report); // whatever has failed, this is there
        return fail(std::move(error));
    }

private:
    Result<void> steps()
    {
        TRY(verify());
        TRY(findOut());
        TRY(copy());
        TRY(save());
        if (m_source.givesDatabase())
            TRY(putDatabaseIn());
        else if (m_report.before == StateBefore::Saved)
            m_record.replacing();
        TRY(placeFiles());
        return m_source.givesDatabase() ? check() : Result<void>();
    }

    Result<void> verify();
    Result<void> findOut();
    Result<void> measure();
    Result<void> copy();
    [[nodiscard]] Result<void> checkStaff() const;
    Result<void> save();
    Result<void> putDatabaseIn();
    Result<void> replace();
    Result<void> placeAnew();
    [[nodiscard]] Result<NewFile> writeDatabase();
    Result<void> placeFiles();
    Result<void> check();
    [[nodiscard]] bool mayReplace();
    [[nodiscard]] bool hasReplaced() const { return m_replaced || !m_report.files.isEmpty(); }

    /// Where nothing had been there, files that are new now take nothing back when it is undone.
    [[nodiscard]] bool isUndoable() const
    {
        return m_replaced || (hasReplaced() && m_report.before == StateBefore::Saved);
    }

    /// What can be undone is told apart from what is only not lost.
    void tellWhatWasBefore(Error &error) const
    {
        error.hasChanged = true;
        (m_report.before == StateBefore::Saved ? error.saved : error.aside) = m_report.saved;
    }
    void warn(const Warning &warning)
    {
        m_report.warnings.push_back(warning);
        m_meter.warn(warning);
    }
    [[nodiscard]] Error unsound(const QString &detail) const
    {
        return {.kind = ErrorKind::RestoreUnsound, .path = m_report.database, .detail = detail};
    }
    [[nodiscard]] BackupRequest saveRequest() const;
    [[nodiscard]] FileRestoreOptions fileOptions() const
    {
        // What could not be saved before is not replaced unasked.
        return {.replaceOlder = m_live.has_value(),
                .replaceNewer = m_live.has_value() && m_request.replaceNewer};
    }

    const RestoreRequest &m_request;
    const Clock &m_clock;
    RunObserver &m_observer;
    ProgressMeter m_meter;
    CancelToken m_cancel;
    RestoreSource m_source;
    RestoreReport m_report;
    RestoreRecord m_record;

    QString m_stateFolder;
    std::shared_ptr<FileLock> m_lock;
    std::vector<FilePlace> m_places;
    std::optional<LiveDatabase> m_live; ///< nothing: there is none that SQLite can write into
    std::unique_ptr<TemporaryCopy> m_copy;
    bool m_replaced = false;
};

Result<void> Sequence::verify()
{
    TRY_ASSIGN(m_source, openSource(m_request));
    m_report.hasDatabase = m_source.givesDatabase();
    const QFileInfo file(m_request.archive);
    m_meter.begin(Stage::Checking, file.size(), verifiedAt);
    m_report.created = m_source.created;
    if (!m_source.archive) {
        m_report.bytes = file.size();
        return {};
    }
    if (m_source.givesDatabase())
        m_report.bytes = m_source.archive->description().size;
    return verifyWhole(m_request.archive, m_meter, m_cancel);
}

/// What is there now.
Result<void> Sequence::findOut()
{
    if (m_source.givesDatabase()) {
        TRY(measure());
    } else if (const auto live = measureLive(m_request.suite.database, m_cancel)) {
        m_live = *live;
    }
    if (!m_source.givesFiles())
        return {};
    TRY_ASSIGN(m_places, placesInSuite(*m_source.archive->reader, m_request.suite,
                                       m_source.onlyEntry(), m_cancel));
    return {};
}

/// Nothing must be lost of a database that SQLite cannot read, nor may a restore be refused for
/// ever because of it: the person decides.
Result<void> Sequence::measure()
{
    const Result<LiveDatabase> live = measureLive(m_request.suite.database, m_cancel);
    if (live) {
        m_live = *live;
        const LeftWal left(m_stateFolder);
        if (m_live->isWal)
            left.forget();
        else // a restore was killed in that moment: the content that comes brings it back
            m_live->isWal = left.isNoted(m_live->path);
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

/// From here on the medium of the archive is not needed for the database: what goes in is local,
/// and sound.
Result<void> Sequence::copy()
{
    using Journal = TemporaryCopy::Journal;
    if (!m_source.givesDatabase())
        return {};
    m_meter.begin(Stage::Checking, m_report.bytes, copiedAt);
    const auto advance = [this](qint64 done) { m_meter.advance(done); };
    const Journal journal = !m_live         ? Journal::AsArchived
                            : m_live->isWal ? Journal::Wal
                                            : Journal::Rollback;
    if (m_source.archive) {
        TRY_ASSIGN(m_copy, TemporaryCopy::of(*m_source.archive->reader, m_source.archive->database,
                                             m_cancel, journal, advance));
    } else {
        TRY_ASSIGN(m_copy,
                   TemporaryCopy::ofDatabase(m_request.archive, m_cancel, journal, advance));
        TRY(checkStaff());
    }
    TRY_ASSIGN(const StructureFindings findings,
               checkStructure(m_copy->connection(), m_request.check));
    if (findings.damage.isEmpty())
        return {};
    Error error{.kind = ErrorKind::ArchiveDamaged,
                .path = m_request.archive,
                .detail = findings.damage.first()};
    const QString database = m_source.archive ? m_source.archive->description().name : QString();
    for (const QString &finding : findings.damage)
        error.problems.push_back({ArchiveProblem::Kind::Structure, database, finding});
    return fail(std::move(error));
}

/// After another program's database nobody could be asked for a code any more, not even to take it
/// back.
Result<void> Sequence::checkStaff() const
{
    const std::optional<StaffQueries> &staff = m_request.suite.staff;
    if (!staff || prepare(m_copy->connection().handle(), staff->employees.toUtf8()))
        return {};
    return fail(ErrorKind::ArchiveOfOtherSuite, m_request.archive);
}

/// The database, and the files only where some of them are replaced.
BackupRequest Sequence::saveRequest() const
{
    BackupRequest save{.suite = m_request.suite,
                       .destination = m_request.saveTo.isEmpty()
                                          ? QFileInfo(m_request.archive).absolutePath()
                                          : m_request.saveTo,
                       .name = proposedName(m_request.suite.id + QStringLiteral("_before-restore"),
                                            m_record.started()),
                       .keepDamaged = m_request.keepDamaged,
                       .kind = RunKind::BeforeRestore,
                       .reason = m_request.reason,
                       .employee = m_request.employee,
                       .unattended = true, // no folder is made that was not there
                       .runLock = m_lock};
    if (!replacesFiles(m_places, fileOptions()))
        save.suite.includes.clear();
    return save;
}

Result<void> Sequence::save()
{
    m_meter.begin(Stage::Collecting, 0, savedAt);
    if (!m_source.givesDatabase() && !replacesFiles(m_places, fileOptions())) {
        m_report.before = StateBefore::Untouched;
        return {};
    }
    if (!m_live)
        return {};
    PartOfRun part(m_observer, copiedAt, savedAt);
    TRY_ASSIGN(const BackupReport saved, runBackup(saveRequest(), m_clock, part, m_cancel));
    m_report.before = saved.damaged ? StateBefore::SavedDamaged : StateBefore::Saved;
    m_report.saved = saved.archive;
    m_report.warnings = saved.warnings;
    return {};
}

/// From now on it is not left behind, and the history knows how what comes is undone.
bool Sequence::mayReplace()
{
    if (m_request.gate && !m_request.gate->enter())
        return false;
    m_record.replacing();
    return true;
}

Result<void> Sequence::putDatabaseIn()
{
    Result<void> done = m_live ? replace() : placeAnew();
    m_replaced = done.has_value() || (m_live && done.error().hasChanged);
    if (m_request.gate)
        m_request.gate->leave(m_replaced);
    return done;
}

Result<void> Sequence::replace()
{
    m_meter.begin(Stage::Restoring, m_report.bytes, replacedAt);
    for (const OpenProgram &program : openPrograms(m_request.suite))
        warn({Warning::Kind::ProgramOpen, textIn(program.name, currentLanguage()), program.user});
    const LeftWal left(m_stateFolder);
    TRY_ASSIGN(const qint64 pageSize, m_copy->connection().integer("PRAGMA page_size"));
    if (leavesWal(*m_live, pageSize))
        TRY(left.note(m_live->path));
    const Result<void> replaced
        = replaceContent(m_copy->connection(), *m_live,
                         {.progress = [this](qint64 done) { m_meter.advance(done); },
                          .mayCommit = [this] { return mayReplace(); }},
                         m_cancel);
    if (replaced)
        left.forget();
    return replaced;
}

/// Where there is nothing that SQLite could write into: a new file. What stands there is moved only
/// once the new one is whole, so that nothing that takes long, or hangs, comes between the two.
Result<void> Sequence::placeAnew()
{
    const QString &database = m_request.suite.database;
    TRY_ASSIGN(const NewFolder folder, NewFolder::make(QFileInfo(database).absolutePath()));
    m_meter.begin(Stage::Restoring, m_report.bytes, replacedAt);
    TRY_ASSIGN(NewFile file, writeDatabase());
    if (m_cancel.stop_requested() || !mayReplace())
        return fail(ErrorKind::Cancelled);
    if (m_report.before != StateBefore::SetAside)
        return file.publish();
    TRY_ASSIGN(SetAside aside, SetAside::take(database));
    if (const Result<void> placed = file.publish(); !placed) {
        Error error = placed.error();
        file.file().discard(); // it may have the name already
        error.hasChanged = !aside.putBack().has_value();
        error.aside = error.hasChanged ? aside.path() : QString();
        return fail(std::move(error));
    }
    m_report.saved = aside.path();
    return {};
}

/// Whole, and without its name.
Result<NewFile> Sequence::writeDatabase()
{
    const QString &database = m_request.suite.database;
    const auto advance = [this](qint64 done) { m_meter.advance(done); };
    const auto older = m_report.before == StateBefore::SetAside ? NewFile::Older::SetAside
                                                                : NewFile::Older::Refused;
    if (!m_source.archive)
        return copyPlainDatabase(m_request.archive, database, older, m_request.check, m_cancel,
                                 advance);
    return extractUnpublished(*m_source.archive->reader, m_source.archive->database, database,
                              older, m_cancel, {.written = advance, .readBack = [](qint64) {}});
}

/// Once the database is in, nothing that happens to a file takes it back: it is a warning.
Result<void> Sequence::placeFiles()
{
    if (m_places.empty())
        return {};
    FileRestoreOptions options = fileOptions();
    options.gate = m_request.gate;
    options.progress = [this](qint64 done) { m_meter.advance(done); };
    const ArchiveReader &reader = *m_source.archive->reader;
    m_meter.begin(Stage::Restoring, bytesToRestore(reader, m_places, options), filesAt);
    const FileRestoreReport files = restoreFiles(reader, m_places, options, m_cancel);
    m_report.files = files.restored;
    m_report.sameFiles = files.same;
    for (const QString &path : files.restored)
        m_report.bytes += QFileInfo(path).size();
    for (const Warning &warning : files.leftOut)
        warn(warning);
    if (!files.stopped)
        return {};
    if (!m_replaced)
        return fail(*files.stopped);
    warn({.kind = Warning::Kind::FilesLeftOut,
          .detail = reasonOf(*files.stopped),
          .systemCode = files.stopped->systemCode});
    return {};
}

/// The data is in: a cancel only leaves the rest of the check out.
Result<void> Sequence::check()
{
    m_copy.reset();
    m_meter.begin(Stage::Checking, 0, 1.0);
    const Result<RestoredState> state = checkRestored(m_request, m_source, m_cancel);
    if (state) {
        m_report.proof = state->proof;
        m_report.checked = state->checked;
        for (const Warning &warning : state->warnings)
            warn(warning);
        return state->damage.isEmpty() ? Result<void>() : fail(unsound(state->damage));
    }
    m_report.checked = CheckLevel::Read;
    const bool cancelled = m_cancel.stop_requested();
    warn({.kind = Warning::Kind::CheckSkipped,
          .detail = cancelled ? QStringLiteral("cancelled") : state.error().detail,
          .systemCode = cancelled ? 0 : state.error().systemCode});
    return {};
}

} // namespace

Result<RestoreReport> runRestore(const RestoreRequest &request, const Clock &clock,
                                 RunObserver &observer, const CancelToken &cancel)
{
    return Sequence(request, clock, observer, cancel).run();
}

} // namespace vesper
