#include "run/ExtractRun.h"

#include "base/Clock.h"
#include "base/RenameFile.h"
#include "restore/Extraction.h"
#include "restore/FileRestore.h"
#include "restore/PlainDatabase.h"
#include "run/OpenedArchive.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

namespace vesper {

namespace {

constexpr double writtenFraction = 0.7; // inflating and syncing; the rest is the read-back
constexpr double verifiedFraction = 0.4;

NewFile::Older olderOf(const ExtractRequest &request)
{
    return request.replace ? NewFile::Older::Replaced : NewFile::Older::Refused;
}

Result<ExtractReport> publish(NewFile file, const ExtractRequest &request)
{
    const qint64 bytes = file.file().size();
    TRY(file.publish(request.gate.get()));
    return ExtractReport{.target = request.target, .bytes = bytes};
}

Result<ExtractReport> extractOne(const ArchiveReader &reader, std::size_t entry,
                                 const ExtractRequest &request, ProgressMeter &meter,
                                 const CancelToken &cancel)
{
    const qint64 size = reader.manifest().entries[entry].size;
    meter.begin(Stage::Writing, size, writtenFraction);
    const ExtractionProgress progress{
        .written = [&meter](qint64 done) { meter.advance(done); },
        .readBack =
            [&meter, size](qint64 done) {
                if (done == 0)
                    meter.begin(Stage::Checking, size, 1.0);
                meter.advance(done);
            },
    };
    TRY_ASSIGN(NewFile file, extractUnpublished(reader, entry, request.target, olderOf(request),
                                                cancel, progress));
    return publish(std::move(file), request);
}

Result<ExtractReport> extractFiles(const ArchiveReader &reader, const ExtractRequest &request,
                                   ProgressMeter &meter, const CancelToken &cancel)
{
    if (QFileInfo(request.target).isFile())
        return fail(ErrorKind::DestinationNotFolder, request.target);
    meter.begin(Stage::Checking, reader.file().size(), verifiedFraction);
    const Result<void> verified = verifyWhole(request.archive, meter, cancel);
    if (!verified && !isKeptDamage(verified.error()))
        return fail(verified.error());
    TRY_ASSIGN(const std::vector<FilePlace> places, placesInFolder(reader, request.target, cancel));
    const FileRestoreOptions options{
        .replaceOlder = request.replace,
        .replaceNewer = request.replace,
        .progress = [&meter](qint64 done) { meter.advance(done); },
        .gate = request.gate,
    };
    meter.begin(Stage::Writing, bytesToRestore(reader, places, options), 1.0);
    FileRestoreReport files = restoreFiles(reader, places, options, cancel);
    if (files.stopped) {
        files.stopped->hasChanged = !files.restored.isEmpty();
        return fail(*files.stopped);
    }
    ExtractReport report{.target = request.target,
                         .files = files.restored,
                         .sameFiles = files.same,
                         .warnings = std::move(files.leftOut)};
    for (const QString &path : report.files)
        report.bytes += QFileInfo(path).size();
    for (const Warning &warning : report.warnings)
        meter.warn(warning);
    return report;
}

Result<ExtractReport> extractPlain(const ExtractRequest &request, ProgressMeter &meter,
                                   const CancelToken &cancel)
{
    meter.begin(Stage::Writing, QFileInfo(request.archive).size(), writtenFraction);
    TRY_ASSIGN(NewFile file, copyPlainDatabase(request.archive, request.target, olderOf(request),
                                               CheckLevel::Full, cancel,
                                               [&meter](qint64 done) { meter.advance(done); }));
    TRY_ASSIGN(ExtractReport report, publish(std::move(file), request));
    const Warning warning{.kind = Warning::Kind::NoProof, .subject = request.archive};
    meter.warn(warning);
    report.warnings = {warning};
    return report;
}

Result<ExtractReport> extractFrom(const ArchiveReader &reader, const ExtractRequest &request,
                                  ProgressMeter &meter, const CancelToken &cancel)
{
    if (request.part == RestorePart::Files)
        return extractFiles(reader, request, meter, cancel);
    TRY_ASSIGN(const std::size_t entry, request.part == RestorePart::Entry
                                            ? entryCalled(reader, request.entry)
                                            : databaseEntry(reader));
    return extractOne(reader, entry, request, meter, cancel);
}

/// What must not be lost even if it may be replaced.
Result<void> checkTarget(const ExtractRequest &request)
{
    if (areOneFile(request.target, request.archive))
        return fail(ErrorKind::TargetExists, request.target, QStringLiteral("it is the archive"));
    if (!request.live.isEmpty() && areOneFile(request.target, request.live))
        return fail(ErrorKind::TargetExists, request.target,
                    QStringLiteral("it is the suite's database"));
    return {};
}

Result<ExtractReport> extract(const ExtractRequest &request, ProgressMeter &meter,
                              const CancelToken &cancel)
{
    TRY(checkTarget(request));
    const auto reader = ArchiveReader::open(request.archive);
    const bool wantsDatabase
        = request.part == RestorePart::Database || request.part == RestorePart::Everything;
    if (!reader && reader.error().kind == ErrorKind::ArchiveForeign && wantsDatabase
        && isPlainDatabase(request.archive))
        return extractPlain(request, meter, cancel);
    TRY(reader);
    TRY_ASSIGN(ExtractReport report, extractFrom(**reader, request, meter, cancel));
    const QString damage = (*reader)->manifest().damage;
    report.damaged = !damage.isEmpty();
    if (report.damaged) {
        report.warnings.push_back({Warning::Kind::DamagedState, request.archive, damage});
        meter.warn(report.warnings.back());
    }
    return report;
}

} // namespace

Result<ExtractReport> runExtract(const ExtractRequest &request, RunObserver &observer,
                                 const CancelToken &cancel)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const SystemClock clock;
    ProgressMeter meter(observer, clock);
    TRY_ASSIGN(ExtractReport report, extract(request, meter, cancel));
    report.seconds = double(elapsed.elapsed()) / 1000;
    return report;
}

} // namespace vesper
