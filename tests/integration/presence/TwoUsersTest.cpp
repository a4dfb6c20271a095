// Two users of one computer have the suite open. Only root can play another user: where the tests
// do not run as root, both are the same one.
#include "Club.h"

#include <QtCore/QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace vesper;
using namespace vesper::test;

namespace {

bool isRoot()
{
    return ::geteuid() == 0;
}

/// A club that everybody on this computer may work in.
struct SharedClub : Club
{
    SharedClub()
    {
        REQUIRE(::chmod(folder().constData(), 0777) == 0);
        write("offers", {});
        for (const char *name : {"offers", "suite.toml", "club.sqlite", "application", "wizard"})
            REQUIRE(::chmod(QFile::encodeName(path(name)).constData(), 0777) == 0);
        // The program may lie where others cannot go.
        REQUIRE(QFile::copy(APPLICATION_WATCHER, path("watcher")));
        REQUIRE(::chmod(QFile::encodeName(path("watcher")).constData(), 0755) == 0);
    }
    [[nodiscard]] std::unique_ptr<QProcess> startAsOther(const QString &application) const
    {
        QStringList other;
        if (isRoot())
            other << "setpriv"
                  << "--reuid=65534"
                  << "--regid=65534"
                  << "--clear-groups"
                  << "env"
                  << "HOME=" + path({});
        return startAs(other, application);
    }
    [[nodiscard]] QStringList users() const
    {
        const auto here = presence().present();
        REQUIRE(here);
        QStringList users;
        for (const OpenApplication &open : *here)
            users << open.user;
        return users;
    }
};

} // namespace

TEST_CASE("Two users see each other, and the last of them is offered the backup, whoever it is")
{
    const SharedClub club;
    const bool otherFirst = GENERATE(true, false);
    const auto mine = club.start("reception");
    const auto others = club.startAsOther("till");
    const QString me = QFileInfo("/proc/self").owner();
    CHECK(club.users() == QStringList{me, isRoot() ? "nobody" : me});
    CHECK(club.here() == 2);
    club.close(otherFirst ? "till" : "reception");
    CHECK(endOf(otherFirst ? *others : *mine) == 0);
    CHECK(club.offers() == 0);
    club.close(otherFirst ? "reception" : "till");
    CHECK(endOf(otherFirst ? *mine : *others) == 0);
    CHECK(club.offers() == 1);
}

TEST_CASE("Of two users who close at the same instant exactly one is offered the backup")
{
    const SharedClub club;
    constexpr int rounds = 20;
    for (int round = 1; round <= rounds; ++round) {
        const auto mine = club.start("reception");
        const auto others = club.startAsOther("till");
        club.close("reception");
        club.close("till");
        CHECK(endOf(*mine) == 0);
        CHECK(endOf(*others) == 0);
        REQUIRE(club.offers() == round);
    }
}

TEST_CASE("What another user's killed application left behind is swept, and offered for")
{
    const SharedClub club;
    const auto others = club.startAsOther("till");
    others->kill();
    REQUIRE(others->waitForFinished());
    CHECK(club.here() == 1);
    club.close("till");
    REQUIRE(waitUntil([&] { return club.here() == 0; }));
    CHECK(club.offerMissed() == 0);
    CHECK(club.offers() == 1);
}
