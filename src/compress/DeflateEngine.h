#pragma once

#include "suite/Settings.h"

#include <QtCore/QByteArrayView>

#include <cstddef>
#include <memory>
#include <span>

namespace vesper {

/// The library behind a compression level. Fast and balanced use ISA-L, small uses zlib; libdeflate
/// is left alone here: streams of Debian 12's version are refused by Windows Explorer (libdeflate
/// issue 323). Thread rule: one thread at a time.
class DeflateEngine
{
public:
    [[nodiscard]] static std::unique_ptr<DeflateEngine> forLevel(CompressionLevel level);

    DeflateEngine() = default;
    DeflateEngine(const DeflateEngine &) = delete;
    DeflateEngine &operator=(const DeflateEngine &) = delete;
    virtual ~DeflateEngine() = default;

    /// What was learnt from the blocks before is forgotten.
    virtual void reset() {}
    /// `block` as full-flushed, non-final deflate. Answers its length; 0 if the library refuses or
    /// there is too little room. The same block may come out some bytes longer or shorter another
    /// time: where ISA-L 2.30's own state lies in memory decides, in one block of some thousand,
    /// which of two equal matches its level 1 takes. Both inflate to the same bytes.
    [[nodiscard]] virtual std::size_t deflate(QByteArrayView block, std::span<char> room) = 0;
};

} // namespace vesper
