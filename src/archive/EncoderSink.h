#pragma once

#include "compress/EntryEncoder.h"
#include "snapshot/PageSinkVfs.h"

namespace vesper {

/// The pages of a database on their way into an entry. The encoder is borrowed.
class EncoderSink final : public PageSink
{
public:
    explicit EncoderSink(EntryEncoder &encoder)
        : m_encoder(encoder)
    {}
    Result<void> firstPage(QByteArrayView page) override { return m_encoder.setFirst(page); }
    Result<void> nextPages(QByteArrayView pages) override { return m_encoder.write(pages); }

private:
    EntryEncoder &m_encoder;
};

} // namespace vesper
