#include "run/ExtractRun.h"

#include "base/Clock.h"
#include "restore/Extraction.h"
#include "run/ProgressMeter.h"

#include <QtCore/QElapsedTimer>

namespace vesper {

namespace {

constexpr double writtenFraction = 0.7; // inflating and syncing; the rest is the read-back

} // namespace

Result<ExtractReport> runExtract(const ExtractRequest &request, RunObserver &observer,
                                 const CancelToken &cancel)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const SystemClock clock;
    ProgressMeter meter(observer, clock);
    TRY_ASSIGN(const auto reader, ArchiveReader::open(request.archive));
    const Manifest &manifest = reader->manifest();
    const ManifestEntry *database = manifest.database();
    if (database == nullptr)
        return fail(ErrorKind::EntryMissing, request.archive, QStringLiteral("database/"));
    meter.begin(Stage::Writing, database->size, writtenFraction);
    const ExtractionProgress progress{
        .written = [&meter](qint64 done) { meter.advance(done); },
        .readBack =
            [&meter, database](qint64 done) {
                if (done == 0)
                    meter.begin(Stage::Checking, database->size, 1.0);
                meter.advance(done);
            },
    };
    const auto index = static_cast<std::size_t>(database - manifest.entries.data());
    TRY_ASSIGN(const qint64 bytes,
               extractToFile(*reader, index, request.target, request.replace, cancel, progress));
    return ExtractReport{
        .target = request.target, .bytes = bytes, .seconds = double(elapsed.elapsed()) / 1000};
}

} // namespace vesper
