// A stick on the real service for drives: what FakeUDisks is held against.
#include "support/RealUDisks.h"
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"

#include <QtWidgets/QListView>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("The real UDisks2 mounts a stick, keeps it while it is in use, then lets it go")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    RealUDisks udisks;
    WizardDriver driver({.suite = club.suiteFile(), .folder = club.newFolder("elsewhere")},
                        {.system = udisks.connection(), .session = QDBusConnection(QString())});
    const auto *list = qobject_cast<QListView *>(driver.wait("volumeList"));
    const auto cardOf = [list](const QString &label) {
        const QAbstractItemModel &model = *list->model();
        const QModelIndexList found = model.match(model.index(0, 0), Qt::DisplayRole, label);
        return found.isEmpty() ? QString() : found.front().data(Qt::AccessibleTextRole).toString();
    };

    udisks.plug("Kingston");
    REQUIRE(driver.waitUntil([&] { return cardOf("Kingston").contains("USB stick"); }));
    driver.chooseVolume("Kingston");
    const QString point = driver.text("folderEdit");
    driver.click("backupButton");
    CHECK(driver.text("resultTitle") == "The backup is finished.");
    CHECK_FALSE(club.settings().lastStick.uuid.isEmpty());

    QFile open(point + "/letter.odt");
    REQUIRE(open.open(QIODevice::WriteOnly));
    driver.click("removeButton");
    CHECK(driver.waitUntil([&] {
        return driver.text("departureLabel").startsWith("A program still uses “Kingston”.");
    }));
    open.close();
    driver.click("removeButton");
    CHECK(driver.waitUntil([&] {
        return driver.text("resultTitle") == "Done. You can remove the stick “Kingston”.";
    }));
    CHECK_FALSE(QFile::exists(point));
}
