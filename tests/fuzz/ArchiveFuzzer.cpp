#include "fuzz/MemoryFile.h"
#include "fuzz/UseArchive.h"

using namespace vesper::fuzz;

/// The bytes are an archive's file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const MemoryFile file(
        QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    useArchive(file.path());
    return 0;
}
