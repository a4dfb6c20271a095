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

bool BlockInflater::inflate(QByteArrayView block, std::span<char> out)
{
    // libdeflate wants a whole stream: the block with a terminator behind it.
    m_terminated.resize(block.size() + deflateTerminatorSize);
    std::copy(block.begin(), block.end(), m_terminated.begin());
    std::copy_n(deflateTerminator, deflateTerminatorSize,
                m_terminated.end() - deflateTerminatorSize);

    size_t consumed = 0;
    size_t produced = 0;
    const libdeflate_result result = libdeflate_deflate_decompress_ex(
        m_decompressor.get(), m_terminated.constData(), static_cast<size_t>(m_terminated.size()),
        out.data(), out.size(), &consumed, &produced);
    // A final block hidden before the terminator, or a rest behind it, is not our grammar.
    return result == LIBDEFLATE_SUCCESS && consumed == static_cast<size_t>(m_terminated.size())
           && produced == out.size();
}

} // namespace vesper
