// The way through a restore, in a real window, on a real suite.
#include "base/StateFolder.h"
#include "gui/OpenRestore.h"
#include "presence/Presence.h"
#include "run/BackupRun.h"
#include "support/Catch.h"
#include "words/Language.h"

#include <QtCore/QMimeData>
#include <QtCore/QSysInfo>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(OpenRestore,
                 "What was backed up is found, with its proof, and said to be read back")
{
    makeArchive();
    open();
    REQUIRE(driver->waitUntil([this] { return cards().size() == 1; }));
    CHECK(cards().front().contains("Read back today"));
    CHECK(cards().front().contains("Last invoice: "));
    CHECK(driver->isEnabled("continueButton"));
    driver->click("cancelButton");
    CHECK(driver->waitForEnd() == ExitCode::Cancelled);
}

TEST_CASE_METHOD(OpenRestore, "An archive that another computer made is said to be not yet checked")
{
    makeArchive();
    forgetHistory();
    club.setSettings({.lastFolder = stick});
    open();
    REQUIRE(driver->waitUntil([this] { return cards().size() == 1; }));
    CHECK(cards().front().contains("Not yet checked here"));
}

TEST_CASE_METHOD(OpenRestore, "Of several backups the newest stands first and is chosen")
{
    const QString older = makeArchive();
    QTest::qWait(1100); // by whole seconds
    const QString newer = makeArchive();
    open();
    REQUIRE(driver->waitUntil([this] { return cards().size() == 2; }));
    REQUIRE(driver->waitUntil(
        [this] { return driver->text("statusLabel") == "2 backups found, the newest first."; }));
    CHECK(chosenPath() == newer);
    QTest::keyClick(driver->wait("archiveList"), Qt::Key_Down);
    CHECK(chosenPath() == older);
}

TEST_CASE_METHOD(OpenRestore, "A file can be chosen in a dialog and dropped on the window")
{
    const QString archive = makeArchive(club.newFolder("elsewhere"));
    forgetHistory();
    club.setSettings({});
    open();
    REQUIRE(driver->waitUntil(
        [this] { return driver->text("statusLabel").startsWith("No backup was found"); }));
    CHECK_FALSE(driver->isEnabled("continueButton"));
    SECTION("dropped")
    {
        drop(archive);
    }
    SECTION("chosen")
    {
        chooseInDialog(archive);
    }
    REQUIRE(driver->waitUntil([&] { return chosenPath() == archive; }));
    driver->click("continueButton");
    waitForTitle("What would change");
}

TEST_CASE_METHOD(OpenRestore, "A file that is no backup is refused with a sentence")
{
    QFile photo(club.path("photo.jpg"));
    REQUIRE(photo.open(QIODevice::WriteOnly));
    photo.write("JFIF");
    photo.close();
    open();
    drop(photo.fileName());
    CHECK(driver->text("problemLabel").contains("is not a backup file of Vesper"));
}

TEST_CASE_METHOD(OpenRestore,
                 "What would change is said in the suite's own words, in every language")
{
    const auto [language, table, words]
        = GENERATE(std::tuple("en", "Invoices", "1 row would be lost"),
                   std::tuple("fr", "Factures", "1 ligne serait perdue"),
                   std::tuple("da", "Fakturaer", "1 række ville gå tabt"));
    installLanguage(language);
    const QString archive = makeArchive();
    club.execute(
        "INSERT INTO invoice SELECT max(id) + 1, 'new', customer_id, employee_id, created, "
        "total_cents, paid_by FROM invoice");
    openWith(archive, language);
    driver->wait("changesList");
    CHECK(changes().contains(QString("%1, %2").arg(table, words)));
    installLanguage("en");
}

TEST_CASE_METHOD(OpenRestore,
                 "A restore saves the state of now, puts the backup in, and can be undone")
{
    const QString archive = makeArchive();
    const QString then = customers();
    club.execute("UPDATE customer SET last_name = upper(last_name)");
    const QString now = customers();
    REQUIRE(now != then);
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    CHECK(driver->text("cardLabel").contains("Last invoice: "));
    CHECK(customers() == then);
    CHECK(filesIn(stick).size() == 2);

    driver->click("undoButton");
    driver->wait("stepsLabel");
    driver->click("restoreButton");
    REQUIRE(driver->waitUntil(
        [this] { return driver->text("resultTitle") == "The restore was undone."; }));
    CHECK(customers() == now);
    driver->click("closeButton");
    CHECK(driver->waitForEnd() == ExitCode::Done);
}

TEST_CASE_METHOD(OpenRestore, "Who may not restore is asked for the code of somebody who may")
{
    const QString archive = makeArchive();
    club.setAtWork("Søren Kjær"); // may back up, no more
    openWithAsIs(archive);
    driver->click("restoreButton");
    waitForTitle("Who is restoring?");
    driver->type("codeEdit", club.codeWith("backup"));
    driver->click("continueButton");
    REQUIRE(driver->waitUntil([this] { return !driver->text("problemLabel").isEmpty(); }));
    driver->type("codeEdit", club.codeWith("backup restore administer"));
    driver->click("continueButton");
    driver->wait("stepsLabel");
}

TEST_CASE_METHOD(OpenRestore, "Nothing is restored while an application of the suite is open")
{
    const QString archive = makeArchive();
    openWith(archive);
    auto presence = Presence::of(club.database());
    REQUIRE(presence);
    {
        const auto place = presence->enter("till");
        REQUIRE(place);
        goToQuestion();
        REQUIRE(driver->waitUntil([this] { return driver->sees("openLabel"); }));
        CHECK(driver->text("openLabel").startsWith("Please close what is still open here: Till ("));
        CHECK_FALSE(driver->isEnabled("restoreButton"));
    }
    CHECK(driver->waitUntil([this] { return driver->isEnabled("restoreButton"); }));
    CHECK_FALSE(driver->sees("openLabel"));
}

TEST_CASE_METHOD(OpenRestore,
                 "A file that was changed since is kept, unless the person says otherwise")
{
    const QString document = club.path("club/documents/contract.txt");
    REQUIRE(QDir().mkpath(QFileInfo(document).path()));
    write(document, "signed");
    const QString archive = makeArchive();
    QTest::qWait(1100);
    write(document, "signed, and changed since");
    openWith(archive);
    goToQuestion();
    REQUIRE(driver->sees("newerBox"));
    const bool isReplaced = GENERATE(false, true);
    if (isReplaced)
        qobject_cast<QCheckBox *>(driver->wait("newerBox"))->click();
    driver->click("restoreButton");
    driver->wait("resultTitle");
    CHECK(read(document) == (isReplaced ? "signed" : "signed, and changed since"));
    CHECK(driver->sees("warningLabel") != isReplaced);
}

TEST_CASE_METHOD(OpenRestore,
                 "A look leaves the data of now alone and gives a copy that says its day")
{
    const QString archive = makeArchive();
    openWith(archive);
    const QByteArray before = read(club.database());
    driver->click("lookButton");
    CHECK(driver->text("resultTitle").startsWith("A copy of "));
    const QString copy = driver->text("cardLabel").remove(QChar(0x200B)).remove(QChar(0x2060));
    CHECK(copy.contains("copy-of_"));
    CHECK(QFile::exists(copy));
    CHECK((read(club.database()) == before));
    driver->click("backButton");
    waitForTitle("What would change");
}

TEST_CASE_METHOD(OpenRestore, "A copy is opened with the application that the suite names for it")
{
    const QString opened = club.path("opened");
    configureLook("\"sh\", \"-c\", \"echo \\\"$1\\\" > '" + opened + "'\", \"sh\", \"{database}\"");
    const QString archive = makeArchive();
    openWith(archive);
    driver->click("lookButton");
    driver->click("openCopyButton");
    REQUIRE(driver->waitUntil([&] { return read(opened).endsWith('\n'); }));
    CHECK(read(opened).contains("copy-of_"));
}

TEST_CASE_METHOD(OpenRestore, "A practised restore is proven, and the history knows it")
{
    const QString archive = makeArchive();
    openWith(archive);
    driver->click("practiseButton");
    CHECK(driver->text("resultTitle") == "Proven: it can be restored.");
    CHECK(verdict() == DrillVerdict::Proven);
}

TEST_CASE_METHOD(OpenRestore,
                 "Of a damaged backup the older good ones are offered, or what can be had")
{
    const QString older = makeArchive();
    QTest::qWait(1100);
    const QString damaged = makeArchive();
    spoil(damaged);
    openWith(damaged);
    CHECK(driver->text("resultTitle") == "This backup is damaged.");
    SECTION("the older one")
    {
        driver->click("takeOtherButton");
        waitForTitle("What would change");
    }
    SECTION("what can be had")
    {
        const QString folder = club.newFolder("home/saved");
        driver->click("salvageButton");
        chooseFolder(folder);
        REQUIRE(driver->waitUntil([&] { return filesIn(folder).size() == 1; }));
        REQUIRE(driver->waitUntil([this] { return driver->text("captionLabel") == "Saved to"; }));
        driver->click("closeButton");
    }
}

TEST_CASE_METHOD(OpenRestore, "On an empty computer the suite goes into a folder of its own")
{
    const QString archive = makeArchive();
    const QString then = customers();
    beNewComputer();
    openWith(archive);
    CHECK(driver->text("titleLabel") == "What would come back");
    driver->click("restoreButton");
    const QString place = club.path("new/club");
    driver->type("folderEdit", place);
    driver->click("restoreButton");
    waitForResult("The data is back.");
    CHECK(customersIn(place + "/club.sqlite") == then);
    CHECK_FALSE(driver->sees("undoButton"));
}

TEST_CASE_METHOD(OpenRestore,
                 "A computer that takes another's place is made the main one on request")
{
    club.configure("main_computer = \"OLD-PC\"");
    const QString archive = makeArchive();
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    CHECK(driver->text("noteLabel").contains("only “OLD-PC” makes the backups"));
    driver->click("mainComputerButton");
    REQUIRE(driver->waitUntil([this] {
        return driver->text("noteLabel").contains("This computer makes the backups from now on.");
    }));
    CHECK_FALSE(driver->sees("mainComputerButton"));
    CHECK(club.settings().mainComputer == QSysInfo::machineHostName());
}

TEST_CASE_METHOD(OpenRestore, "Where a suite is already, a restored one does not go")
{
    const QString archive = makeArchive();
    beNewComputer();
    openWith(archive);
    driver->click("restoreButton");
    driver->type("folderEdit", QFileInfo(club.database()).path());
    driver->click("restoreButton");
    CHECK(driver->text("problemLabel").contains("is there already"));
}

TEST_CASE_METHOD(OpenRestore, "A database that is gone comes back, and nobody is asked for a code")
{
    const QString archive = makeArchive();
    const QString then = customers();
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(club.database() + ending);
    openWithAsIs(archive);
    CHECK(driver->text("titleLabel") == "What would come back");
    restore();
    waitForResult("The data is back.");
    CHECK(customers() == then);
}

TEST_CASE_METHOD(OpenRestore, "A database that is no database any more is kept and replaced")
{
    const QString archive = makeArchive();
    const QString then = customers();
    for (const char *ending : {"-wal", "-shm"})
        QFile::remove(club.database() + ending);
    write(club.database(), QByteArray(9000, 'x'));
    openWithAsIs(archive);
    CHECK(driver->sees("noticeLabel"));
    restore();
    waitForResult("The data is back.");
    CHECK(customers() == then);
    CHECK((read(club.database() + ".before-restore") == QByteArray(9000, 'x')));
}

TEST_CASE_METHOD(OpenRestore, "A plain database of another program can be restored too")
{
    const QString then = customers();
    const QString plain = club.path("copy.db");
    REQUIRE(QFile::copy(club.database(), plain));
    club.execute("UPDATE customer SET last_name = ''");
    openWith(plain);
    CHECK(driver->text("verdictLabel").contains("no backup of Vesper"));
    CHECK_FALSE(driver->sees("practiseButton"));
    restore();
    waitForResult("The data is back.");
    CHECK(customers() == then);
}

TEST_CASE("A restore that is cancelled changes nothing and says so")
{
    OpenRestore restore(200'000);
    const QString archive = restore.makeArchive();
    restore.club.execute("UPDATE customer SET last_name = upper(last_name)");
    const QString now = restore.customers();
    restore.openWith(archive);
    restore.restore();
    restore.driver->click("cancelButton");
    CHECK(restore.driver->text("resultTitle") == "It was cancelled.");
    CHECK(restore.customers() == now);
    restore.driver->click("chooseAnotherButton");
    CHECK(restore.driver->sees("archiveList"));
}
