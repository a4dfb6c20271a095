#include "compress/BlockCompressor.h"
#include "compress/BlockFormat.h"
#include "compress/BlockInflater.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

using namespace vesper;
using namespace vesper::test;

TEST_CASE("A block of any size and content comes back at every level")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    const qint64 size = GENERATE(1, 2, 512, 65'535, 65'536, 65'537, 262'144);
    BlockCompressor compressor(level);
    BlockInflater inflater;
    for (const QByteArray &text : {businessText(size), noise(size), QByteArray(size, '\0')}) {
        const Result<CompressedBlock> block = compressor.compress(text);
        REQUIRE(block);
        CHECK(block->size == size);
        CHECK(block->bytes.size() <= storedBlockLength(size));
        CHECK(inflater.inflate(block->bytes, size) == text);
        CHECK(block->crc32 == crc32Of(text));
    }
}

TEST_CASE("A block presses business data to less than half")
{
    const QByteArray text = businessText(65'536);
    BlockCompressor compressor(CompressionLevel::Fast);
    CHECK(compressor.compress(text)->bytes.size() < 65'536 / 2);
}

TEST_CASE("A stored block has the length that was foretold, above 65,535 bytes in two pieces")
{
    const qint64 size = GENERATE(512, 4096, 32'768, 65'535, 65'536, 200'000);
    const QByteArray stored = storedBlock(noise(size));
    CHECK(stored.size() == storedBlockLength(size));
    CHECK(stored.size() == size + (size > 65'535 ? (size > 131'070 ? 20 : 10) : 5));
    BlockInflater inflater;
    CHECK(inflater.inflate(stored, size) == noise(size));
}

TEST_CASE("A block that is not as it was written is refused")
{
    const QByteArray text = businessText(65'536);
    BlockCompressor compressor(CompressionLevel::Fast);
    const QByteArray block = compressor.compress(text)->bytes;
    BlockInflater inflater;
    CHECK_FALSE(inflater.inflate(block, 65'535));
    CHECK_FALSE(inflater.inflate(block, 65'537));
    CHECK_FALSE(inflater.inflate(block.chopped(10), 65'536));
    CHECK_FALSE(inflater.inflate(block + QByteArray("\x03\x00", 2) + "rest", 65'536));
    CHECK_FALSE(inflater.inflate(QByteArray(), 1));
}

TEST_CASE("Sums of parts combine to the sum of the whole")
{
    const QByteArray text = businessText(300'000);
    const quint32 first = crc32Of(text.first(100'000));
    const quint32 second = crc32Of(text.sliced(100'000));
    CHECK(combineCrc32(first, second, 200'000) == crc32Of(text));
}
