// Media that are full or read-only: real mounts, seen by a real window.
#include "gui/OpenWizard.h"
#include "support/Catch.h"
#include "support/TestMount.h"

using namespace vesper;
using namespace vesper::test;

namespace {

/// Takes all the room that is left.
void fill(const QString &point)
{
    QFile filler(point + "/photos");
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
}

} // namespace

TEST_CASE_METHOD(OpenWizard, "A read-only medium is named as one")
{
    const QString point = club.path("Locked");
    const TestMount stick = TestMount::tmpfs(point);
    stick.remountReadOnly();
    open(point);
    CHECK(driver->text("problemLabel").contains("is read-only"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    CHECK(driver->sees("chooseOtherButton"));
}

TEST_CASE_METHOD(OpenWizard, "A medium that is too small is refused before, not at 99 %")
{
    const QString point = club.path("Tiny");
    const TestMount stick = TestMount::tmpfs(point, "size=100k");
    open(point);
    CHECK(driver->text("problemLabel").startsWith("Not enough room"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
}

TEST_CASE_METHOD(OpenWizard, "A medium that has filled up since is a failure with its remedy")
{
    const QString point = club.path("Kingston");
    const TestMount stick = TestMount::tmpfs(point, "size=64m,nr_inodes=4");
    openReady(point);
    for (int file = 0; file < 3; ++file) { // no file more, and nobody has looked since
        QFile filler(point + "/" + QString::number(file));
        REQUIRE(filler.open(QIODevice::WriteOnly));
    }
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup was not made.");
    CHECK(driver->sees("otherPlaceButton"));
    CHECK(driver->sees("tryAgainButton"));
    CHECK(filesIn(point).size() == 3);
    driver->click("otherPlaceButton");
    CHECK(driver->text("folderEdit") == point);
}

TEST_CASE_METHOD(OpenWizard, "A medium without room any more is a failure that says how much")
{
    const QString point = club.path("Kingston");
    const TestMount stick = TestMount::tmpfs(point, "size=4m");
    openReady(point);
    fill(point);
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup was not made.");
    CHECK(driver->text("explanationLabel").startsWith("Not enough room"));
    CHECK(driver->wait("otherPlaceButton")->property("primary").toBool());
    CHECK(filesIn(point) == QStringList{"photos"});
}

TEST_CASE_METHOD(OpenWizard, "A medium that was locked since is a failure that names it")
{
    const QString point = club.path("Locked");
    const TestMount stick = TestMount::tmpfs(point, "size=64m");
    openReady(point);
    stick.remountReadOnly();
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup was not made.");
    CHECK(driver->text("explanationLabel").contains("is read-only"));
    CHECK(filesIn(point).isEmpty());
    driver->click("otherPlaceButton");
    CHECK(driver->text("problemLabel").contains("is read-only"));
}

TEST_CASE("A medium that fills up while it is written is a failure, and left clean")
{
    OpenWizard wizard(200'000);
    const QString point = wizard.club.path("Kingston");
    const TestMount stick = TestMount::tmpfs(point, "size=64m");
    Settings settings = wizard.club.settings();
    settings.level = CompressionLevel::Small; // slow enough to be met in the middle
    wizard.club.setSettings(settings);
    wizard.openReady(point);
    wizard.driver->click("backupButton");
    REQUIRE(wizard.driver->waitUntil([&] { return !filesIn(point).isEmpty(); }));
    fill(point);
    CHECK(wizard.driver->text("resultTitle") == "The backup was not made.");
    CHECK(wizard.driver->text("explanationLabel")
          == "There is no room left in “" + point + "”. Please make room or choose another place.");
    CHECK(wizard.driver->wait("otherPlaceButton")->property("primary").toBool());
    CHECK(filesIn(point) == QStringList{"photos"});
}

TEST_CASE_METHOD(OpenWizard, "Where Vesper's own folder is read-only, the failure names it")
{
    openReady(club.newFolder("stick"));
    const TestMount state = TestMount::tmpfs(club.path("STATE"));
    state.remountReadOnly();
    driver->click("backupButton");
    CHECK(driver->text("explanationLabel").startsWith("Vesper cannot use its own folder"));
    CHECK(driver->sees("tryAgainButton"));
}

TEST_CASE_METHOD(OpenWizard,
                 "Where only external media may be used, the database's disk is refused")
{
    Settings settings = club.settings();
    settings.externalMediumOnly = true;
    club.setSettings(settings);
    const TestMount stick = TestMount::tmpfs(club.path("Kingston"));
    open(club.newFolder("beside it"));
    CHECK(driver->text("problemLabel").contains("is on the disk that holds the database"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    driver->type("folderEdit", club.path("Kingston"));
    CHECK(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
}
