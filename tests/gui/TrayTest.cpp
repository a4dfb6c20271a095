// The icon in the tray, as the desktop sees it: the program itself on a message bus of its own.
#include "gui/SampleClub.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"
#include "support/FakeTray.h"
#include "support/PrivateBus.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

constexpr int patience = 20'000; // milliseconds

/// vesper-launcher on that bus, without a window.
class Program
{
public:
    Program(const SampleClub &club, const PrivateBus &bus)
    {
        dieWithTest(m_process);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DBUS_SESSION_BUS_ADDRESS", bus.address());
        m_process.setProcessEnvironment(environment);
        m_process.start(VESPER_LAUNCHER,
                        {"--hidden", "--language", "en", "--suite", club.suiteFile()});
        REQUIRE(m_process.waitForStarted());
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

private:
    QProcess m_process;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience);
}

} // namespace

TEST_CASE("The icon in the tray has the suite's applications and everything else in its menu")
{
    const SampleClub club;
    PrivateBus bus;
    FakeTray tray(bus.connection("tray"));
    const Program program(club, bus);
    REQUIRE(waitFor([&] { return tray.hasIcon(); }));
    REQUIRE(waitFor([&] { return tray.menu().contains("Reception"); }));
    const QStringList menu = tray.menu();
    for (const char *entry : {"Open Vesper", "Reception", "Till", "Identify employee…", "Back up…",
                              "Restore…", "History…", "Settings…", "Start when I log in", "Quit"}) {
        INFO(entry);
        CHECK(menu.contains(entry));
    }
    tray.choose("Quit");
    CHECK(waitFor([&] { return program.hasEnded(); }));
}

TEST_CASE("A tray that comes after the launcher gets the icon too")
{
    const SampleClub club;
    PrivateBus bus;
    const Program program(club, bus);
    REQUIRE(waitFor([&] { return QFile::exists(club.path("vesper-launcher-club")); }));
    const int after
        = GENERATE(1'000, 12'500); // milliseconds; from 10 s on the other kind counts too
    QTest::qWait(after);
    FakeTray tray(bus.connection("late tray"));
    CHECK(waitFor([&] { return tray.hasIcon(); }));
}
