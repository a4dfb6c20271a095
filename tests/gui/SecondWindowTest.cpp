// Two windows for the same suite at once: the second says so and shows the first.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"
#include "words/Language.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

std::unique_ptr<QProcess> startProgram(const SampleClub &club)
{
    auto program = std::make_unique<QProcess>();
    program->start(VESPER_WIZARD, {"backup", "--suite", club.suiteFile()});
    REQUIRE(program->waitForStarted());
    return program;
}

bool isOpen(const SampleClub &club)
{
    return QFile::exists(club.path("vesper-backup-club"));
}

} // namespace

TEST_CASE("A second wizard says so, brings the first to the front, and ends with code 11")
{
    const SampleClub club;
    const auto [language, title] = GENERATE(std::pair("en", u"This window is open already."),
                                            std::pair("fr", u"Cette fenêtre est déjà ouverte."),
                                            std::pair("da", u"Vinduet er allerede åbent."));
    installLanguage(QLatin1String(language));
    WizardDriver first({.suite = club.suiteFile()});
    first.wait("codeEdit");
    first.window().setWindowState(Qt::WindowMinimized);
    WizardDriver second({.suite = club.suiteFile()});
    CHECK(second.text("titleLabel") == QString::fromUtf16(title));
    CHECK(first.waitUntil([&] { return !first.window().isMinimized(); }));
    SECTION("when it is closed")
    {
        second.click("closeButton");
    }
    SECTION("or by itself, since the person looks at the first one") {}
    CHECK(second.waitForEnd() == ExitCode::AnotherRun);
    CHECK_FALSE(first.exitCode());
    CHECK_FALSE(club.lastRun()); // nothing was offered, so nothing was declined
    installLanguage("en");
}

TEST_CASE("A first wizard that only says what came out makes the offer of the second")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    const WizardOptions options{
        .suite = club.suiteFile(), .folder = club.newFolder("to"), .presenceRoot = club.path({})};
    WizardDriver first(options);
    first.click("backupButton");
    first.wait("proofLabel");
    club.execute("UPDATE article SET price_cents = price_cents + 10 WHERE id = 1");
    WizardDriver second(options);
    second.wait("closeButton");
    first.wait("nameEdit");
    CHECK_FALSE(first.sees("proofLabel"));
    first.click("backupButton");
    first.wait("proofLabel");
    CHECK(filesIn(club.path("to")).size() == 2);
    CHECK(second.waitForEnd() == ExitCode::AnotherRun);
}

TEST_CASE("Settings may be open while a backup is made, but not twice")
{
    const SampleClub club;
    WizardDriver backup({.suite = club.suiteFile()});
    backup.wait("codeEdit");
    SettingsDriver settings({.suite = club.suiteFile()});
    settings.wait("codeEdit");
    SettingsDriver again({.suite = club.suiteFile()});
    again.click("closeButton");
    CHECK(again.waitForEnd() == ExitCode::AnotherRun);
}

TEST_CASE("Once the first is closed the next one is the first")
{
    const SampleClub club;
    {
        WizardDriver first({.suite = club.suiteFile()});
        first.wait("codeEdit");
    }
    WizardDriver next({.suite = club.suiteFile()});
    next.wait("codeEdit");
}

TEST_CASE("A wizard that was killed is in nobody's way")
{
    const SampleClub club;
    const std::unique_ptr<QProcess> killed = startProgram(club);
    REQUIRE(QTest::qWaitFor([&] { return isOpen(club); }, 10'000));
    killed->kill();
    REQUIRE(killed->waitForFinished());
    WizardDriver next({.suite = club.suiteFile()});
    next.wait("codeEdit");
}

TEST_CASE("Two programs know of each other, and the second ends by itself")
{
    const SampleClub club;
    const std::unique_ptr<QProcess> first = startProgram(club);
    REQUIRE(QTest::qWaitFor([&] { return isOpen(club); }, 10'000));
    const std::unique_ptr<QProcess> second = startProgram(club);
    REQUIRE(second->waitForFinished(20'000));
    CHECK(second->exitCode() == 11);
    CHECK(first->state() == QProcess::Running);
    first->kill();
    CHECK(first->waitForFinished());
}
