#include "base/Memory.h"

#include <malloc.h>

namespace vesper {

namespace {

constexpr int largestPieceOfWork = 4 * 1024 * 1024;
constexpr int keptAtMost = 16 * 1024 * 1024; // of each thread's arena

} // namespace

void keepFreedMemory()
{
    ::mallopt(M_MMAP_THRESHOLD, largestPieceOfWork);
    ::mallopt(M_TRIM_THRESHOLD, keptAtMost);
}

} // namespace vesper
