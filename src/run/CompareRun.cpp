#include "run/CompareRun.h"

#include "base/Clock.h"
#include "restore/CsvExport.h"
#include "run/OpenedArchive.h"
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
    static Result<Side> of(const OpenedArchive &archived, const CancelToken &cancel)
    {
        Side side;
        TRY_ASSIGN(side.m_copy, TemporaryCopy::of(*archived.reader, archived.database, cancel));
        return side;
    }
    static Result<Side> of(const QString &database, const CancelToken &cancel)
    {
        Side side;
        TRY_ASSIGN(side.m_database,
                   SqliteConnection::open(database, SqliteConnection::Access::QueryOnly, cancel));
        TRY(side.m_database->execute("BEGIN"));
        return side;
    }
    [[nodiscard]] SqliteConnection &connection() const
    {
        return m_copy ? m_copy->connection() : *m_database;
    }

private:
    Side() = default;
    std::unique_ptr<TemporaryCopy> m_copy;
    std::unique_ptr<SqliteConnection> m_database;
};

Result<Side> openNow(const QString &path, const CancelToken &cancel)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::SourceMissing, path);
    const Result<OpenedArchive> archived = openArchiveOf({}, path);
    if (archived)
        return Side::of(*archived, cancel);
    if (archived.error().kind != ErrorKind::ArchiveForeign)
        return fail(archived.error());
    return Side::of(path, cancel);
}

qint64 rowsOf(const ManifestEntry &database)
{
    return std::accumulate(database.tables.begin(), database.tables.end(), qint64(0),
                           [](qint64 sum, const TableRows &table) { return sum + table.rows; });
}

} // namespace

Result<CompareReport> runComparison(const CompareRequest &request, RunObserver &observer,
                                    const CancelToken &cancel)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const SystemClock clock;
    ProgressMeter meter(observer, clock);
    TRY_ASSIGN(const OpenedArchive archived, openArchiveOf(request.suiteId, request.archive));
    const Manifest &manifest = archived.manifest();

    meter.begin(Stage::Collecting, 0, copiedFraction);
    TRY_ASSIGN(const Side then, Side::of(archived, cancel));
    TRY_ASSIGN(const Side now, openNow(request.with, cancel));
    // Rows, shown as the part of the database that they are.
    const qint64 bytes = archived.description().size;
    const double bytesPerRow
        = double(bytes) / double(std::max<qint64>(1, rowsOf(archived.description())));
    meter.begin(Stage::Checking, bytes, 1.0);
    std::optional<CsvExport> exported;
    if (!request.csvFolder.isEmpty())
        exported.emplace(request.csvFolder);
    const ComparisonOptions options{
        .progress = [&](qint64 rows) { meter.advance(qint64(double(rows) * bytesPerRow)); },
        .lostRows = exported ? &*exported : nullptr};
    CompareReport report{.created = manifest.created};
    TRY_ASSIGN(report.tables, compareDatabases(then.connection(), now.connection(), options));
    if (exported) {
        TRY_ASSIGN(report.csvFiles, exported->finish());
    }
    report.seconds = double(elapsed.elapsed()) / 1000;
    return report;
}

} // namespace vesper
