// What the second page says of a place before anything is written there: room, time, and what
// speaks against it. Real media, seen by a real window.
#include "gui/OpenWizard.h"
#include "snapshot/SourceListing.h"
#include "support/Catch.h"
#include "support/FakeFat.h"
#include "support/FakeUDisks.h"
#include "support/PrivateBus.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStorageInfo>

using namespace vesper;
using namespace vesper::test;

namespace {

constexpr qint64 mega = 1'000'000;

/// The wizard on its second page, after some evenings.
struct AfterEvenings : OpenWizard
{
    QString point = club.path("media/Kingston");

    /// A backup to `point` made an archive of that size, so that the next one is expected to.
    void remember(qint64 archiveBytes, int seconds = 1) const
    {
        const Result<Suite> suite = loadSuite(club.suiteFile());
        REQUIRE(suite);
        const Result<SourceListing> sources = listSources(*suite, CancelToken());
        REQUIRE(sources);
        const QDateTime begin = QDateTime::currentDateTime().addDays(-1);
        club.remember({.started = begin,
                       .finished = begin.addSecs(seconds),
                       .outcome = Outcome::Success,
                       .archive = point + "/club.zip",
                       .volumeRoot = point,
                       .sourceBytes = sources->bytes,
                       .archiveBytes = archiveBytes,
                       .verified = true});
    }
    [[nodiscard]] QString warning() const
    {
        return driver->sees("cautionLabel") ? driver->text("cautionLabel") : QString();
    }
};

} // namespace

TEST_CASE_METHOD(AfterEvenings,
                 "After the first evening the page says when it is ready and how many more fit")
{
    const TestMount stick = TestMount::tmpfs(point, "size=64m");
    openReady(point);
    CHECK_FALSE(driver->text("forecastLabel").contains("Ready"));
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    const qint64 bytes = QFileInfo(point + '/' + driver->text("fileLabel")).size();
    driver->click("closeButton");

    openReady(point);
    static const QRegularExpression said("^About .* free\\. Ready at about \\d?\\d:\\d\\d.*\\.\n"
                                         "Room for about (\\d+) more backups\\.$");
    const QRegularExpressionMatch match = said.match(driver->text("forecastLabel"));
    INFO(driver->text("forecastLabel").toStdString());
    REQUIRE(match.hasMatch());
    const double further = double(QStorageInfo(point).bytesAvailable()) / double(bytes) - 1;
    CHECK(match.captured(1).toDouble() == Approx(further).epsilon(0.05));
    CHECK(warning().isEmpty());
}

TEST_CASE_METHOD(AfterEvenings, "The files beside the database count in the forecast")
{
    const TestMount stick = TestMount::tmpfs(point, "size=8m");
    QFile contract(QFileInfo(club.database()).path() + "/documents/scan.tif");
    REQUIRE(contract.open(QIODevice::WriteOnly));
    REQUIRE(contract.resize(20 * mega));
    open(point);
    CHECK(driver->text("problemLabel").startsWith("Not enough room"));
}

TEST_CASE_METHOD(AfterEvenings, "A folder on the disk of the database is warned of, and accepted")
{
    openReady(club.newFolder("beside it"));
    CHECK(warning().startsWith("This disk also holds the database"));
    const TestMount stick = TestMount::tmpfs(point);
    driver->type("folderEdit", point);
    CHECK(driver->waitUntil([this] { return warning().isEmpty(); }));
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    CHECK(warning().isEmpty());
}

TEST_CASE_METHOD(AfterEvenings, "A stick that is nearly full is warned of before it is full")
{
    const TestMount stick = TestMount::tmpfs(point, "size=55m");
    SECTION("two more fit")
    {
        remember(18 * mega);
        openReady(point);
        CHECK(driver->text("forecastLabel").endsWith("Room for about 2 more backups."));
        CHECK(warning().startsWith("Room is running out here"));
    }
    SECTION("no other one fits")
    {
        remember(30 * mega);
        openReady(point);
        CHECK_FALSE(driver->text("forecastLabel").contains("Room"));
        CHECK(warning().startsWith("After this backup there is no room for another"));
    }
}

TEST_CASE_METHOD(AfterEvenings, "FAT32 is warned of as the archive nears 4 GiB, and refused beyond")
{
    const TestMount stick = TestMount::tmpfs(point, "size=64g");
    const FakeFat fat(point);
    SECTION("near")
    {
        remember(3'600 * mega);
        openReady(point);
        CHECK(warning().contains("files of up to 4.3\u00a0GB. Have it formatted as exFAT"));
    }
    SECTION("beyond")
    {
        remember(4'200 * mega);
        open(point);
        CHECK(driver->text("problemLabel").contains("cannot hold a file of 4.6\u00a0GB"));
        CHECK_FALSE(driver->isEnabled("backupButton"));
        CHECK(driver->sees("chooseOtherButton"));
    }
    SECTION("far")
    {
        remember(300 * mega);
        openReady(point);
        CHECK(warning().isEmpty());
    }
}

TEST_CASE_METHOD(AfterEvenings, "A stick that was much slower than usual is warned of")
{
    PrivateBus bus;
    FakeUDisks udisks(bus.connection("udisks"));
    udisks.plug("sdx", {.point = point, .label = "Kingston"});
    udisks.mount("sdx");
    for (int evening = 0; evening < 3; ++evening)
        remember(mega, 60);
    remember(mega, 190);
    openReady(point, {.system = bus.connection("wizard"), .session = bus.connection("desktop")});
    CHECK(driver->waitUntil([this] {
        return warning().startsWith("The last backup to this stick took 3\u00a0min 10\u00a0s");
    }));
    CHECK(cardOf("Kingston").contains("last used yesterday"));
    driver.reset(); // before the service that it asks
}
