// Choosing a folder by hand.
#include "wizard/FolderDialog.h"

#include "gui/OpenWizard.h"
#include "words/Language.h"

#include <QtGui/QKeySequence>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The wizard with the dialog open in a folder that holds three others.
struct OpenFolderDialog : OpenWizard
{
    QString here = club.newFolder("here");

    OpenFolderDialog()
    {
        for (const char *name : {"10 Archive", "9 Archive", "evening/inner", ".hidden"})
            QDir(here).mkpath(name);
        QFile(here + "/a file").open(QIODevice::WriteOnly);
        openReady(here);
        driver->click("folderButton");
        REQUIRE(driver->waitUntil([this] { return folders().size() == 3; }));
    }
    [[nodiscard]] QStringList folders() const
    {
        const auto *list = qobject_cast<QListView *>(driver->wait("folderList"));
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QString current() const
    {
        const auto *list = qobject_cast<QListView *>(driver->wait("folderList"));
        return list->currentIndex().data().toString();
    }
    void press(Qt::Key key) const { QTest::keyClick(driver->wait("folderList"), key); }
};

} // namespace

TEST_CASE_METHOD(OpenFolderDialog, "A folder is found and chosen by the keyboard alone")
{
    CHECK(folders() == QStringList{"9 Archive", "10 Archive", "evening"});
    CHECK(driver->wait("folderList")->hasFocus());
    press(Qt::Key_End);
    press(Qt::Key_Return); // opens, and does not choose
    REQUIRE(driver->waitUntil([this] { return folders() == QStringList{"inner"}; }));
    CHECK(driver->text("pathLabel") == here + "/evening");
    press(Qt::Key_Backspace);
    REQUIRE(driver->waitUntil([this] { return current() == u"evening"; }));
    press(Qt::Key_Return);
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("chooseButton"); }));
    driver->enter("chooseButton");
    CHECK(driver->text("folderEdit") == here + "/evening");
    CHECK_FALSE(driver->sees("folderList"));
    CHECK(driver->waitUntil([this] { return driver->isEnabled("backupButton"); }));
}

TEST_CASE_METHOD(OpenFolderDialog,
                 "A folder that is gone by now is said to be, and there is a way up")
{
    press(Qt::Key_End);
    REQUIRE(QDir(here + "/evening").removeRecursively());
    press(Qt::Key_Return);
    CHECK(driver->text("listingProblemLabel").contains("does not exist"));
    CHECK_FALSE(driver->isEnabled("chooseButton"));
    driver->click("upButton");
    CHECK(driver->waitUntil([this] { return folders().size() == 2; }));
    CHECK_FALSE(driver->sees("listingProblemLabel"));
}

TEST_CASE_METHOD(OpenFolderDialog, "Escape leaves the folder as it was")
{
    press(Qt::Key_End);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    CHECK(driver->waitUntil([this] { return !driver->sees("folderList"); }));
    CHECK(driver->text("folderEdit") == here);
}

TEST_CASE_METHOD(OpenFolderDialog, "The folders are offered in the language of the window")
{
    for (const char *language : {"en", "fr", "da"}) {
        INFO(language);
        installLanguage(language);
        QTest::qWait(30); // an open window follows with its next event
        QStringList letters;
        for (const char *name : {"upButton", "newFolderButton", "cancelButton", "chooseButton"}) {
            const QWidget *button = driver->wait(name);
            letters << QKeySequence::mnemonic(driver->text(name)).toString();
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
        CHECK_FALSE(letters.contains(QString()));
        CHECK(letters.removeDuplicates() == 0);
    }
    CHECK(driver->text("chooseButton").contains("denne mappe"));
    installLanguage("en");
}

TEST_CASE_METHOD(OpenFolderDialog, "A new folder can be made, by the keyboard alone")
{
    driver->enter("newFolderButton");
    REQUIRE(driver->waitUntil([this] { return driver->sees("newFolderEdit"); }));
    CHECK(driver->wait("newFolderEdit")->hasFocus());
    CHECK_FALSE(driver->isEnabled("createButton"));
    QTest::keyClicks(driver->wait("newFolderEdit"), "Efter/gendannelse");
    QTest::keyClick(driver->wait("newFolderEdit"), Qt::Key_Return);
    const QString made = here + "/Efter_gendannelse"; // a slash would be two folders
    REQUIRE(driver->waitUntil([&] { return driver->text("pathLabel") == made; }));
    CHECK(QFileInfo(made).isDir());
    CHECK_FALSE(driver->sees("newFolderEdit"));
    REQUIRE(driver->waitUntil([this] { return driver->isEnabled("chooseButton"); }));
    CHECK(driver->wait("folderList")->hasFocus());
}

TEST_CASE_METHOD(OpenFolderDialog, "A new folder that cannot be made is refused with the reason")
{
    QFile::remove(here + "/taken");
    REQUIRE(QFile(here + "/taken").open(QIODevice::WriteOnly));
    driver->click("newFolderButton");
    QTest::keyClicks(driver->wait("newFolderEdit"), "taken");
    driver->click("createButton");
    REQUIRE(driver->waitUntil([this] { return driver->sees("listingProblemLabel"); }));
    CHECK(driver->text("listingProblemLabel").contains("taken"));
    CHECK(driver->text("pathLabel") == here);
}
