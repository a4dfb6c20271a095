#include "presence/Presence.h"
#include "support/AsNobody.h"
#include "support/Catch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>
#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Suite
{
    QTemporaryDir root;
    QString database = root.filePath("club.sqlite");

    Suite()
    {
        QFile file(database);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] Presence presence() const { return *Presence::of(database, root.path()); }
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(text) == text.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Whoever is here is seen, with application, user and process")
{
    const Suite suite;
    const Presence presence = suite.presence();
    CHECK(presence.present()->empty());

    const auto reception = presence.enter("reception");
    std::this_thread::sleep_for(std::chrono::milliseconds(5)); // they are told apart by time
    const auto till = presence.enter("till");
    REQUIRE(reception);
    REQUIRE(till);
    const auto here = presence.present();
    REQUIRE(here);
    REQUIRE(here->size() == 2);
    CHECK(here->front().application == "reception");
    CHECK(here->back().application == "till");
    CHECK(here->front().watcher == QCoreApplication::applicationPid());
    CHECK_FALSE(here->front().user.isEmpty());
    CHECK(here->front().since.isValid());
}

TEST_CASE("Only the last one out gets the turn")
{
    const Suite suite;
    const Presence presence = suite.presence();
    auto first = presence.enter("reception");
    auto second = presence.enter("till");
    const auto early = presence.leave(std::move(*first));
    REQUIRE(early);
    CHECK_FALSE(*early);
    const auto last = presence.leave(std::move(*second));
    REQUIRE(last);
    CHECK(*last);
}

TEST_CASE("The turn is had by one at a time, and whoever was refused it is made up for")
{
    const Suite suite;
    const Presence presence = suite.presence();
    auto turn = presence.leave(*presence.enter("reception"));
    REQUIRE(*turn);
    SECTION("somebody came and left while the offer stood")
    {
        const auto refused = presence.leave(*presence.enter("till"));
        REQUIRE(refused);
        CHECK_FALSE(*refused);
        CHECK(*presence.giveBack(*turn) == false);
        CHECK(turn->has_value());
        CHECK(*presence.giveBack(*turn) == true); // made up for once
        CHECK_FALSE(turn->has_value());
    }
    SECTION("somebody came, left, and another one is here")
    {
        REQUIRE(presence.leave(*presence.enter("till")));
        auto other = presence.enter("till");
        CHECK(*presence.giveBack(*turn) == true);
        CHECK(*presence.leave(std::move(*other))); // who gets the turn at the end
    }
    SECTION("nobody came")
    {
        CHECK(*presence.giveBack(*turn) == true);
        CHECK(*presence.leave(*presence.enter("till")));
    }
}

TEST_CASE("An application that did not start after all was never here")
{
    const Suite suite;
    const Presence presence = suite.presence();
    presence.cancel(*presence.enter("reception"));
    CHECK(presence.present()->empty());
    CHECK_FALSE(*presence.claim());
}

TEST_CASE("Who comes within the grace withdraws the offer")
{
    const Suite suite;
    const Presence presence = suite.presence();
    auto turn = presence.leave(*presence.enter("reception"));
    REQUIRE(*turn);
    CHECK(*presence.keep(*turn) == true);
    auto again = presence.enter("reception");
    CHECK(*presence.keep(*turn) == false);
    CHECK_FALSE(turn->has_value());
    CHECK(*presence.leave(std::move(*again)));
}

TEST_CASE("What a dead one left behind counts for nothing and is swept")
{
    const Suite suite;
    const Presence presence = suite.presence();
    QFile left(presence.folder() + "/00000000.place");
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("{\"application\":\"till\"}");
    left.close();
    CHECK(presence.present()->empty());
    CHECK_FALSE(left.exists());
    CHECK(*presence.leave(*presence.enter("reception")));
}

TEST_CASE("Two names of one database are one presence, two databases are two")
{
    const Suite suite;
    const QString link = suite.root.filePath("same.sqlite");
    REQUIRE(QFile::link(suite.database, link));
    CHECK(Presence::of(link, suite.root.path())->folder() == suite.presence().folder());
    CHECK(Presence::of(suite.root.filePath("other.sqlite"), suite.root.path())->folder()
          != suite.presence().folder());
}

TEST_CASE("The folder is for every user, whatever the first one's umask")
{
    const Suite suite;
    const mode_t before = ::umask(0077);
    const Presence presence = suite.presence();
    const auto place = presence.enter("reception");
    ::umask(before);
    REQUIRE(place);
    struct stat found = {};
    REQUIRE(::stat(QFile::encodeName(presence.folder()).constData(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0777);
    for (const QFileInfo &file : QDir(presence.folder()).entryInfoList(QDir::Files))
        CHECK(file.permission(QFileDevice::ReadOther));
}

TEST_CASE("A link in the place of the folder is not followed")
{
    const Suite suite;
    const QString folder = suite.presence().folder();
    REQUIRE(QDir(folder).removeRecursively());
    REQUIRE(QFile::link(suite.root.path(), folder));
    const auto presence = Presence::of(suite.database, suite.root.path());
    REQUIRE_FALSE(presence);
    CHECK(presence.error().kind == ErrorKind::StateUnusable);
}

TEST_CASE("A link that somebody put into the folder leads to nobody's file")
{
    const Suite suite;
    const Presence presence = suite.presence();
    const QString place = presence.folder() + "/00000000.place";
    const QByteArray content = "what must not be lost";
    const QString foreign = suite.root.filePath("foreign.sqlite");
    const QString absent = suite.root.filePath("absent.sqlite");
    write(foreign, content);
    SECTION("in the place of a mark")
    {
        write(place, {}); // of an application that ended unwatched
        REQUIRE(QFile::link(foreign, presence.folder() + "/unwatched"));
        CHECK(presence.present()->empty());
        CHECK_FALSE(*presence.claim());
    }
    SECTION("in the place of a mark, to a file that is not there")
    {
        REQUIRE(QFile::link(absent, presence.folder() + "/refused"));
        REQUIRE(QFile::link(absent, presence.folder() + "/unwatched"));
        write(place, {});
        CHECK(presence.present()->empty());
        const auto turn = presence.leave(*presence.enter("reception"));
        REQUIRE(*turn);
        REQUIRE(QFile::link(absent, presence.folder() + "/refused"));
        CHECK_FALSE(*presence.leave(*presence.enter("till")));
    }
    SECTION("in the place of an application")
    {
        write(foreign, R"({"application":"till"})");
        REQUIRE(QFile::link(foreign, place));
        CHECK(presence.present()->empty());
        CHECK(*presence.leave(*presence.enter("reception"))); // nor does it hold anybody up
        CHECK(read(foreign) == R"({"application":"till"})");
        write(foreign, content);
    }
    SECTION("in the place of the lock")
    {
        QFile::remove(presence.folder() + "/folder.lock");
        REQUIRE(QFile::link(absent, presence.folder() + "/folder.lock"));
        CHECK_FALSE(presence.present());
    }
    CHECK(read(foreign) == content);
    CHECK_FALSE(QFile::exists(absent));
}

TEST_CASE("A pipe in the folder keeps nobody waiting")
{
    const Suite suite;
    const Presence presence = suite.presence();
    const QByteArray folder = QFile::encodeName(presence.folder());
    REQUIRE(::mkfifo((folder + "/00000000.place").constData(), 0666) == 0);
    REQUIRE(::mkfifo((folder + "/turn.lock").constData(), 0666) == 0);
    CHECK(presence.present()->empty());
    CHECK_FALSE(presence.leave(*presence.enter("reception")));
}

TEST_CASE("A folder that is not for everybody is mended by its owner, and refused by others")
{
    const Suite suite;
    const QByteArray folder = QFile::encodeName(suite.presence().folder());
    const auto mode = GENERATE(as<mode_t>(), 0755, 0700, 01777, 02777);
    REQUIRE(::chmod(folder.constData(), mode) == 0);
    SECTION("its owner comes")
    {
        CHECK(Presence::of(suite.database, suite.root.path()));
        struct stat found = {};
        REQUIRE(::stat(folder.constData(), &found) == 0);
        CHECK((found.st_mode & ALLPERMS) == 0777);
    }
    SECTION("somebody else comes")
    {
        REQUIRE(::chmod(QFile::encodeName(suite.root.path()).constData(), 0755) == 0);
        const AsNobody other;
        const auto presence = Presence::of(suite.database, suite.root.path());
        CHECK(presence.has_value() == !AsNobody::isAnother());
    }
}

TEST_CASE("A lock that somebody does not give back keeps nobody from coming")
{
    const Suite suite;
    const Presence presence = suite.presence();
    const auto lock
        = FileLock::take(presence.folder() + "/folder.lock", {}, FileLock::Sharing::EveryUser);
    REQUIRE(*lock);
    QElapsedTimer waited;
    waited.start();
    CHECK(presence.enter("reception"));
    CHECK(waited.elapsed() < 1'000);
    CHECK_FALSE(presence.present());
    CHECK(waited.elapsed() < 10'000);
}

TEST_CASE("Of two who leave at the same instant exactly one gets the turn")
{
    const Suite suite;
    for (int round = 0; round < 200; ++round) {
        const Presence presence = suite.presence();
        auto first = presence.enter("reception");
        auto second = presence.enter("till");
        Result<std::optional<Presence::Turn>> other = std::nullopt;
        std::thread leaver([&] { other = presence.leave(std::move(*second)); });
        const auto mine = presence.leave(std::move(*first));
        leaver.join();
        REQUIRE(mine);
        REQUIRE(other);
        REQUIRE(int(mine->has_value()) + int(other->has_value()) == 1);
    }
}
