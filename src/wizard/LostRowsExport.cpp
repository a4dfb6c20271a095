#include "wizard/LostRowsExport.h"

#include "run/CompareRun.h"
#include "wizard/LostRowsDocument.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace vesper {

namespace {

constexpr double foundAt = 0.8; // of the one bar; what remains is for the paper

/// A comparison counts the rows of then; here those count as well that only now has. What is told
/// has no sizes: they would be of the backup.
class Measure final : public RunObserver
{
public:
    Measure(RunObserver &observer, qint64 expected)
        : m_observer(observer)
        , m_expected(std::max<qint64>(1, expected))
    {
        m_sinceTold.start();
    }

    void progressed(const Progress &progress) override
    {
        m_compared = progress.fraction;
        const bool isNewStage = std::exchange(m_stage, progress.stage) != progress.stage;
        tell(isNewStage);
    }
    void warned(const Warning &warning) override { m_observer.warned(warning); }

    void found()
    {
        ++m_found;
        tell();
    }
    void beginPaper(std::size_t rows)
    {
        m_stage = Stage::Writing;
        m_rowsOfPaper = std::max<std::size_t>(1, rows);
        tell(true);
    }
    void printed()
    {
        ++m_printed;
        tell();
    }

private:
    void tell(bool atOnce = false)
    {
        if (!atOnce && m_sinceTold.elapsed() < 100)
            return;
        m_sinceTold.restart();
        const double ofRows = std::min(1.0, double(m_found) / double(m_expected));
        const double ofPaper = double(m_printed) / double(m_rowsOfPaper);
        m_observer.progressed({.stage = m_stage,
                               .fraction = m_stage == Stage::Writing
                                               ? foundAt + (1 - foundAt) * ofPaper
                                               : foundAt * (m_compared + ofRows) / 2});
    }

    RunObserver &m_observer;
    const qint64 m_expected;
    QElapsedTimer m_sinceTold;
    Stage m_stage = Stage::Collecting;
    double m_compared = 0;
    qint64 m_found = 0;
    std::size_t m_rowsOfPaper = 1;
    std::size_t m_printed = 0;
};

/// Counts the rows on their way to the document.
class Counted final : public LostRows
{
public:
    Counted(LostRowsDocument &document, Measure &measure)
        : m_document(document)
        , m_measure(measure)
    {}
    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override
    {
        m_measure.found();
        return m_document.take(table, columns, row);
    }

private:
    LostRowsDocument &m_document;
    Measure &m_measure;
};

/// One that is made now, under a name that says that it is not whole yet, and goes again unless it
/// is kept.
class NewFolder
{
public:
    static Result<NewFolder> in(const QString &folder, const QString &suiteId)
    {
        const QString now
            = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
        const QString name = QStringLiteral("%1_to-enter-again_%2").arg(suiteId, now);
        const QDir parent(folder);
        const QString path = parent.filePath(name);
        if (!parent.mkdir(name + unfinished))
            return fail(ErrorKind::WriteFailed, path);
        return NewFolder(path);
    }
    NewFolder(NewFolder &&other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {}
    NewFolder &operator=(NewFolder &&) = delete;
    ~NewFolder()
    {
        if (!m_path.isEmpty())
            QDir(path()).removeRecursively();
    }
    [[nodiscard]] QString path() const { return m_path + unfinished; }
    /// After a cancel nobody waits for it any more.
    Result<QString> keep(const CancelToken &cancel)
    {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (!QDir().rename(path(), m_path))
            return fail(ErrorKind::WriteFailed, m_path);
        return std::exchange(m_path, {});
    }

private:
    explicit NewFolder(QString path)
        : m_path(std::move(path))
    {}

    static constexpr QLatin1String unfinished = QLatin1String(".part");

    QString m_path; ///< the final one
};

} // namespace

qint64 lostRows(const std::vector<TableDifference> &tables)
{
    return std::accumulate(
        tables.begin(), tables.end(), qint64(0),
        [](qint64 sum, const TableDifference &table) { return sum + table.onlyNow; });
}

Result<QString> saveRows(const RowsToSave &rows, RunObserver &observer, const CancelToken &cancel)
{
    TRY_ASSIGN(NewFolder folder, NewFolder::in(rows.folder, rows.suite.id));
    Measure measure(observer, rows.count);
    LostRowsDocument document;
    TRY(runComparison({.archive = rows.archive,
                       .with = rows.database,
                       .suiteId = rows.suite.id,
                       .csvFolder = folder.path(),
                       .lostRows = std::make_shared<Counted>(document, measure)},
                      measure, cancel));
    measure.beginPaper(document.size());
    TRY(document.write(QDir(folder.path()).filePath(rows.suite.id + QStringLiteral(".pdf")),
                       rows.suite, rows.language, cancel, [&measure] { measure.printed(); }));
    return folder.keep(cancel);
}

} // namespace vesper
