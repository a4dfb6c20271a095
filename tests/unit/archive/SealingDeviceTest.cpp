#include "archive/SealingDevice.h"
#include "archive/Seal.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

/// As FORMAT.md says it, over bytes in memory.
QByteArray naiveDigest(const QByteArray &bytes)
{
    QByteArray digests;
    for (qint64 at = 0; at < bytes.size(); at += 1024 * 1024)
        digests += Sha256::of(bytes.mid(at, 1024 * 1024));
    return Sha256::of(digests);
}

/// A device and what it ought to hold.
struct Writing
{
    Writing()
    {
        auto created = DurableFile::create(folder.path(), "sealed");
        REQUIRE(created);
        file = std::move(*created);
        device = std::make_unique<SealingDevice>(*file);
    }
    void write(qint64 offset, const QByteArray &bytes)
    {
        REQUIRE(device->seek(offset));
        REQUIRE(device->write(bytes) == bytes.size());
        expected.replace(offset, std::min(bytes.size(), expected.size() - offset), bytes);
    }
    void append(const QByteArray &bytes) { write(expected.size(), bytes); }

    QTemporaryDir folder;
    std::unique_ptr<DurableFile> file;
    std::unique_ptr<SealingDevice> device;
    QByteArray expected;
};

} // namespace

TEST_CASE("The digest is that of the bytes in the file, whatever was written when and how often")
{
    const unsigned seed = GENERATE(range(1U, 25U));
    CAPTURE(seed);
    std::mt19937 random(seed);
    Writing writing;
    for (int step = 0; step < 40; ++step) {
        // Now and then around a piece's end, where counting goes wrong if anywhere.
        const qint64 size = random() % 3 == 0 ? sealPieceSize - 2 + qint64(random() % 5)
                                              : qint64(random() % 90'000);
        const bool again = random() % 3 == 0 && !writing.expected.isEmpty();
        const qint64 offset
            = again ? qint64(random()) % writing.expected.size() : writing.expected.size();
        writing.write(offset, noise(size, seed * 100 + unsigned(step)));
    }
    CHECK(writing.device->size() == writing.expected.size());
    for (const qint64 less : {0, 1, 64, 70'000}) {
        const qint64 end = writing.expected.size() - less;
        const Result<QByteArray> digest = writing.device->treeDigest(end);
        REQUIRE(digest);
        CHECK(*digest == naiveDigest(writing.expected.first(end)));
    }
}

TEST_CASE("The digest is right at every size around a piece's end")
{
    const qint64 size = GENERATE(0, 1, 64, 65, sealPieceSize - 1, sealPieceSize, sealPieceSize + 1,
                                 sealPieceSize + 63, sealPieceSize + 64, 2 * sealPieceSize);
    Writing writing;
    writing.append(noise(size));
    CHECK(*writing.device->treeDigest(size) == naiveDigest(writing.expected));
    const qint64 end = std::max<qint64>(0, size - sealDigits);
    CHECK(*writing.device->treeDigest(end) == naiveDigest(writing.expected.first(end)));
}

TEST_CASE("A rewrite that also goes on beyond the end counts on both sides")
{
    Writing writing;
    writing.append(noise(sealPieceSize + 500, 1));
    writing.write(sealPieceSize + 400, noise(3 * sealPieceSize, 2));
    writing.write(sealPieceSize - 1, "xy");
    CHECK(*writing.device->treeDigest(writing.expected.size()) == naiveDigest(writing.expected));
}

TEST_CASE("A gap is refused: nobody would have sealed what lies in it")
{
    Writing writing;
    writing.append("start");
    REQUIRE(writing.device->seek(6));
    CHECK(writing.device->write("x") == -1);
}

TEST_CASE("What was written can be read back through the device")
{
    Writing writing;
    writing.append(noise(100'000));
    REQUIRE(writing.device->seek(99'000));
    CHECK(writing.device->read(5000) == writing.expected.mid(99'000));
    CHECK(writing.device->read(1).isEmpty());
}

TEST_CASE("A seal is exactly the text and lowercase digits, nothing else")
{
    const QByteArray digest(32, '\xab');
    const QByteArray seal = sealFor(digest);
    CHECK(seal.size() == sealLength);
    CHECK(digestOfSeal(seal) == digest);
    CHECK_FALSE(digestOfSeal(seal.toUpper()));
    CHECK_FALSE(digestOfSeal(seal.chopped(1)));
    CHECK_FALSE(digestOfSeal(seal + '0'));
    CHECK_FALSE(digestOfSeal(QByteArray(seal).replace("ab", "AB")));
    CHECK_FALSE(digestOfSeal(QByteArray(seal).replace(seal.size() - 1, 1, "g")));
    CHECK_FALSE(digestOfSeal(QByteArray(seal).replace("vesper-1", "vesper-2")));
    CHECK_FALSE(digestOfSeal({}));
}
