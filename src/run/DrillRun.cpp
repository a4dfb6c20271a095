#include "run/DrillRun.h"

#include "base/FileLock.h"
#include "base/StateFolder.h"
#include "restore/Extraction.h"
#include "run/OpenedArchive.h"
#include "snapshot/DatabaseCheck.h"
#include "verify/FrozenTime.h"
#include "verify/Proof.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

namespace vesper {

namespace {

// How the one bar is shared out.
constexpr double verifiedAt = 0.25;
constexpr double restoredAt = 0.55;

/// Whether an error says something of what was restored, not of this computer or a medium.
bool isOfArchive(ErrorKind kind)
{
    return kind == ErrorKind::ArchiveDamaged || kind == ErrorKind::SourceDamaged
           || kind == ErrorKind::SourceNotDatabase;
}

/// The folder of one drill, empty at first and gone at last.
class Sandbox
{
public:
    explicit Sandbox(const QString &path)
        : m_folder(path)
    {
        m_folder.removeRecursively();
        m_folder.mkpath(QStringLiteral("."));
    }
    ~Sandbox() { m_folder.removeRecursively(); }
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    [[nodiscard]] QString database() const
    {
        return m_folder.filePath(QStringLiteral("restored.sqlite"));
    }

private:
    QDir m_folder;
};

/// One drill, step by step; the members are what one step leaves for the next.
class Sequence
{
public:
    Sequence(const DrillRequest &request, const Clock &clock, RunObserver &observer,
             const CancelToken &cancel)
        : m_request(request)
        , m_meter(observer, clock)
        , m_cancel(cancel)
        , m_started(clock.now())
    {
        m_elapsed.start();
    }

    Result<DrillReport> run()
    {
        TRY_ASSIGN(m_stateFolder, stateFolder(m_request.suiteId));
        TRY_ASSIGN(m_lock, FileLock::take(m_stateFolder + QStringLiteral("/drill.lock")));
        if (!m_lock)
            return fail(ErrorKind::AnotherRun);
        TRY(open());
        const Result<void> steps = rehearse();
        if (!steps && steps.error().kind == ErrorKind::Cancelled)
            return fail(steps.error());
        judge(steps);
        m_report.seconds = double(m_elapsed.elapsed()) / 1000;
        record();
        return m_report;
    }

private:
    Result<void> open();
    Result<void> rehearse();
    Result<void> verify();
    Result<void> restore(const QString &target);
    Result<void> check(const QString &restored);
    void compare(const std::vector<TableRows> &tables);
    void judge(const Result<void> &steps);
    void record();

    [[nodiscard]] const Manifest &manifest() const { return m_archive.manifest(); }
    void fault(const ArchiveProblem &problem) { m_report.problems.push_back(problem); }
    [[nodiscard]] QString technicalProblems() const;

    const DrillRequest &m_request;
    ProgressMeter m_meter;
    CancelToken m_cancel;
    QDateTime m_started;
    QElapsedTimer m_elapsed;
    DrillReport m_report;

    QString m_stateFolder;
    std::unique_ptr<FileLock> m_lock;
    OpenedArchive m_archive;
    QString m_notChecked; ///< why a part could not be found out
};

Result<void> Sequence::open()
{
    m_report.archive = m_request.archive;
    if (m_report.archive.isEmpty()) {
        TRY_ASSIGN(const History history, History::open(m_stateFolder));
        TRY_ASSIGN(const std::optional<HistoryEntry> newest, history.lastGood());
        if (!newest)
            return fail(ErrorKind::ArchiveMissing);
        m_report.archive = newest->archive;
    }
    TRY_ASSIGN(m_archive, openArchiveOf(m_request.suiteId, m_report.archive));
    m_report.created = manifest().created;
    m_report.bytes = m_archive.description().size;
    return {};
}

Result<void> Sequence::rehearse()
{
    TRY(verify());
    if (!m_report.problems.empty())
        return {};
    const Sandbox sandbox(m_stateFolder + QStringLiteral("/drill"));
    TRY(restore(sandbox.database()));
    return check(sandbox.database());
}

Result<void> Sequence::verify()
{
    m_meter.begin(Stage::Checking, m_archive.reader->file().size(), verifiedAt);
    const Result<void> verified = verifyWhole(m_report.archive, m_meter, m_cancel);
    if (verified || verified.error().kind != ErrorKind::ArchiveDamaged)
        return verified;
    m_report.problems = verified.error().problems;
    return {};
}

Result<void> Sequence::restore(const QString &target)
{
    m_meter.begin(Stage::Restoring, m_report.bytes, restoredAt);
    TRY(extractToFile(
        *m_archive.reader, m_archive.database, target, false, m_cancel,
        {.written = [this](qint64 done) { m_meter.advance(done); }, .readBack = [](qint64) {}}));
    return {};
}

Result<void> Sequence::check(const QString &restored)
{
    m_meter.begin(Stage::Checking, 0, 1.0);
    const FrozenTime dayOfArchive(manifest().created);
    TRY_ASSIGN(const auto database,
               SqliteConnection::open(restored, SqliteConnection::Access::QueryOnly, m_cancel,
                                      dayOfArchive.vfsName()));
    TRY_ASSIGN(const StructureFindings findings, checkStructure(*database, CheckLevel::Full));
    for (const QString &damage : findings.damage)
        fault({ArchiveProblem::Kind::Structure, m_archive.description().name, damage});
    m_report.brokenReferences = findings.brokenReferences;
    m_notChecked = findings.notChecked;
    m_report.proof = askProof(database->handle(), questionsOf(manifest().proof)).answers;
    TRY_ASSIGN(const std::vector<TableRows> tables, countRows(*database));
    compare(tables);
    return {};
}

void Sequence::compare(const std::vector<TableRows> &tables)
{
    if (tables != m_archive.description().tables)
        fault({.kind = ArchiveProblem::Kind::RowsDiffer});
    if (m_report.proof != manifest().proof)
        fault({.kind = ArchiveProblem::Kind::ProofDiffers});
}

void Sequence::judge(const Result<void> &steps)
{
    if (!m_report.problems.empty()) {
        m_report.verdict = DrillVerdict::Failed;
    } else if (!steps && isOfArchive(steps.error().kind)) {
        m_report.verdict = DrillVerdict::Failed;
        fault({.kind = ArchiveProblem::Kind::Unreadable, .detail = steps.error().detail});
    } else if (!steps) {
        m_report.reason = steps.error();
    } else if (!m_notChecked.isEmpty()) {
        fault({.kind = ArchiveProblem::Kind::NotChecked, .detail = m_notChecked});
    } else {
        m_report.verdict = DrillVerdict::Proven;
    }
}

QString Sequence::technicalProblems() const
{
    QStringList lines;
    for (const ArchiveProblem &problem : m_report.problems)
        lines << technicalText(problem);
    return lines.join(QLatin1Char('\n'));
}

void Sequence::record()
{
    const bool proven = m_report.verdict == DrillVerdict::Proven;
    const HistoryEntry entry{.kind = RunKind::Drill,
                             .started = m_started,
                             .finished = m_started.addMSecs(m_elapsed.elapsed()),
                             .outcome = proven ? Outcome::Success : Outcome::Failed,
                             .reason = QStringLiteral("drill"),
                             .archive = m_report.archive,
                             .created = m_report.created,
                             .sourceBytes = m_report.bytes,
                             .archiveBytes = m_archive.reader->file().size(),
                             .checked = CheckLevel::Full,
                             .verified = proven,
                             .detail = technicalProblems(),
                             .verdict = m_report.verdict};
    if (const std::optional<Warning> warning = recordRun(m_stateFolder, entry)) {
        m_report.warnings.push_back(*warning);
        m_meter.warn(*warning);
    }
}

} // namespace

Result<DrillReport> runDrill(const DrillRequest &request, const Clock &clock, RunObserver &observer,
                             const CancelToken &cancel)
{
    return Sequence(request, clock, observer, cancel).run();
}

} // namespace vesper
