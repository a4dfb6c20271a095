// Sticks that come and go: a real disk on a loop device, seen by a real window.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "support/TestMount.h"

#include <QtWidgets/QListView>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The wizard on its second page.
struct OpenWizard
{
    SampleClub club;
    std::unique_ptr<WizardDriver> driver;

    void open(const QString &folder = {})
    {
        club.setAtWork("Søren Kjær");
        driver = std::make_unique<WizardDriver>(
            WizardOptions{.suite = club.suiteFile(), .folder = folder});
        driver->wait("volumeList");
    }
    bool lists(const QString &label)
    {
        auto *list = qobject_cast<QListView *>(driver->wait("volumeList"));
        const QAbstractItemModel *model = list->model();
        return !model->match(model->index(0, 0), Qt::DisplayRole, label).isEmpty();
    }
};

} // namespace

TEST_CASE_METHOD(OpenWizard,
                 "A stick appears as it is plugged in, and vanishes as it is pulled out")
{
    const QString point = club.path("Kingston");
    open(club.newFolder("elsewhere"));
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    CHECK_FALSE(lists("Kingston"));
    {
        const TestMount disk = TestMount::ext4Disk(club.path("image"), point);
        REQUIRE(driver->waitUntil([this] { return lists("Kingston"); }));
        driver->chooseVolume("Kingston");
        CHECK(driver->text("folderEdit") == point);
        REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    }
    REQUIRE(driver->waitUntil([this] { return !lists("Kingston"); }));
    // The folder is not quietly changed to another drive's.
    CHECK(driver->text("folderEdit") == point);
}

TEST_CASE_METHOD(OpenWizard, "An archive goes to the stick whose card was chosen")
{
    const QString point = club.path("Kingston");
    const TestMount disk = TestMount::ext4Disk(club.path("image"), point);
    open(club.newFolder("elsewhere"));
    REQUIRE(driver->waitUntil([this] { return lists("Kingston"); }));
    driver->chooseVolume("Kingston");
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(driver->text("proofCaption") == "Read back from “Kingston”");
    CHECK(filesIn(point).contains(driver->text("fileLabel")));
}
