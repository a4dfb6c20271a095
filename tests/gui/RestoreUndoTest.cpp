// Back to the state before a restore, in a real window, on a real suite.
#include "gui/OpenRestore.h"
#include "support/Catch.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A backup has been restored over newer data; the page that says so is in sight.
struct Restored : OpenRestore
{
    QString document;
    QString then; ///< the customers of the backup
    QString now;  ///< of the data that it replaced

    Restored()
        : document(club.path("club/documents/contract.txt"))
    {
        REQUIRE(QDir().mkpath(QFileInfo(document).path()));
        write(document, "signed");
        const QString archive = makeArchive();
        then = customers();
        QTest::qWait(1100); // the time of a file counts by whole seconds
        club.execute("UPDATE customer SET last_name = upper(last_name)");
        write(document, "signed, and changed since");
        now = customers();
        openWith(archive);
        goToQuestion();
        qobject_cast<QCheckBox *>(driver->wait("newerBox"))->click();
        driver->click("restoreButton");
        waitForResult("The data is back.");
        REQUIRE(customers() == then);
        REQUIRE(read(document) == "signed");
    }
    /// From the question on.
    void confirm() const
    {
        driver->wait("stepsLabel");
        driver->click("restoreButton");
        REQUIRE(driver->waitUntil([this] {
            return driver->sees("resultTitle")
                   && driver->text("resultTitle") == "The restore was undone.";
        }));
    }
    [[nodiscard]] QString saved() const
    {
        const QStringList found = filesIn(stick).filter("before-restore");
        REQUIRE(found.size() == 1);
        return stick + '/' + found.front();
    }
};

} // namespace

TEST_CASE_METHOD(Restored, "An undo is asked for once more, and brings the state before back")
{
    driver->click("undoButton");
    CHECK(driver->wait("stepsLabel") != nullptr);
    CHECK(driver->text("titleLabel").startsWith("Undo the restore of "));
    confirm();
    CHECK(customers() == now);
    CHECK(read(document) == "signed, and changed since");
    CHECK_FALSE(driver->text("noteLabel").contains("that restore")); // all is as it was
}

TEST_CASE_METHOD(OpenRestore, "An undo says which files stay that the restore brought")
{
    const QString lease = club.path("club/documents/lease.txt");
    REQUIRE(QDir().mkpath(QFileInfo(lease).path()));
    write(lease, "signed");
    const QString archive = makeArchive();
    REQUIRE(QFile::remove(lease));
    QTest::qWait(1100); // the time of an archive has whole seconds
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    REQUIRE(read(lease) == "signed");
    driver->click("undoButton");
    driver->wait("stepsLabel");
    driver->click("restoreButton");
    REQUIRE(driver->waitUntil([this] {
        return driver->sees("resultTitle")
               && driver->text("resultTitle") == "The restore was undone.";
    }));
    CHECK(driver->text("noteLabel").contains("1 file that came with that restore"));
    CHECK(read(lease) == "signed");
    driver->click("detailButton");
    CHECK(qobject_cast<QPlainTextEdit *>(driver->wait("detailText"))->toPlainText() == lease);
}

TEST_CASE_METHOD(Restored, "An undo that is thought better of changes nothing")
{
    driver->click("undoButton");
    driver->wait("stepsLabel");
    driver->click("backButton");
    waitForResult("The data is back.");
    CHECK(customers() == then);
}

TEST_CASE_METHOD(Restored,
                 "A file that was changed since the restore is kept, unless the person says so")
{
    QTest::qWait(1100);
    write(document, "signed by both");
    driver->click("undoButton");
    driver->wait("stepsLabel");
    REQUIRE(driver->sees("newerBox"));
    auto *box = qobject_cast<QCheckBox *>(driver->wait("newerBox"));
    CHECK_FALSE(box->isChecked());
    const bool isReplaced = GENERATE(false, true);
    if (isReplaced)
        box->click();
    confirm();
    CHECK(read(document) == (isReplaced ? "signed, and changed since" : "signed by both"));
    CHECK(driver->sees("warningLabel") != isReplaced);
    CHECK(customers() == now);
}

TEST_CASE_METHOD(Restored, "The last restore can still be undone when the window is opened again")
{
    driver->click("closeButton");
    club.setAtWork("Hélène Marchand");
    open();
    CHECK(driver->text("undoButton").startsWith("&Undo the last restore, of "));
    driver->click("undoButton");
    driver->wait("stepsLabel");
    SECTION("which it is")
    {
        confirm();
        CHECK(customers() == now);
    }
    SECTION("or not, which leads back to the list")
    {
        driver->click("backButton");
        CHECK(driver->sees("archiveList"));
        CHECK(customers() == then);
    }
}

TEST_CASE_METHOD(Restored, "Whoever may not restore is asked for a code before an undo too")
{
    driver->click("closeButton");
    club.setAtWork("Søren Kjær"); // may back up, no more
    driver = std::make_unique<RestoreDriver>(WizardOptions{.suite = club.suiteFile()});
    driver->click("undoButton");
    waitForTitle("Who is restoring?");
    driver->click("notNowButton");
    CHECK(driver->sees("archiveList"));
    driver->click("undoButton");
    driver->type("codeEdit", club.codeWith("backup restore administer"));
    driver->click("continueButton");
    confirm();
    CHECK(customers() == now);
}

TEST_CASE_METHOD(Restored, "No undo is offered once the state before is gone")
{
    REQUIRE(QFile::remove(saved()));
    SECTION("in the list of backups")
    {
        driver->click("closeButton");
        open();
        REQUIRE(
            driver->waitUntil([this] { return driver->text("statusLabel").contains(" found"); }));
        CHECK_FALSE(driver->sees("undoButton"));
    }
    SECTION("and after a restore it is said why not")
    {
        driver->click("undoButton");
        REQUIRE(driver->waitUntil(
            [this] { return driver->text("resultTitle") == "The restore was not undone."; }));
        driver->click("chooseAnotherButton");
        CHECK(driver->sees("archiveList"));
    }
    CHECK(customers() == then);
}

TEST_CASE_METHOD(OpenRestore, "What would change is found out anew after a restore")
{
    const QString archive = makeArchive();
    club.execute(
        "INSERT INTO invoice SELECT max(id) + 1, 'new', customer_id, employee_id, created, "
        "total_cents, paid_by FROM invoice");
    club.configure("main_computer = \"OLD-PC\"");
    openWithAsIs(archive);
    driver->click("restoreButton");
    driver->type("codeEdit", club.codeWith("backup restore administer"));
    driver->click("continueButton");
    driver->wait("stepsLabel");
    driver->click("restoreButton");
    waitForResult("The data is back.");
    driver->click("mainComputerButton"); // asks who that is
    driver->wait("codeEdit");
    driver->click("notNowButton");
    waitForResult("The data is back.");
    CHECK_FALSE(driver->sees("changesList"));
}
