#include "wizard/LostRowsExport.h"

#include "restore/CsvExport.h"
#include "run/CompareRun.h"
#include "wizard/FileNames.h"
#include "wizard/LostRowsDocument.h"

#include <QtCore/QCoreApplication>
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
    void beginPaper(std::size_t steps)
    {
        m_stage = Stage::Writing;
        m_stepsOfPaper = std::max<std::size_t>(1, steps);
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
        const double ofPaper = double(m_printed) / double(m_stepsOfPaper);
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
    std::size_t m_stepsOfPaper = 1;
    std::size_t m_printed = 0;
};

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(LostRows)
};

/// A file for each table and the document, told how far it is.
class RowFiles final : public LostRows
{
public:
    RowFiles(const QString &folder, const RowsToSave &rows, Measure &measure)
        : m_rows(rows)
        , m_measure(measure)
        , m_lost(folder,
                 {.separator = separatorFor(QLocale()),
                  .fileName
                  = [this](const QString &table) { return m_names.nameFor(wordsFor(table)); }})
        , m_changed(folder, {.separator = separatorFor(QLocale()),
                             .fileName = [this](const QString &table) {
                                 //: The name of a file; %1: a table, such as Invoices
                                 const QString name = ExportWords::tr("%1 (older content)");
                                 return m_names.nameFor(name.arg(wordsFor(table)));
                             }})
    {}
    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override
    {
        m_measure.found();
        TRY(m_lost.take(table, columns, row));
        return m_document.take(table, columns, row);
    }
    Result<void> takeChanged(const QString &table, const QStringList &columns,
                             sqlite3_stmt *row) override
    {
        m_measure.found();
        TRY(m_changed.take(table, columns, row));
        return m_document.takeChanged(table, columns, row);
    }
    Result<void> finish()
    {
        TRY(m_lost.finish());
        TRY(m_changed.finish());
        return {};
    }
    [[nodiscard]] const LostRowsDocument &document() const { return m_document; }

private:
    [[nodiscard]] QString wordsFor(const QString &table) const
    {
        return tableText(m_rows.suite, table, m_rows.language);
    }

    const RowsToSave &m_rows;
    Measure &m_measure;
    FileNames m_names; ///< of both kinds of files
    CsvExport m_lost;
    CsvExport m_changed;
    LostRowsDocument m_document;
};

/// One that is made now, under a name that says that it is not whole yet, and goes again unless it
/// is kept.
class NewFolder
{
public:
    static Result<NewFolder> in(const QString &folder, const QString &words)
    {
        const QString now
            = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss"));
        const QString name = words + u' ' + now;
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

qint64 rowsToSave(const std::vector<TableDifference> &tables)
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const TableDifference &table) {
                               return sum + table.onlyNow + table.differing;
                           });
}

Result<SavedRows> saveRows(const RowsToSave &rows, RunObserver &observer, const CancelToken &cancel)
{
    //: The name of a folder and of a document in it; %1: a suite, such as Club Horizon
    const QString name
        = fileNameFor(ExportWords::tr("%1 to be entered again").arg(rows.suite.name));
    TRY_ASSIGN(NewFolder folder, NewFolder::in(rows.folder, name));
    Measure measure(observer, rows.count);
    const auto files = std::make_shared<RowFiles>(folder.path(), rows, measure);
    TRY(runComparison({.archive = rows.archive,
                       .with = rows.database,
                       .suiteId = rows.suite.id,
                       .csvFolder = {},
                       .lostRows = files},
                      measure, cancel));
    TRY(files->finish());
    const QString document = name + QStringLiteral(".pdf");
    measure.beginPaper(files->document().steps());
    TRY(files->document().write(QDir(folder.path()).filePath(document), rows.suite, rows.language,
                                cancel, [&measure] { measure.printed(); }));
    TRY_ASSIGN(const QString kept, folder.keep(cancel));
    return SavedRows{.folder = kept, .document = QDir(kept).filePath(document)};
}

} // namespace vesper
