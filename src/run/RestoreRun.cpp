#include "run/RestoreRun.h"

#include "base/Clock.h"
#include "restore/Extraction.h"
#include "run/ProgressMeter.h"

#include <QtCore/QElapsedTimer>

namespace vesper {

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
    meter.begin(Stage::Writing, database->size, 1.0);
    const auto index = static_cast<std::size_t>(database - manifest.entries.data());
    TRY_ASSIGN(const qint64 bytes,
               extractToFile(*reader, index, request.target, request.replace, cancel,
                             [&meter](qint64 done) { meter.advance(done); }));
    return ExtractReport{
        .target = request.target, .bytes = bytes, .seconds = double(elapsed.elapsed()) / 1000};
}

} // namespace vesper
