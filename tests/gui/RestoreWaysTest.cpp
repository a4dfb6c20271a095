// Ways between the pages of a restore: back without doing it all again, and on with another file.
#include "gui/OpenRestore.h"
#include "support/Catch.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(OpenRestore, "What a restore would do to the files is found out with the rest")
{
    const QString lease = club.path("club/documents/lease.txt");
    REQUIRE(QDir().mkpath(QFileInfo(lease).path()));
    write(lease, "signed");
    const QString archive = makeArchive();
    REQUIRE(QFile::remove(lease));
    openWith(archive);
    CHECK(driver->text("sameLabel").contains("1 file would come back"));
}

TEST_CASE_METHOD(OpenRestore, "From a look that failed a way leads back to what would change")
{
    const QString archive = makeArchive();
    openWith(archive);
    REQUIRE(QFile::rename(archive, archive + ".away"));
    driver->click("lookButton");
    waitForResult("No copy could be made.");
    driver->click("backButton"); // the archive is not there to be read again
    waitForTitle("What would change");
    CHECK(driver->sees("lookButton"));
}

TEST_CASE("From a look that was cancelled too")
{
    OpenRestore many(200'000);
    many.openWith(many.makeArchive());
    many.driver->click("lookButton");
    many.driver->click("cancelButton");
    many.waitForResult("It was cancelled.");
    many.driver->click("backButton");
    many.waitForTitle("What would change");
}

TEST_CASE_METHOD(OpenRestore, "A file that is dropped on any page is taken as the backup")
{
    const QString first = makeArchive();
    QTest::qWait(1100); // by whole seconds
    const QString other = makeArchive();
    openWith(first);
    SECTION("on what would change")
    {
        CHECK(dropOn("titleLabel", other));
    }
    SECTION("on the last question")
    {
        driver->click("restoreButton");
        CHECK(dropOn("stepsLabel", other));
    }
    SECTION("on what came of it")
    {
        driver->click("lookButton");
        CHECK(dropOn("resultTitle", other));
    }
    REQUIRE(driver->waitUntil([&] { return driver->sees("archiveList"); }));
    REQUIRE(driver->waitUntil([&] { return chosenPath() == other; }));
    driver->click("continueButton");
    waitForTitle("What would change");
}

TEST_CASE("While something runs no file is taken")
{
    OpenRestore many(200'000);
    const QString archive = many.makeArchive();
    many.openWith(archive);
    many.driver->click("lookButton");
    REQUIRE(many.driver->waitUntil([&] { return many.driver->sees("progressBar"); }));
    CHECK_FALSE(many.dropOn("titleLabel", archive));
    many.driver->click("cancelButton");
    many.driver->wait("resultTitle");
}

TEST_CASE_METHOD(OpenRestore, "Where rows are saved to, it is said what will be put there")
{
    const QString archive = makeArchive();
    club.execute("UPDATE customer SET last_name = upper(last_name) WHERE id = 1");
    openWith(archive);
    driver->click("exportButton");
    CHECK(driver->text("purposeLabel").startsWith("A new folder is made here for the rows"));
}
