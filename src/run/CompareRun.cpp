#include "run/CompareRun.h"

#include "base/Clock.h"
#include "restore/CsvExport.h"
#include "restore/PlainDatabase.h"
#include "run/OpenedArchive.h"
#include "snapshot/ForeignDatabase.h"
#include "verify/TemporaryCopy.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <numeric>

namespace vesper {

namespace {

constexpr double copiedFraction = 0.3;

/// One side: an archive's copy or a database, held in one state.
class Side
{
public:
    static Result<Side> of(const OpenedArchive &archived, const CancelToken &cancel,
                           const TemporaryCopy::Progress &progress = {})
    {
        Side side;
        TRY_ASSIGN(side.m_copy, TemporaryCopy::of(*archived.reader, archived.database, cancel,
                                                  TemporaryCopy::Journal::AsArchived, progress));
        return side;
    }
    static Result<Side> ofLive(const QString &database, const CancelToken &cancel)
    {
        Side side;
        TRY(side.open(database, cancel));
        return side;
    }
    static Result<Side> ofForeign(const QString &database, const CancelToken &cancel)
    {
        Side side;
        TRY_ASSIGN(side.m_foreign, ForeignDatabase::open(database, cancel));
        TRY(side.open(side.m_foreign->path(), cancel).map_error([&side](Error error) {
            return side.m_foreign->told(std::move(error));
        }));
        return side;
    }
    static Result<Side> ofCopy(const QString &database, const CancelToken &cancel,
                               const TemporaryCopy::Progress &progress)
    {
        Side side;
        TRY_ASSIGN(side.m_copy,
                   TemporaryCopy::ofDatabase(database, cancel, TemporaryCopy::Journal::AsArchived,
                                             progress));
        return side;
    }
    [[nodiscard]] SqliteConnection &connection() const
    {
        return m_copy ? m_copy->connection() : *m_database;
    }

private:
    Side() = default;
    Result<void> open(const QString &database, const CancelToken &cancel)
    {
        TRY_ASSIGN(m_database,
                   SqliteConnection::open(database, SqliteConnection::Access::QueryOnly, cancel));
        return m_database->execute("BEGIN");
    }

    std::unique_ptr<TemporaryCopy> m_copy;
    std::optional<ForeignDatabase> m_foreign; ///< outlives its connection
    std::unique_ptr<SqliteConnection> m_database;
};

/// Hands each row to whoever wants it.
class EachOf final : public LostRows
{
public:
    void add(LostRows &taker) { m_takers.push_back(&taker); }
    [[nodiscard]] LostRows *ifAny() { return m_takers.empty() ? nullptr : this; }

    Result<void> take(const QString &table, const QStringList &columns, sqlite3_stmt *row) override
    {
        for (LostRows *taker : m_takers)
            TRY(taker->take(table, columns, row));
        return {};
    }
    Result<void> takeChanged(const QString &table, const QStringList &columns,
                             sqlite3_stmt *row) override
    {
        for (LostRows *taker : m_takers)
            TRY(taker->takeChanged(table, columns, row));
        return {};
    }

private:
    std::vector<LostRows *> m_takers;
};

Result<Side> openNow(const CompareRequest &request, const CancelToken &cancel)
{
    const QString &path = request.with;
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::SourceMissing, path);
    const Result<OpenedArchive> archived = openArchiveOf({}, path);
    if (archived)
        return Side::of(*archived, cancel);
    if (archived.error().kind != ErrorKind::ArchiveForeign)
        return fail(archived.error());
    return request.suiteId.isEmpty() ? Side::ofForeign(path, cancel) : Side::ofLive(path, cancel);
}

/// The older side, and how much of it there is to read.
struct Then
{
    Side side;
    QDateTime created;
    qint64 bytes = 0;
    qint64 rows = 0;
};

qint64 sumOf(const std::vector<TableRows> &tables)
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const TableRows &table) { return sum + table.rows; });
}

Result<Then> openPlain(const QString &database, ProgressMeter &meter, const CancelToken &cancel)
{
    const QFileInfo file(database);
    meter.begin(Stage::Comparing, file.size(), copiedFraction);
    TRY_ASSIGN(Side side,
               Side::ofCopy(database, cancel, [&](qint64 done) { meter.advance(done); }));
    TRY_ASSIGN(const std::vector<TableRows> tables, countRows(side.connection()));
    return Then{std::move(side), file.lastModified(), file.size(), sumOf(tables)};
}

Result<Then> openThen(const CompareRequest &request, ProgressMeter &meter,
                      const CancelToken &cancel)
{
    const Result<OpenedArchive> archived = openArchiveOf(request.suiteId, request.archive);
    if (!archived) {
        const bool isPlain = archived.error().kind == ErrorKind::ArchiveForeign
                             && isPlainDatabase(request.archive);
        return isPlain ? openPlain(request.archive, meter, cancel) : fail(archived.error());
    }
    const ManifestEntry &database = archived->description();
    meter.begin(Stage::Comparing, database.size, copiedFraction);
    TRY_ASSIGN(Side side, Side::of(*archived, cancel, [&](qint64 done) { meter.advance(done); }));
    return Then{std::move(side), archived->manifest().created, database.size,
                sumOf(database.tables)};
}

} // namespace

Result<CompareReport> runComparison(const CompareRequest &request, RunObserver &observer,
                                    const CancelToken &cancel)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const SystemClock clock;
    ProgressMeter meter(observer, clock);

    TRY_ASSIGN(const Then then, openThen(request, meter, cancel));
    TRY_ASSIGN(const Side now, openNow(request, cancel));
    // Rows, shown as the part of the database that they are.
    const double bytesPerRow = double(then.bytes) / double(std::max<qint64>(1, then.rows));
    meter.begin(Stage::Comparing, then.bytes, 1.0);
    std::optional<CsvExport> exported;
    EachOf takers;
    if (!request.csvFolder.isEmpty())
        takers.add(exported.emplace(request.csvFolder));
    if (request.lostRows)
        takers.add(*request.lostRows);
    const ComparisonOptions options{
        .progress = [&](qint64 rows) { meter.advance(qint64(double(rows) * bytesPerRow)); },
        .lostRows = takers.ifAny()};
    CompareReport report{.created = then.created};
    TRY_ASSIGN(report.tables, compareDatabases(then.side.connection(), now.connection(), options));
    if (exported) {
        TRY_ASSIGN(report.csvFiles, exported->finish());
    }
    report.seconds = double(elapsed.elapsed()) / 1000;
    return report;
}

} // namespace vesper
