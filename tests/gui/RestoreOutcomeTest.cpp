// What is said when only a part of what a person wanted came out, and a damaged state that is no
// hindrance: in a real window, on a real suite.
#include "gui/OpenRestore.h"
#include "support/Catch.h"

#include <QtCore/QDir>

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(
    OpenRestore,
    "Over a damaged database a backup is restored all the same, once that is asked for")
{
    const QString archive = makeArchive();
    const QString then = customers();
    club.setAtWork("Hélène Marchand");
    // Two tables in the same pages: what a lying disk leaves behind.
    club.execute("PRAGMA writable_schema=ON;"
                 "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
                 "name = 'article') WHERE name = 'passage'");
    openWithAsIs(archive);
    driver->wait("verdictLabel");
    driver->click("restoreButton");
    driver->wait("stepsLabel");
    driver->click("restoreButton");
    waitForResult("The backup was not restored.");
    CHECK(driver->text("explanationLabel").startsWith("The database of now is damaged"));
    driver->click("keepDamagedButton");
    REQUIRE(driver->waitUntil([this] {
        return driver->sees("resultTitle") && driver->text("resultTitle") == "The data is back.";
    }));
    CHECK(customers() == then);
    CHECK(driver->text("noteLabel").startsWith("The damaged state before is in “"));
    CHECK_FALSE(driver->sees("undoButton"));
    CHECK(filesIn(stick).filter("before-restore").size() == 1);
}

TEST_CASE_METHOD(OpenRestore,
                 "A restore stays done where the computer could not be made the main one")
{
    club.configure("main_computer = \"OLD-PC\"");
    const QString archive = makeArchive();
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    const QString settings = qEnvironmentVariable("XDG_CONFIG_HOME");
    QDir(settings).removeRecursively();
    write(settings, "in the way");
    driver->click("mainComputerButton");
    REQUIRE(driver->waitUntil([this] { return driver->sees("warningLabel"); }));
    CHECK(driver->text("resultTitle") == "The data is back.");
    CHECK(driver->text("warningLabel").contains("This computer could not be made the one that "));
    CHECK(driver->text("mainComputerButton")
          == "&Try again to make this computer the one that backs up");

    REQUIRE(QFile::remove(settings));
    driver->click("mainComputerButton");
    REQUIRE(driver->waitUntil([this] {
        return driver->text("noteLabel").contains("This computer makes the backups from now on.");
    }));
    CHECK_FALSE(driver->sees("warningLabel"));
    driver->click("closeButton");
    CHECK(driver->waitForEnd() == ExitCode::Done);
}

TEST_CASE_METHOD(OpenRestore, "A copy stays made where the application for it cannot be started")
{
    configureLook("\"/nowhere/reception\", \"{database}\"");
    const QString archive = makeArchive();
    openWith(archive);
    driver->click("lookButton");
    driver->click("openCopyButton");
    REQUIRE(driver->waitUntil([this] { return driver->sees("warningLabel"); }));
    CHECK(driver->text("resultTitle").startsWith("A copy of "));
    CHECK(driver->text("warningLabel").contains("reception"));
    driver->click("backButton");
    waitForTitle("What would change");
}

TEST_CASE_METHOD(OpenRestore,
                 "A restore that could not even be planned is asked about when tried again")
{
    const QString archive = makeArchive();
    openWith(archive);
    const QString away = archive + ".away";
    REQUIRE(QFile::rename(archive, away));
    driver->click("restoreButton");
    waitForResult("The backup was not restored.");
    REQUIRE(QFile::rename(away, archive));
    driver->click("tryAgainButton");
    CHECK(driver->wait("stepsLabel") != nullptr);
    CHECK(filesIn(stick).size() == 1); // nothing is saved or replaced before the question
}
