#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>
#include <span>

struct libdeflate_decompressor;

namespace vesper {

/// Inflates single blocks (BlockFormat.h) with libdeflate.
/// Thread rule: one thread at a time; make one for each thread.
class BlockInflater
{
public:
    BlockInflater();

    /// Fills `out`, whole. False, with chance in it, if the block is not what it should be.
    [[nodiscard]] bool inflate(QByteArrayView block, std::span<char> out);

private:
    struct Deleter
    {
        void operator()(libdeflate_decompressor *decompressor) const;
    };
    std::unique_ptr<libdeflate_decompressor, Deleter> m_decompressor;
    QByteArray m_terminated;
};

} // namespace vesper
