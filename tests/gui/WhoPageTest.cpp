// Who may: codes in a real window, checked against the sample suite's hashes.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

using namespace vesper;
using namespace vesper::test;

namespace {

void tryCode(WizardDriver &wizard, const QString &code)
{
    wizard.type("codeEdit", code);
    wizard.click("continueButton");
    REQUIRE(wizard.waitUntil([&] { return wizard.text("codeEdit").isEmpty(); }));
}

} // namespace

TEST_CASE("A wrong code says so and lets another be typed")
{
    const SampleClub club;
    WizardDriver wizard({.suite = club.suiteFile()});
    tryCode(wizard, "1");
    CHECK(wizard.text("problemLabel").startsWith("Wrong code."));
    CHECK(wizard.window().focusWidget() == wizard.wait("codeEdit"));
    wizard.type("codeEdit", club.codeWith("backup"));
    wizard.click("continueButton");
    wizard.wait("folderEdit");
}

TEST_CASE("Wrong codes are slowed down, and the page says until when")
{
    const SampleClub club;
    WizardDriver wizard({.suite = club.suiteFile()});
    const auto isHeldBack = [&] { return wizard.text("problemLabel").contains(" at "); };
    for (int attempt = 0; attempt < 10 && !isHeldBack(); ++attempt)
        tryCode(wizard, QString::number(attempt));
    REQUIRE(isHeldBack());
    wizard.type("codeEdit", club.codeWith("backup"));
    CHECK_FALSE(wizard.isEnabled("continueButton"));
    wizard.enter("codeEdit"); // must not get around it
    CHECK(wizard.sees("codeEdit"));
    // Then it is taken, and nothing is said any more of a moment that has passed.
    CHECK(wizard.waitUntil([&] { return wizard.isEnabled("continueButton"); }));
    CHECK(wizard.text("problemLabel") == "Wrong code. Please try again.");
    wizard.click("continueButton");
    wizard.wait("folderEdit");
}

TEST_CASE("A restart of the wizard does not help a guesser")
{
    const SampleClub club;
    {
        WizardDriver guesser({.suite = club.suiteFile()});
        const auto isHeldBack = [&] { return guesser.text("problemLabel").contains(" at "); };
        for (int attempt = 0; attempt < 10 && !isHeldBack(); ++attempt)
            tryCode(guesser, QString::number(attempt));
        REQUIRE(isHeldBack());
    }
    WizardDriver wizard({.suite = club.suiteFile()});
    wizard.type("codeEdit", club.codeWith("backup"));
    REQUIRE(wizard.waitUntil([&] { return !wizard.text("problemLabel").isEmpty(); }));
    CHECK_FALSE(wizard.isEnabled("continueButton"));
}

TEST_CASE("A right code without the right is told so, and another may be typed")
{
    const SampleClub club;
    WizardDriver wizard({.suite = club.suiteFile()});
    tryCode(wizard, club.codeWith(""));
    CHECK(wizard.text("problemLabel").contains("Inès Benali is not allowed"));
    wizard.type("codeEdit", club.codeWith("backup"));
    wizard.click("continueButton");
    wizard.wait("folderEdit");
    CHECK(wizard.text("suiteLabel") == "Club Horizon · Søren Kjær");
}

TEST_CASE("A code is never shown, and Caps Lock is noticed")
{
    const SampleClub club;
    WizardDriver wizard({.suite = club.suiteFile()});
    auto *field = qobject_cast<QLineEdit *>(wizard.wait("codeEdit"));
    REQUIRE(field != nullptr);
    CHECK(field->echoMode() == QLineEdit::Password);
    CHECK_FALSE(wizard.sees("capsLockLabel"));
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    CHECK(wizard.sees("capsLockLabel"));
    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
    CHECK_FALSE(wizard.sees("capsLockLabel"));
}

TEST_CASE("Only the sample suite shows a code to try it with")
{
    const SampleClub club;
    SECTION("its own code, which works")
    {
        WizardDriver wizard({.suite = club.suiteFile()});
        const QString code = club.codeWith("backup restore administer");
        CHECK(wizard.text("sampleLabel").contains(code));
        wizard.type("codeEdit", code);
        wizard.click("continueButton");
        wizard.wait("folderEdit");
    }
    SECTION("none for a staff of one's own")
    {
        club.execute("UPDATE employee SET name = 'Marie Holm' WHERE id = 1");
        WizardDriver wizard({.suite = club.suiteFile()});
        wizard.wait("codeEdit");
        CHECK_FALSE(wizard.sees("sampleLabel"));
    }
}
