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
    /// ISA-L 2.30 looks some bytes beyond its input: in one of some thousand blocks they change
    /// what it writes. So many behind each block must not be anybody else's memory.
    static constexpr qsizetype looksBeyond = 64;

    [[nodiscard]] static std::unique_ptr<DeflateEngine> forLevel(CompressionLevel level);

    DeflateEngine() = default;
    DeflateEngine(const DeflateEngine &) = delete;
    DeflateEngine &operator=(const DeflateEngine &) = delete;
    virtual ~DeflateEngine() = default;

    /// What was learnt from the blocks before is forgotten.
    virtual void reset() {}
    /// `block` as full-flushed, non-final deflate. Answers its length; 0 if the library refuses or
    /// there is too little room.
    [[nodiscard]] virtual std::size_t deflate(QByteArrayView block, std::span<char> room) = 0;
};

} // namespace vesper
