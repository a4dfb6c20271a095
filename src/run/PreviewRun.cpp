#include "run/PreviewRun.h"

#include "base/Clock.h"
#include "restore/FilePlaces.h"
#include "restore/PlainDatabase.h"
#include "run/CompareRun.h"
#include "run/OpenedArchive.h"
#include "run/PartOfRun.h"
#include "verify/TemporaryCopy.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {

namespace {

constexpr double verifiedAt = 0.3; // comparing takes several times as long as reading

/// All of it comes back.
std::vector<TableDifference> asComing(const std::vector<TableRows> &tables)
{
    std::vector<TableDifference> coming;
    for (const TableRows &table : tables)
        coming.push_back({.table = table.table, .isInNow = false, .onlyThen = table.rows});
    return coming;
}

Error damaged(const QString &path, const QStringList &findings)
{
    Error error{.kind = ErrorKind::ArchiveDamaged, .path = path, .detail = findings.value(0)};
    for (const QString &finding : findings)
        error.problems.push_back({ArchiveProblem::Kind::Structure, {}, finding});
    return error;
}

/// Answers how many rows its tables have.
Result<std::vector<TableRows>> checkPlain(const QString &path, const CancelToken &cancel)
{
    TRY_ASSIGN(const auto copy, TemporaryCopy::ofDatabase(path, cancel));
    TRY_ASSIGN(const StructureFindings findings,
               checkStructure(copy->connection(), CheckLevel::Quick));
    if (!findings.damage.isEmpty())
        return fail(damaged(path, findings.damage));
    return countRows(copy->connection());
}

/// SQLite finds no way into a database that is no archive: for a person it is the backup that is
/// damaged, not the suite's data.
Error asOfArchive(const Error &error, const QString &path)
{
    const bool isDamage
        = error.kind == ErrorKind::SourceDamaged || error.kind == ErrorKind::SourceNotDatabase;
    return isDamage ? damaged(path, {error.detail}) : error;
}

/// The archive as it stands for itself, read whole and found good.
Result<Preview> examined(const PreviewRequest &request, ProgressMeter &meter,
                         const CancelToken &cancel)
{
    const QFileInfo file(request.archive);
    Preview preview{
        .archive = request.archive, .bytes = file.size(), .created = file.lastModified()};
    const Result<OpenedArchive> archived = openArchiveOf(request.suiteId, request.archive);
    meter.begin(Stage::Checking, preview.bytes, verifiedAt);
    if (archived) {
        TRY(verifyWhole(request.archive, meter, cancel));
        preview.manifest = archived->manifest();
        preview.created = preview.manifest->created;
        preview.tables = asComing(archived->description().tables);
        for (ManifestEntry &entry : preview.manifest->entries) {
            entry.blocks = {};
            preview.files += isBesideDatabase(entry) ? 1 : 0;
        }
        return preview;
    }
    if (archived.error().kind != ErrorKind::ArchiveForeign || !isPlainDatabase(request.archive))
        return fail(archived.error());
    const Result<std::vector<TableRows>> tables = checkPlain(request.archive, cancel);
    if (!tables)
        return fail(asOfArchive(tables.error(), request.archive));
    preview.tables = asComing(*tables);
    return preview;
}

} // namespace

Result<Preview> runPreview(const PreviewRequest &request, RunObserver &observer,
                           const CancelToken &cancel)
{
    const SystemClock clock;
    ProgressMeter meter(observer, clock);
    TRY_ASSIGN(Preview preview, examined(request, meter, cancel));
    if (request.database.isEmpty())
        return preview;
    PartOfRun part(observer, verifiedAt, 1.0);
    Result<CompareReport> compared = runComparison(
        {.archive = request.archive, .with = request.database, .suiteId = request.suiteId}, part,
        cancel);
    if (compared)
        preview.tables = std::move(compared->tables);
    else if (exitCodeOf(compared.error().kind) == ExitCode::SourceUnusable)
        preview.notCompared = compared.error();
    else
        return fail(compared.error());
    return preview;
}

} // namespace vesper
