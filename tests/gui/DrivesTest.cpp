// Sticks as the system's service for drives tells of them, seen by a real window.
#include "gui/OpenWizard.h"
#include "support/Catch.h"
#include "support/FakeUDisks.h"
#include "support/PrivateBus.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The wizard on its second page, on a computer with UDisks2.
struct Drives : OpenWizard
{
    PrivateBus bus;
    FakeUDisks udisks{bus.connection("udisks")};
    const FakeStick kingston{.point = club.path("media/Kingston"),
                             .label = "Kingston",
                             .uuid = "1A2B-3C4D",
                             .vendor = "Kingston",
                             .model = "DataTraveler"};

    ~Drives() { driver.reset(); } // before the service that it asks
    void open() { openAt(club.newFolder("elsewhere")); }
    /// As on the first evening of all: nothing was ever chosen.
    void openFirst() { openAt({}); }
    void openAt(const QString &folder)
    {
        OpenWizard::open(
            folder, {.system = bus.connection("wizard"), .session = bus.connection("desktop")});
    }
    bool proposesSoon(const QString &folder)
    {
        return driver->waitUntil([&] { return driver->text("folderEdit") == folder; });
    }
    bool listsSoon(const QString &label)
    {
        return driver->waitUntil([&] { return lists(label); });
    }
};

} // namespace

TEST_CASE_METHOD(Drives, "A stick that the desktop leaves unmounted is mounted and appears")
{
    open();
    udisks.plug("sdx", kingston);
    REQUIRE(listsSoon("Kingston"));
    CHECK(
        driver->waitUntil([this] { return cardOf("Kingston").startsWith("Kingston, USB stick"); }));
    CHECK(udisks.calls() == QStringList{"Mount sdx"});
    udisks.pull("sdx");
    CHECK(driver->waitUntil([this] { return !lists("Kingston"); }));
}

TEST_CASE_METHOD(Drives, "A stick that is in already is mounted as the page opens")
{
    udisks.plug("sdx", kingston);
    open();
    CHECK(listsSoon("Kingston"));
}

TEST_CASE_METHOD(Drives, "A stick that the desktop mounts is left to it")
{
    open();
    udisks.plug("sdx", kingston);
    udisks.mount("sdx");
    REQUIRE(listsSoon("Kingston"));
    QTest::qWait(1500);
    CHECK(udisks.calls().isEmpty());
}

TEST_CASE_METHOD(Drives, "What somebody unmounts is not mounted again, until it is plugged in anew")
{
    udisks.plug("sdx", kingston);
    open();
    REQUIRE(listsSoon("Kingston"));
    udisks.unmount("sdx");
    QTest::qWait(2000);
    CHECK_FALSE(udisks.isMounted("sdx"));
    udisks.pull("sdx");
    QTest::qWait(500);
    udisks.plug("sdx", kingston);
    CHECK(listsSoon("Kingston"));
}

TEST_CASE_METHOD(Drives, "A stick without a label is called by its maker and model")
{
    FakeStick nameless = kingston;
    nameless.point = club.path("media/1A2B-3C4D");
    nameless.label.clear();
    nameless.vendor = "SanDisk";
    nameless.model = "Cruzer Blade";
    udisks.plug("sdx", nameless);
    open();
    CHECK(listsSoon("SanDisk Cruzer Blade"));
}

TEST_CASE_METHOD(Drives, "A service that does not answer leaves the page as quick as ever")
{
    udisks.answerAfter(30'000);
    open();
    CHECK(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
}

TEST_CASE_METHOD(Drives,
                 "On the first evening a stick that is in is chosen, though it is mounted late")
{
    udisks.plug("sdx", kingston);
    openFirst();
    while (driver->text("folderEdit").isEmpty())
        QTest::qWait(10);
    CHECK(driver->text("folderEdit") == kingston.point); // and no other folder before it
    CHECK(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
}

TEST_CASE_METHOD(Drives,
                 "On the first evening a stick that comes is chosen, unless somebody chose before")
{
    openFirst();
    REQUIRE(driver->waitUntil([this] { return !driver->text("folderEdit").isEmpty(); }));
    SECTION("a folder that was only proposed gives way")
    {
        udisks.plug("sdx", kingston);
        CHECK(proposesSoon(kingston.point));
        udisks.pull("sdx");
        REQUIRE(driver->waitUntil([this] { return !lists("Kingston"); }));
        CHECK(driver->text("folderEdit") == kingston.point); // not quietly another drive's
    }
    SECTION("what was typed stays")
    {
        const QString typed = club.newFolder("typed");
        driver->type("folderEdit", typed);
        udisks.plug("sdx", kingston);
        REQUIRE(listsSoon("Kingston"));
        CHECK(driver->text("folderEdit") == typed);
    }
}
