// What is to be seen while the suite is slow to open.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "support/Catch.h"

#include <SQLiteCpp/Database.h>

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// Lets nobody else read it, as long as it lives.
class LockedDatabase
{
public:
    explicit LockedDatabase(const QString &path)
        : m_database(path.toStdString(), SQLite::OPEN_READWRITE)
    {
        m_database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE");
    }

private:
    SQLite::Database m_database;
};

WizardOptions slowly(const SampleClub &club, const char *reason)
{
    return {.reason = reason, .suite = club.suiteFile(), .presenceRoot = club.path({})};
}

} // namespace

TEST_CASE("Whoever may not back up sees no window after the last close, however slow the suite is")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    club.execute("UPDATE employee SET may_backup = 0");
    std::optional<LockedDatabase> locked(club.database());
    WizardDriver wizard(slowly(club, "last-close"));
    for (int look = 0; look < 20; ++look) {
        QTest::qWait(100);
        REQUIRE_FALSE(wizard.window().isVisible());
    }
    locked.reset();
    CHECK(wizard.waitForEnd() == ExitCode::NotPermitted);
    CHECK_FALSE(wizard.window().isVisible());
}

TEST_CASE("Whoever asked for a backup sees that the suite takes its time")
{
    const SampleClub club;
    club.setAtWork("Søren Kjær");
    std::optional<LockedDatabase> locked(club.database());
    WizardDriver wizard(slowly(club, "menu"));
    CHECK(wizard.waitUntil([&] { return wizard.window().isVisible(); }));
    CHECK_FALSE(wizard.sees("nameEdit"));
    locked.reset();
    wizard.wait("nameEdit");
}
