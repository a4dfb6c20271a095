#include "archive/Manifest.h"

#include <cstdlib>

using namespace vesper;

/// The bytes are a manifest.json. What is accepted must come back the same when it is written
/// again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<Manifest> manifest = manifestFromJson(json, QString());
    if (!manifest)
        return 0;
    const QByteArray written = toJson(*manifest);
    const Result<Manifest> again = manifestFromJson(written, QString());
    if (!again || toJson(*again) != written)
        std::abort();
    return 0;
}
