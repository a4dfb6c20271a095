#include "archive/SpoolFile.h"
#include "support/Catch.h"
#include "support/TestBytes.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

QByteArray replayed(SpoolFile &spool)
{
    QByteArray bytes;
    REQUIRE(spool.replay([&](QByteArrayView piece) -> Result<void> {
        bytes.append(piece);
        return {};
    }));
    return bytes;
}

} // namespace

TEST_CASE("A spool gives back what was put in, its start replaced")
{
    const QTemporaryDir folder;
    const auto spool = SpoolFile::create(folder.path());
    REQUIRE(spool);
    CHECK(replayed(**spool).isEmpty());
    const QByteArray first = noise(2'500'000, 1);
    REQUIRE((*spool)->append(first));
    REQUIRE((*spool)->append("end"));
    REQUIRE((*spool)->replaceStart("START"));
    CHECK((*spool)->size() == 2'500'003);
    CHECK(replayed(**spool) == "START" + first.sliced(5) + "end");
    CHECK(replayed(**spool).size() == 2'500'003);
}

TEST_CASE("A spool has no name while it is there, and leaves none behind")
{
    const QTemporaryDir folder;
    const auto names
        = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(); };
    {
        const auto spool = SpoolFile::create(folder.path());
        REQUIRE(spool);
        REQUIRE((*spool)->append("secret"));
        CHECK(names() == 0);
    }
    CHECK(names() == 0);
}

TEST_CASE("Whoever takes the bytes may refuse, and that is the error")
{
    const QTemporaryDir folder;
    const auto spool = SpoolFile::create(folder.path());
    REQUIRE(spool);
    REQUIRE((*spool)->append(noise(3'000'000)));
    int calls = 0;
    const Result<void> refused = (*spool)->replay([&](QByteArrayView) -> Result<void> {
        ++calls;
        return fail(ErrorKind::Cancelled);
    });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Cancelled);
    CHECK(calls == 1);
}

TEST_CASE("A folder that is not there cannot hold a spool")
{
    const auto spool = SpoolFile::create("/nowhere/at/all");
    REQUIRE_FALSE(spool);
    CHECK(spool.error().kind == ErrorKind::WriteFailed);
    CHECK(spool.error().path == "/nowhere/at/all");
}
