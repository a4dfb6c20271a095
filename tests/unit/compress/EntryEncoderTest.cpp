#include "compress/EntryEncoder.h"
#include "compress/BlockFormat.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

#include <zlib.h>

using namespace vesper;
using namespace vesper::test;

namespace {

// By zlib, as any ZIP program would read it, and not by our own block reader.
QByteArray inflateAsAnyoneWould(const QByteArray &stream, qint64 size)
{
    QByteArray out(size + 1, '\0');
    z_stream zlib = {};
    REQUIRE(inflateInit2(&zlib, -15) == Z_OK);
    QByteArray input = stream;
    zlib.next_in = reinterpret_cast<Bytef *>(input.data());
    zlib.avail_in = static_cast<uInt>(input.size());
    zlib.next_out = reinterpret_cast<Bytef *>(out.data());
    zlib.avail_out = static_cast<uInt>(out.size());
    CHECK(inflate(&zlib, Z_FINISH) == Z_STREAM_END);
    CHECK(zlib.avail_in == 0);
    out.truncate(static_cast<qsizetype>(zlib.total_out));
    inflateEnd(&zlib);
    return out;
}

struct Encoded
{
    QByteArray stream;
    EncodedEntry entry;
};

Encoded encode(const QByteArray &text, CompressionLevel level, qint64 pieceSize)
{
    Encoded result;
    EntryEncoder encoder(level, [&](QByteArrayView bytes) -> Result<void> {
        result.stream.append(bytes);
        return {};
    });
    for (qint64 at = 0; at < text.size(); at += pieceSize)
        REQUIRE(
            encoder.write(QByteArrayView(text).sliced(at, std::min(pieceSize, text.size() - at))));
    Result<EncodedEntry> entry = encoder.finish();
    REQUIRE(entry);
    result.entry = *entry;
    return result;
}

} // namespace

TEST_CASE("An entry is one ordinary deflate stream, however its bytes arrive")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    const qint64 size = GENERATE(0, 1, 65'536, 3'000'001);
    const QByteArray text = businessText(size);
    const Encoded encoded = encode(text, level, 4096);

    CHECK(encoded.entry.size == size);
    CHECK(encoded.entry.compressedSize == encoded.stream.size());
    CHECK(inflateAsAnyoneWould(encoded.stream, size) == text);
    CHECK(encoded.entry.crc32 == crc32Of(text));
    const Encoded otherPieces = encode(text, level, 999'983);
    CHECK(inflateAsAnyoneWould(otherPieces.stream, size) == text);
    CHECK(otherPieces.entry.digest == encoded.entry.digest);
    CHECK(otherPieces.entry.blocks.size() == encoded.entry.blocks.size());
}

TEST_CASE("The first block can be filled in last")
{
    const QByteArray page = noise(65'536, 7);
    const QByteArray rest = businessText(GENERATE(0, 500'000));
    QByteArray stream;
    EntryEncoder encoder(
        CompressionLevel::Fast,
        [&](QByteArrayView bytes) -> Result<void> {
            stream.append(bytes);
            return {};
        },
        page.size());
    REQUIRE(encoder.write(rest));
    REQUIRE(encoder.setFirst(page));
    const Result<EncodedEntry> entry = encoder.finish();
    REQUIRE(entry);
    stream.replace(0, entry->firstBlock.size(), entry->firstBlock);

    CHECK(inflateAsAnyoneWould(stream, page.size() + rest.size()) == page + rest);
    CHECK(entry->crc32 == crc32Of(page + rest));
    CHECK(entry->firstBlockSize == page.size());
}

TEST_CASE("A first block that never comes, comes twice or has a wrong size is an error")
{
    EntryEncoder encoder(
        CompressionLevel::Fast, [](QByteArrayView) { return Result<void>(); }, 4096);
    CHECK_FALSE(encoder.setFirst(QByteArray(512, 'x')));
    SECTION("never")
    {
        CHECK_FALSE(encoder.finish());
    }
    SECTION("twice")
    {
        CHECK(encoder.setFirst(QByteArray(4096, 'x')));
        CHECK_FALSE(encoder.setFirst(QByteArray(4096, 'x')));
    }
}

TEST_CASE("An error of the output ends the entry with that error, and nobody waits for ever")
{
    EntryEncoder encoder(CompressionLevel::Fast, [](QByteArrayView) -> Result<void> {
        return fail(ErrorKind::NotEnoughRoom, "/full");
    });
    Result<void> written;
    for (int i = 0; i < 1000 && written; ++i)
        written = encoder.write(businessText(65'536));
    REQUIRE_FALSE(written);
    CHECK(written.error().kind == ErrorKind::NotEnoughRoom);
    CHECK_FALSE(encoder.finish());
}

TEST_CASE("An incompressible entry never takes more room than was foretold for Zip64")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    const qint64 first = GENERATE(0, 512, 65'536);
    const qint64 size = GENERATE(1, 65'535, 65'536, 65'537, 131'072, 262'145, 6'553'600, 9'000'001);
    qint64 length = 0;
    EntryEncoder encoder(
        level,
        [&](QByteArrayView bytes) -> Result<void> {
            length += bytes.size();
            return {};
        },
        first);
    REQUIRE(encoder.write(noise(size)));
    if (first > 0)
        REQUIRE(encoder.setFirst(noise(first)));
    REQUIRE(encoder.finish());
    CHECK(length <= longestStream(first + size));
    CHECK(longestStream(first + size) <= first + size + (first + size) / 3000 + 40);
}
