#include "compress/BlockInflater.h"

#include "compress/BlockFormat.h"

#include <libdeflate.h>

namespace vesper {

void BlockInflater::Deleter::operator()(libdeflate_decompressor *decompressor) const
{
    libdeflate_free_decompressor(decompressor);
}

BlockInflater::BlockInflater()
    : m_decompressor(libdeflate_alloc_decompressor())
{}

std::optional<QByteArray> BlockInflater::inflate(QByteArrayView block, qint64 size)
{
    // libdeflate wants a whole stream: the block with a terminator behind it.
    m_terminated.resize(block.size() + deflateTerminatorSize);
    std::copy(block.begin(), block.end(), m_terminated.begin());
    std::copy_n(deflateTerminator, deflateTerminatorSize,
                m_terminated.end() - deflateTerminatorSize);

    QByteArray out(size, Qt::Uninitialized);
    size_t consumed = 0;
    size_t produced = 0;
    const libdeflate_result result = libdeflate_deflate_decompress_ex(
        m_decompressor.get(), m_terminated.constData(), static_cast<size_t>(m_terminated.size()),
        out.data(), static_cast<size_t>(out.size()), &consumed, &produced);
    // A final block hidden before the terminator, or a rest behind it, is not our grammar.
    if (result != LIBDEFLATE_SUCCESS || consumed != static_cast<size_t>(m_terminated.size())
        || produced != static_cast<size_t>(size))
        return std::nullopt;
    return out;
}

} // namespace vesper
