#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>
#include <optional>

struct libdeflate_decompressor;

namespace vesper {

/// Inflates single blocks (BlockFormat.h) with libdeflate.
/// Thread rule: one thread at a time; make one for each thread.
class BlockInflater
{
public:
    BlockInflater();

    /// Exactly `size` bytes, or nothing if the block is not what it should be.
    [[nodiscard]] std::optional<QByteArray> inflate(QByteArrayView block, qint64 size);

private:
    struct Deleter
    {
        void operator()(libdeflate_decompressor *decompressor) const;
    };
    std::unique_ptr<libdeflate_decompressor, Deleter> m_decompressor;
    QByteArray m_terminated;
};

} // namespace vesper
