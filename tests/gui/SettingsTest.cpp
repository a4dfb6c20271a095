// The settings in a real window: who may, what is saved, and what it changes.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "staff/StaffList.h"
#include "support/Catch.h"
#include "words/Language.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

using namespace vesper;
using namespace vesper::test;

namespace {

void choose(WindowDriver &window, const char *list, int row)
{
    auto *combo = qobject_cast<QComboBox *>(window.wait(list));
    REQUIRE(combo != nullptr);
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    for (int step = 0; step < row; ++step)
        QTest::keyClick(combo, Qt::Key_Down);
    CHECK(combo->currentIndex() == row);
}

void identify(SettingsDriver &settings, const SampleClub &club)
{
    settings.type("codeEdit", club.codeWith("backup restore administer"));
    settings.enter("codeEdit");
    settings.wait("languageCombo");
}

void createCode(SettingsDriver &settings, const QString &code, const QString &again)
{
    settings.type("codeEdit", code);
    settings.type("againEdit", again);
    settings.click("createButton");
}

/// Nobody of the club may administer: the settings have never been visited.
void beforeTheFirstVisit(const SampleClub &club)
{
    club.execute("UPDATE employee SET may_administer = 0");
}

} // namespace

TEST_CASE("The first visit makes the administrator's code: none comes with Vesper")
{
    const SampleClub club;
    beforeTheFirstVisit(club);
    {
        SettingsDriver first({.suite = club.suiteFile()});
        CHECK(first.text("titleLabel") == "Choose the administrator’s code");
        CHECK(first.text("ruleLabel").startsWith("At least 6 characters, since"));
        createCode(first, "471100", "471101");
        CHECK(first.text("problemLabel").startsWith("The two codes are not the same."));
        createCode(first, "4711", "4711");
        CHECK(first.waitUntil([&] {
            return first.text("problemLabel").startsWith("The code needs at least 6 characters");
        }));
        CHECK_FALSE(loadStaffList("club")->administrator);
        createCode(first, "471100", "471100");
        first.wait("languageCombo");
    }
    SettingsDriver next({.suite = club.suiteFile()});
    CHECK(next.text("titleLabel") == "Who is changing the settings?");
    next.type("codeEdit", "471100");
    next.enter("codeEdit");
    next.wait("languageCombo");
}

TEST_CASE("The administrator's code is not one that an employee has")
{
    const SampleClub club;
    beforeTheFirstVisit(club);
    // An employee's code that is long enough.
    club.execute("UPDATE employee SET code_hash = '" + hashCode("24682468")->toStdString()
                 + "' WHERE id = 2");
    SettingsDriver settings({.suite = club.suiteFile()});
    createCode(settings, "24682468", "24682468");
    CHECK(settings.waitUntil([&] {
        return settings.sees("problemLabel")
               && settings.text("problemLabel").contains("somebody has it already");
    }));
    CHECK_FALSE(loadStaffList("club")->administrator);
}

TEST_CASE("Only a code with the right to administer opens the settings")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær"); // at work, but not allowed: asked, not sent away
    SettingsDriver settings({.suite = club.suiteFile()});
    settings.type("codeEdit", club.codeWith("backup"));
    settings.click("continueButton");
    CHECK(settings.waitUntil(
        [&] { return settings.text("problemLabel").contains("Søren Kjær is not allowed"); }));
    identify(settings, club);
}

TEST_CASE("Whoever is at work and may administer is not asked")
{
    const SampleClub club;
    club.setAtWork("Hélène Marchand");
    SettingsDriver settings({.suite = club.suiteFile()});
    settings.wait("languageCombo");
}

TEST_CASE("Wrong codes lock the settings too, and a restart does not help")
{
    const SampleClub club;
    {
        SettingsDriver guesser({.suite = club.suiteFile()});
        const auto isHeldBack = [&] { return guesser.text("problemLabel").contains(" at "); };
        for (int attempt = 0; attempt < 10 && !isHeldBack(); ++attempt) {
            guesser.type("codeEdit", QString::number(attempt));
            guesser.click("continueButton");
            REQUIRE(guesser.waitUntil([&] { return guesser.text("codeEdit").isEmpty(); }));
        }
        REQUIRE(isHeldBack());
    }
    SettingsDriver next({.suite = club.suiteFile()});
    next.type("codeEdit", club.codeWith("backup restore administer"));
    REQUIRE(next.waitUntil([&] { return !next.text("problemLabel").isEmpty(); }));
    CHECK_FALSE(next.isEnabled("continueButton"));
}

TEST_CASE("What is chosen is saved, and what only a run changes stays")
{
    const SampleClub club;
    const QString stick = club.newFolder("stick");
    SettingsDriver settings({.suite = club.suiteFile()});
    identify(settings, club);
    Settings meanwhile;
    meanwhile.lastFolder = "/media/anna/Kingston"; // a backup has ended since
    club.setSettings(meanwhile);
    settings.type("folderEdit", stick);
    QTest::keyClick(settings.wait("externalCheck"), Qt::Key_Space);
    choose(settings, "nameCombo", 1);
    CHECK(settings.text("nameHint").startsWith("The newest is always backup.zip"));
    choose(settings, "levelCombo", 2);
    CHECK(settings.text("levelHint").startsWith("Takes longest and needs the least room"));
    choose(settings, "checkCombo", 3);
    CHECK(settings.text("checkHint").startsWith("Indexes and references"));
    QTest::keyClick(settings.wait("externalCheck"), Qt::Key_Space); // the stick is on this disk
    settings.click("saveButton");
    CHECK(settings.waitForEnd() == ExitCode::Done);
    const Settings saved = club.settings();
    CHECK(saved.defaultFolder == stick);
    CHECK_FALSE(saved.externalMediumOnly);
    CHECK(saved.fixedName);
    CHECK(saved.level == CompressionLevel::Small);
    CHECK(saved.check == CheckLevel::Full);
    CHECK(saved.lastFolder == "/media/anna/Kingston");
}

TEST_CASE("Cancel and Escape change nothing")
{
    const SampleClub club;
    SettingsDriver settings({.suite = club.suiteFile()});
    identify(settings, club);
    choose(settings, "levelCombo", 2);
    SECTION("Cancel")
    {
        settings.click("cancelButton");
    }
    SECTION("Escape")
    {
        QTest::keyClick(&settings.window(), Qt::Key_Escape);
    }
    CHECK(settings.waitForEnd() == ExitCode::Cancelled);
    CHECK(club.settings().level == CompressionLevel::Fast);
}

TEST_CASE("A language that is chosen is spoken at once, with its numbers and dates")
{
    const SampleClub club;
    SettingsDriver settings({.suite = club.suiteFile()});
    identify(settings, club);
    choose(settings, "languageCombo", 2);
    CHECK(settings.waitUntil([&] { return settings.text("titleLabel") == "Configuration"; }));
    CHECK(settings.window().windowTitle() == "Configuration de la sauvegarde");
    CHECK(QLocale().language() == QLocale::French);
    choose(settings, "languageCombo", 3);
    CHECK(settings.waitUntil([&] { return settings.text("titleLabel") == "Indstillinger"; }));
    CHECK(QLocale().toString(1.5, 'f', 1) == "1,5");
    settings.click("saveButton");
    CHECK(settings.waitForEnd() == ExitCode::Done);
    CHECK(club.settings().language == "da");
    installLanguage("en");

    SECTION("the next backup speaks it")
    {
        WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile()});
        CHECK(wizard.text("titleLabel") == "Tag backup før lukning?");
    }
    SECTION("unless the command line asks for another")
    {
        installLanguage("fr"); // as main() does
        WizardDriver wizard({.reason = "last-close", .suite = club.suiteFile(), .language = "fr"});
        CHECK(wizard.text("titleLabel") == "Sauvegarder avant de quitter\u00a0?");
    }
    installLanguage("en");
}

TEST_CASE("A destination that can never be right is not saved; one that is absent is")
{
    const SampleClub club;
    SettingsDriver settings({.suite = club.suiteFile()});
    identify(settings, club);
    settings.type("folderEdit", "ftp://backup.example.com");
    CHECK(settings.text("folderProblemLabel").startsWith("Internet addresses cannot be used"));
    CHECK_FALSE(settings.isEnabled("saveButton"));
    const QString absent = club.path("not here yet");
    settings.type("folderEdit", absent);
    settings.click("saveButton");
    CHECK(settings.waitForEnd() == ExitCode::Done);
    CHECK(club.settings().defaultFolder == absent);
}

TEST_CASE("A backup begins with the destination of the settings")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    Settings settings;
    settings.defaultFolder = club.newFolder("stick");
    settings.lastFolder = club.newFolder("elsewhere");
    club.setSettings(settings);
    WizardDriver wizard({.suite = club.suiteFile()});
    CHECK(wizard.text("folderEdit") == settings.defaultFolder);
}

TEST_CASE("A staff list that is not understood keeps the settings closed, and says so")
{
    const SampleClub club;
    REQUIRE(QDir().mkpath(club.path("CONFIG/vesper")));
    QFile file(staffListFile("club"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    SettingsDriver settings({.suite = club.suiteFile()});
    CHECK(settings.text("resultTitle") == "The settings cannot be opened.");
    CHECK(settings.text("explanationLabel").contains("cannot be understood"));
    settings.click("closeButton");
    CHECK(settings.waitForEnd() == ExitCode::NotPermitted);
}
