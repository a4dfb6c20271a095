// Where and under which name: judged as it is typed, in a real window, by the real rules.
#include "archive/ArchiveSearch.h"
#include "gui/OpenWizard.h"
#include "support/Catch.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The wizard on its second page, the folder `stick` filled in and accepted.
struct OpenWherePage : OpenWizard
{
    QString stick = club.newFolder("stick");

    OpenWherePage() { openReady(stick); }
};

} // namespace

TEST_CASE_METHOD(OpenWherePage, "An Internet address is refused with a sentence as it is typed")
{
    const QString address = GENERATE("ftp://backup.example.com/club", "https://cloud.example.com",
                                     "smb://nas/club", "www.example.com", "anna@example.com:club");
    driver->type("folderEdit", address);
    CHECK_FALSE(driver->isEnabled("backupButton"));
    CHECK(driver->text("problemLabel").startsWith("Internet addresses cannot be used here"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    CHECK(driver->sees("chooseOtherButton"));
    CHECK_FALSE(driver->sees("createFolderButton"));
    CHECK_FALSE(driver->sees("forecastLabel"));
}

TEST_CASE_METHOD(OpenWherePage, "A missing folder is offered to be created, and then it is right")
{
    const QString evening = stick + "/Rørvig & Fils/evening";
    driver->type("folderEdit", evening);
    CHECK(driver->text("problemLabel").contains("does not exist"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    CHECK_FALSE(QFileInfo::exists(evening));
    driver->click("createFolderButton");
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    CHECK_FALSE(driver->sees("problemLabel"));
    CHECK(QFileInfo(evening).isDir());
    driver->click("backupButton");
    CHECK(driver->text("resultTitle") == "The backup is finished.");
    CHECK(filesIn(evening).size() == 1);
}

TEST_CASE_METHOD(OpenWherePage, "The folder of the database itself is refused")
{
    driver->type("folderEdit", QFileInfo(club.database()).path());
    CHECK(driver->text("problemLabel").contains("is the folder of the database itself"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
}

TEST_CASE_METHOD(OpenWherePage, "An answer about a folder that is no longer there is dropped")
{
    driver->type("folderEdit", "ftp://example.com");
    driver->type("folderEdit", stick);
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
    QTest::qWait(500);
    CHECK(driver->isEnabled("backupButton"));
    CHECK_FALSE(driver->sees("problemLabel"));
}

TEST_CASE_METHOD(OpenWherePage, "A name is shown as the file it makes, or refused with the reason")
{
    driver->type("nameEdit", "Été");
    CHECK(driver->text("previewLabel") == "The file will be called Été.zip");
    CHECK(driver->isEnabled("backupButton"));
    driver->type("nameEdit", "club 21:00");
    CHECK(driver->text("nameProblemLabel") == "A name cannot contain “:”.");
    CHECK_FALSE(driver->sees("previewLabel"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
    driver->type("nameEdit", "");
    CHECK_FALSE(driver->isEnabled("backupButton"));
    driver->type("nameEdit", "before the price change");
    driver->click("backupButton");
    CHECK(driver->text("fileLabel") == "before the price change.zip");
}

TEST_CASE_METHOD(OpenWherePage, "The forecast says how much is needed and how much is free")
{
    CHECK(driver->text("forecastLabel").startsWith("About "));
    CHECK(driver->text("forecastLabel").contains(" free."));
}

TEST_CASE_METHOD(OpenWherePage, "An existing archive of the same name is never overwritten")
{
    QFile old(stick + "/Monday.zip");
    REQUIRE(old.open(QIODevice::WriteOnly));
    REQUIRE(old.write("older") == 5);
    old.close();
    driver->type("nameEdit", "Monday");
    driver->click("backupButton");
    CHECK(driver->text("fileLabel") == "Monday_2.zip");
    CHECK(old.size() == 5);
}

TEST_CASE_METHOD(OpenWherePage, "A note and the wish to keep it are folded away, and go along")
{
    CHECK_FALSE(driver->sees("noteEdit"));
    driver->click("moreButton");
    CHECK(driver->window().focusWidget() == driver->wait("noteEdit"));
    driver->type("noteEdit", "before the price change");
    driver->click("keepBox");
    driver->click("backupButton");
    CHECK(driver->text("keepLabel") == "For good, as you asked");
    const std::vector<FoundArchive> made = findArchives(stick);
    REQUIRE(made.size() == 1);
    CHECK(made.front().manifest.note == "before the price change");
    CHECK(made.front().manifest.keepForGood);
}

TEST_CASE_METHOD(OpenWherePage, "Without a wish the archive is to be kept until the next one")
{
    driver->click("backupButton");
    CHECK(driver->text("keepLabel") == "At least until the next backup is made");
    REQUIRE(findArchives(stick).size() == 1);
    CHECK(findArchives(stick).front().manifest.note.isEmpty());
    CHECK_FALSE(findArchives(stick).front().manifest.keepForGood);
}

TEST_CASE_METHOD(OpenWherePage, "What is no folder, or takes no files, is named as what it is")
{
    driver->type("folderEdit", club.database());
    CHECK(driver->waitUntil([this] {
        return driver->text("problemLabel").endsWith("is a file. Please choose a folder.");
    }));
    driver->type("folderEdit", "/proc");
    CHECK(driver->waitUntil([this] {
        return driver->text("problemLabel").startsWith("You have no right to write into “/proc”");
    }));
    CHECK(driver->sees("chooseOtherButton"));
    CHECK_FALSE(driver->isEnabled("backupButton"));
}

TEST_CASE("Under a fixed name the newest is always backup.zip, and the one before keeps its date")
{
    OpenWizard wizard;
    Settings settings = wizard.club.settings();
    settings.fixedName = true;
    wizard.club.setSettings(settings);
    const QString stick = wizard.club.newFolder("stick");
    for (int evening = 0; evening < 2; ++evening) {
        wizard.openReady(stick);
        CHECK(wizard.driver->text("nameEdit") == "backup");
        CHECK_FALSE(wizard.driver->isEnabled("nameEdit"));
        wizard.driver->click("backupButton");
        CHECK(wizard.driver->text("fileLabel") == "backup.zip");
        wizard.driver->click("closeButton");
    }
    CHECK(filesIn(stick) == QStringList{"backup"});
    const QStringList archives = filesIn(stick + "/backup");
    REQUIRE(archives.size() == 2);
    CHECK(archives.contains("backup.zip"));
    static const QRegularExpression dated(
        "^backup_\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d\\.zip$");
    CHECK(archives.filter(dated).size() == 1);
    CHECK(wizard.club.settings().lastFolder == stick); // where the next evening begins
}
