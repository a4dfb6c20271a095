#include "compress/BlockCompressor.h"
#include "compress/BlockFormat.h"
#include "compress/BlockInflater.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

using namespace vesper;
using namespace vesper::test;

namespace {

std::optional<QByteArray> inflated(QByteArrayView block, qint64 size)
{
    QByteArray bytes(size, '\0');
    if (!BlockInflater().inflate(block, bytes))
        return std::nullopt;
    return bytes;
}

} // namespace

TEST_CASE("Bytes of any number and content come back at every level, in blocks of its size")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    const qint64 size = GENERATE(1, 2, 512, 65'535, 65'536, 65'537, 262'144, 262'145);
    BlockCompressor compressor(level);
    for (const QByteArray &text : {businessText(size), noise(size), QByteArray(size, '\0')}) {
        const Result<CompressedBlocks> pressed = compressor.compress(text);
        REQUIRE(pressed);
        QByteArray back;
        qint64 position = 0;
        for (const CompressedBlock &block : pressed->blocks) {
            CHECK(block.size == std::min(blockSizeOf(level), size - back.size()));
            CHECK(block.length <= storedBlockLength(block.size));
            const std::optional<QByteArray> bytes = inflated(
                QByteArrayView(pressed->stream).sliced(position, block.length), block.size);
            REQUIRE(bytes);
            CHECK(block.crc32 == crc32Of(*bytes));
            back += *bytes;
            position += block.length;
        }
        CHECK(back == text);
        CHECK(position == pressed->stream.size());
    }
}

TEST_CASE("What was compressed before makes nothing larger: blocks are pressed alone")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    const QByteArray text = businessText(256 * 1024);
    const auto lengthOf = [&](BlockCompressor &compressor) {
        const Result<CompressedBlocks> blocks = compressor.compress(text);
        REQUIRE(blocks);
        return blocks->stream.size();
    };
    BlockCompressor fresh(level);
    BlockCompressor used(level);
    REQUIRE(used.compress(noise(200'000)));
    REQUIRE(used.compress(businessText(90'000)));
    CHECK(double(lengthOf(used)) == Approx(double(lengthOf(fresh))).epsilon(0.005));
}

TEST_CASE("A block presses business data to less than half")
{
    const QByteArray text = businessText(65'536);
    BlockCompressor compressor(CompressionLevel::Fast);
    CHECK(compressor.compress(text)->stream.size() < 65'536 / 2);
}

TEST_CASE("A stored block has the length that was foretold, above 65,535 bytes in two pieces")
{
    const qint64 size = GENERATE(512, 4096, 32'768, 65'535, 65'536, 200'000);
    const QByteArray stored = storedBlock(noise(size));
    CHECK(stored.size() == storedBlockLength(size));
    CHECK(stored.size() == size + (size > 65'535 ? (size > 131'070 ? 20 : 10) : 5));
    CHECK(inflated(stored, size) == noise(size));
}

TEST_CASE("A block that is not as it was written is refused")
{
    const QByteArray text = businessText(65'536);
    BlockCompressor compressor(CompressionLevel::Fast);
    const QByteArray block = compressor.compress(text)->stream;
    CHECK_FALSE(inflated(block, 65'535));
    CHECK_FALSE(inflated(block, 65'537));
    CHECK_FALSE(inflated(block.chopped(10), 65'536));
    CHECK_FALSE(inflated(block + QByteArray("\x03\x00", 2) + "rest", 65'536));
    CHECK_FALSE(inflated(QByteArray(), 1));
}

TEST_CASE("Sums of parts combine to the sum of the whole")
{
    const QByteArray text = businessText(300'000);
    const quint32 first = crc32Of(text.first(100'000));
    const quint32 second = crc32Of(text.sliced(100'000));
    CHECK(combineCrc32(first, second, 200'000) == crc32Of(text));
}
