// The whole way in a real window, on the real engine and the sample suite.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "window/OnlyWindow.h"
#include "words/Language.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

void identify(WizardDriver &wizard, const SampleClub &club)
{
    wizard.type("codeEdit", club.codeWith("backup"));
    wizard.enter("codeEdit");
}

QString onlyArchiveIn(const QString &folder)
{
    const QStringList files = filesIn(folder);
    REQUIRE(files.size() == 1);
    CHECK(files.front().endsWith(".zip"));
    return folder + '/' + files.front();
}

} // namespace

TEST_CASE("From the code to the verified archive, by the keyboard alone")
{
    const SampleClub club;
    const QString stick = club.newFolder("stick");
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    CHECK(wizard.text("titleLabel") == "Back up before closing?");
    identify(wizard, club);
    wizard.type("folderEdit", stick);
    REQUIRE(wizard.waitUntil([&] { return wizard.isEnabled("backupButton"); }));
    wizard.enter("folderEdit");
    CHECK(wizard.text("resultTitle") == "The backup is finished.");
    CHECK(wizard.text("proofCaption").startsWith("Read back from"));
    CHECK(wizard.text("proofLabel").contains("Last invoice: 20"));
    CHECK(wizard.text("checkLabel") == "Read back, structure checked");

    const QString archive = onlyArchiveIn(stick);
    CHECK(unzipAccepts(archive));
    CHECK(archive.endsWith(wizard.text("fileLabel")));
    CHECK(club.settings().lastFolder == stick);
    const std::optional<HistoryEntry> run = club.lastRun();
    REQUIRE(run);
    CHECK(run->archive == archive);
    CHECK(run->verified);
    CHECK(run->reason == "last-close");
    CHECK(run->employee == "Søren Kjær");
    wizard.enter("closeButton");
    CHECK(wizard.waitForEnd() == ExitCode::Done);
    CHECK_FALSE(wizard.window().isVisible());
}

TEST_CASE("Whoever is at work and may back up has one button to press")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const QString stick = club.newFolder("stick");
    Settings settings = club.settings();
    settings.lastFolder = stick;
    club.setSettings(settings);
    WizardDriver wizard({.suite = club.suiteFile()});
    wizard.click("backupButton");
    CHECK(wizard.text("resultTitle") == "The backup is finished.");
    CHECK(unzipAccepts(onlyArchiveIn(stick)));
}

TEST_CASE("Whoever is at work and may not back up sees nothing at all")
{
    const SampleClub club;
    club.setAtWork("Inès Benali");
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    CHECK(wizard.waitForEnd() == ExitCode::NotPermitted);
    CHECK_FALSE(wizard.window().isVisible());
    CHECK(wizard.window().currentPage() == nullptr);
    REQUIRE(wizard.waitUntil([&] { return club.lastRun().has_value(); }));
    CHECK(club.lastRun()->employee == "Inès Benali");
    CHECK(club.lastRun()->exitCode == 3);
}

TEST_CASE("Whoever closed the applications to restore is not asked to back up meanwhile")
{
    const SampleClub club;
    OnlyWindow restoring;
    REQUIRE(restoring.take("club", "restore"));
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    wizard.waitForEnd();
    CHECK_FALSE(wizard.window().isVisible());
    CHECK(wizard.window().currentPage() == nullptr);
}

TEST_CASE("On another computer than the main one the wizard explains and opens nothing else")
{
    const SampleClub club;
    club.configure("main_computer = \"FRONT-PC\"");
    WizardDriver wizard({.suite = club.suiteFile()});
    CHECK(wizard.text("resultTitle") == "A backup cannot be made.");
    CHECK(wizard.text("explanationLabel").contains("FRONT-PC"));
    CHECK_FALSE(wizard.sees("tryAgainButton"));
    CHECK_FALSE(wizard.sees("otherPlaceButton"));
    wizard.enter("closeButton");
    CHECK(wizard.waitForEnd() == ExitCode::NotPermitted);
}

TEST_CASE("A staff that cannot be read lets nobody in and says so")
{
    const SampleClub club;
    club.execute("ALTER TABLE employee RENAME TO people");
    WizardDriver wizard({.suite = club.suiteFile()});
    CHECK(wizard.text("explanationLabel").startsWith("The list of employees cannot be read"));
    wizard.click("closeButton");
    CHECK(wizard.waitForEnd() == ExitCode::NotPermitted);
}

TEST_CASE("A visitor without a suite gets the sample one, with a code to try it with")
{
    const SampleClub surroundings; // for folders of this test's own; its suite is not named
    qputenv("XDG_CONFIG_DIRS", QFile::encodeName(surroundings.path("nowhere")));
    const QString stick = surroundings.newFolder("stick");
    WizardDriver wizard({.folder = stick});
    const QString hint = wizard.text("sampleLabel");
    const QString code = QRegularExpression("\\d{4}").match(hint).captured();
    wizard.type("codeEdit", code);
    wizard.click("continueButton");
    wizard.click("backupButton");
    CHECK(wizard.text("resultTitle") == "The backup is finished.");
    CHECK(unzipAccepts(onlyArchiveIn(stick)));
    CHECK(QFileInfo::exists(surroundings.path("DATA/vesper/sample/suite.toml")));
}

TEST_CASE("Closing the window before a backup ends the program as cancelled")
{
    const SampleClub club;
    WizardDriver wizard({.suite = club.suiteFile()});
    wizard.wait("codeEdit");
    QTest::keyClick(&wizard.window(), Qt::Key_Escape);
    CHECK(wizard.waitForEnd() == ExitCode::Cancelled);
}

TEST_CASE("What the command line asks for is filled in")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const QString stick = club.newFolder("stick");
    WizardDriver wizard({.suite = club.suiteFile(), .folder = stick, .name = "before inventory"});
    CHECK(wizard.text("folderEdit") == stick);
    CHECK(wizard.text("nameEdit") == "before inventory");
    wizard.click("backupButton");
    wizard.wait("resultTitle");
    CHECK(filesIn(stick) == QStringList{"before inventory.zip"});
}

TEST_CASE("The wizard speaks the language of the settings, from the code to the proof")
{
    const SampleClub club;
    const QString stick = club.newFolder("stick");
    const auto [language, title, button, result, proof]
        = GENERATE(std::tuple("fr", u"Sauvegarder avant de quitter\u00a0?", u"&Sauvegarder",
                              u"La sauvegarde est terminée.", u"Dernière facture"),
                   std::tuple("da", u"Tag backup før lukning?", u"Tag &backup",
                              u"Backuppen er færdig.", u"Seneste faktura"));
    Settings settings = club.settings();
    settings.language = QLatin1String(language);
    club.setSettings(settings);
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile(), .folder = stick});
    CHECK(wizard.text("titleLabel") == QString::fromUtf16(title));
    identify(wizard, club);
    CHECK(wizard.text("backupButton") == QString::fromUtf16(button));
    wizard.click("backupButton");
    CHECK(wizard.text("resultTitle") == QString::fromUtf16(result));
    CHECK(wizard.text("proofLabel").contains(QString::fromUtf16(proof)));
    installLanguage("en");
}

TEST_CASE("An open window changes its language at once")
{
    const SampleClub club;
    WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
    CHECK(wizard.text("titleLabel") == "Back up before closing?");
    installLanguage("da");
    CHECK(wizard.waitUntil([&] { return wizard.text("notNowButton") == "&Ikke nu"; }));
    CHECK(wizard.text("titleLabel") == "Tag backup før lukning?");
    CHECK(wizard.window().windowTitle() == "Backup");
    installLanguage("en");
}

TEST_CASE("What opening failed on can be mended, and tried again in the same window")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const QString elsewhere = club.path("elsewhere.sqlite");
    REQUIRE(QFile::rename(club.database(), elsewhere));
    WizardDriver wizard({.suite = club.suiteFile()});
    CHECK(wizard.text("explanationLabel").startsWith("There is no database"));
    CHECK_FALSE(wizard.sees("otherPlaceButton"));
    REQUIRE(QFile::rename(elsewhere, club.database()));
    wizard.click("tryAgainButton");
    wizard.click("notNowButton");
    CHECK(wizard.waitForEnd() == ExitCode::Cancelled);
}

TEST_CASE("An open window takes over the language that was saved, once the person is back in it")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const bool asked = GENERATE(false, true); // on the command line
    WizardDriver wizard({.suite = club.suiteFile(), .language = asked ? "en" : QString()});
    CHECK(wizard.text("titleLabel") == "Where should the backup go?");
    Settings settings = club.settings();
    settings.language = "da";
    club.setSettings(settings);
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    wizard.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&wizard.window()));
    const auto isDanish
        = [&] { return wizard.text("titleLabel") == "Hvor skal backuppen gemmes?"; };
    if (asked) {
        QTest::qWait(200);
        CHECK_FALSE(isDanish());
    } else {
        CHECK(wizard.waitUntil(isDanish));
    }
    installLanguage("en");
}
