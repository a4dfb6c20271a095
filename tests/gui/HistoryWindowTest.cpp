// The window with what was backed up and restored so far.
#include "launcher/HistoryWindow.h"
#include "gui/LauncherStates.h"
#include "gui/OpenLauncher.h"
#include "support/Catch.h"
#include "support/FakeDesktop.h"
#include "support/PrivateBus.h"
#include "words/Language.h"

#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeView>

using namespace vesper;
using namespace vesper::test;

namespace {

template<typename Widget>
Widget &the(const QWidget &window, const char *name)
{
    auto *widget = window.findChild<Widget *>(name);
    REQUIRE(widget != nullptr);
    return *widget;
}

QString cell(const QTreeView &tree, int row, int column)
{
    return tree.model()->index(row, column).data().toString();
}

bool waitForRows(HistoryWindow &window, int rows)
{
    return QTest::qWaitFor(
        [&] { return the<QTreeView>(window, "runTree").model()->rowCount() == rows; }, 10'000);
}

void rememberSampleRuns(const SampleClub &club)
{
    for (const HistoryEntry &run : sampleRuns())
        club.remember(run);
}

QDBusConnection noBus()
{
    return QDBusConnection("no bus");
}

} // namespace

TEST_CASE("The history names each run with its result in words, the newest first")
{
    const SampleClub club;
    rememberSampleRuns(club);
    HistoryWindow window("club", "Club Horizon", noBus());
    window.open();
    REQUIRE(waitForRows(window, 7));
    const auto &tree = the<QTreeView>(window, "runTree");
    QStringList results;
    for (int row = 0; row < 7; ++row)
        results << cell(tree, row, HistoryModel::What) + ": "
                       + cell(tree, row, HistoryModel::Outcome);
    CHECK(results
          == QStringList{"Backup: Good", "Backup: Not now: no USB stick at hand",
                         "Automatic backup: Failed: not enough room", "Restore: Restored",
                         "Backup before a restore: Good",
                         "Restore practised: Proven: it can be restored",
                         "Backup: Made, but not verified"});
    CHECK(cell(tree, 0, HistoryModel::Who) == "Søren Kjær");
    CHECK(cell(tree, 0, HistoryModel::Archive) == "club_2026-11-21_18-06-11.zip");
}

TEST_CASE("The file of a run is shown in its folder, if it is there")
{
    const SampleClub club;
    PrivateBus bus;
    const FakeFileWindow fileWindow(bus.connection("files"));
    QFile archive(club.path("there.zip"));
    REQUIRE(archive.open(QIODevice::WriteOnly));
    club.remember({.started = QDateTime::currentDateTime(),
                   .finished = QDateTime::currentDateTime(),
                   .outcome = Outcome::Success,
                   .archive = club.path("gone.zip"),
                   .verified = true});
    club.remember({.started = QDateTime::currentDateTime(),
                   .finished = QDateTime::currentDateTime(),
                   .outcome = Outcome::Success,
                   .archive = archive.fileName(),
                   .verified = true});
    HistoryWindow window("club", "Club Horizon", bus.connection("launcher"));
    window.open();
    REQUIRE(waitForRows(window, 2));
    auto &button = the<QPushButton>(window, "folderButton");
    REQUIRE(QTest::qWaitFor([&] { return button.isEnabled(); }));
    QTest::mouseClick(&button, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !fileWindow.marked().isEmpty(); }));
    CHECK(fileWindow.marked().front().endsWith("/there.zip"));

    QTest::keyClick(&the<QTreeView>(window, "runTree"), Qt::Key_Down);
    CHECK(QTest::qWaitFor([&] {
        return the<QLabel>(window, "archiveLabel")
            .property("text")
            .toString()
            .endsWith("gone.zip (not there now)");
    }));
    CHECK_FALSE(button.isEnabled());
}

TEST_CASE("The history is so wide that nothing of it is cut off, in every language")
{
    const SampleClub club;
    rememberSampleRuns(club);
    installLanguage(GENERATE("en", "fr", "da"));
    HistoryWindow window("club", "Club Horizon", noBus());
    window.open();
    REQUIRE(waitForRows(window, 7));
    auto &tree = the<QTreeView>(window, "runTree");
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(tree.horizontalScrollBar()->maximum() == 0);
    for (int column = 0; column < HistoryModel::columns; ++column) {
        INFO("column " << column << " of " << currentLanguage().toStdString());
        CHECK(tree.columnWidth(column)
              >= static_cast<QAbstractItemView &>(tree).sizeHintForColumn(column));
    }
    CHECK(window.width() <= window.screen()->availableSize().width());
    installLanguage("en");
}

TEST_CASE("A result that is too long for the screen gives way, and what a person resized stays")
{
    const SampleClub club;
    rememberSampleRuns(club);
    club.remember({.started = QDateTime::currentDateTime(),
                   .finished = QDateTime::currentDateTime(),
                   .outcome = Outcome::Cancelled,
                   .notNow = NotNow{NotNow::Reason::Other, QString("because ").repeated(40)}});
    HistoryWindow window("club", "Club Horizon", noBus());
    window.open();
    REQUIRE(waitForRows(window, 8));
    auto &tree = the<QTreeView>(window, "runTree");
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    CHECK(window.width() <= window.screen()->availableSize().width());
    CHECK(tree.horizontalScrollBar()->maximum() == 0);
    window.resize(900, 500);
    club.remember({.started = QDateTime::currentDateTime(),
                   .finished = QDateTime::currentDateTime(),
                   .outcome = Outcome::Cancelled});
    window.load();
    REQUIRE(waitForRows(window, 9));
    CHECK(window.width() == 900);
}

TEST_CASE("An empty history says so")
{
    const SampleClub club;
    HistoryWindow window("club", "Club Horizon", noBus());
    window.open();
    auto &label = the<QLabel>(window, "emptyLabel");
    REQUIRE(QTest::qWaitFor([&] { return label.isVisible(); }));
    CHECK(label.property("text").toString() == "Nothing was backed up or restored yet.");
    CHECK_FALSE(the<QTreeView>(window, "runTree").isVisible());
}

TEST_CASE("A second history window shows the first one instead")
{
    const SampleClub club;
    HistoryWindow first("club", "Club Horizon", noBus());
    first.open();
    REQUIRE(QTest::qWaitFor([&] { return first.isVisible(); }));
    first.setWindowState(Qt::WindowMinimized);
    HistoryWindow second("club", "Club Horizon", noBus());
    QSignalSpy over(&second, &HistoryWindow::closed);
    second.open();
    CHECK((over.size() == 1 || over.wait()));
    CHECK_FALSE(second.isVisible());
    CHECK_FALSE(first.isMinimized());
}

TEST_CASE("The launcher opens the history, and a run that ends meanwhile comes into it")
{
    const SampleClub club;
    rememberSampleRuns(club);
    OpenLauncher launcher({.suite = club.suiteFile(), .language = "en"});
    launcher.click("historyButton");
    auto *tree = qobject_cast<QTreeView *>(launcher.wait("runTree"));
    REQUIRE(launcher.waitUntil([&] { return tree->model()->rowCount() == 7; }));
    club.remember({.started = QDateTime::currentDateTime(),
                   .finished = QDateTime::currentDateTime(),
                   .outcome = Outcome::Cancelled});
    CHECK(launcher.waitUntil([&] { return tree->model()->rowCount() == 8; }));
    launcher.click("closeButton");
    CHECK_FALSE(launcher.exitCode());
}

TEST_CASE("The history alone ends with its window")
{
    const SampleClub club;
    OpenLauncher launcher(
        {.suite = club.suiteFile(), .language = "en", .task = LauncherTask::History});
    launcher.click("closeButton");
    CHECK(launcher.waitUntil([&] { return launcher.exitCode() == ExitCode::Done; }));
    CHECK_FALSE(launcher.window().isVisible());
}
