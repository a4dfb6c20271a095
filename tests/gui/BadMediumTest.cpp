// Media that go wrong while they are written, and a database that hangs while it is looked through:
// real ones, seen by a real window.
#include "gui/OpenWizard.h"
#include "gui/Pulse.h"
#include "support/Catch.h"
#include "support/DeadShare.h"
#include "support/FuseMedium.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A run to a stick whose driver can be stopped, large enough to be met in the middle.
struct RunToStick : OpenWizard
{
    QString point;
    std::optional<FuseMedium> stick;

    RunToStick()
        : OpenWizard(200'000)
        , point(club.path("Kingston"))
    {
        Settings settings = club.settings();
        settings.level = CompressionLevel::Small; // slow
        club.setSettings(settings);
        stick.emplace(club.path("image"), point);
        openReady(point);
        driver->click("backupButton");
        REQUIRE(driver->waitUntil([this] { return unfinished().size() > 2'000'000; }));
    }
    /// The file that is being written.
    [[nodiscard]] QFileInfo unfinished() const
    {
        const QFileInfoList files
            = QDir(point).entryInfoList({".vesper-*"}, QDir::Files | QDir::Hidden);
        return files.isEmpty() ? QFileInfo() : files.front();
    }
    /// What is on the stick beside what its file system keeps there.
    [[nodiscard]] QStringList left() const
    {
        QStringList files = filesIn(point);
        files.removeAll("lost+found");
        return files;
    }
};

} // namespace

TEST_CASE_METHOD(RunToStick,
                 "A stick that stops answering holds up neither the window nor a cancel")
{
    const Pulse pulse;
    stick->stopAnswering();
    QTest::qWait(1000); // the run's next call hangs by now
    CHECK(driver->sees("progressBar"));
    cancel();
    CHECK(pulse.longestPause() < 500);
    stick->answerAgain();
    CHECK(driver->waitUntil([this] { return left().isEmpty(); }));
    driver->click("tryAgainButton");
    CHECK(driver->waitUntil(
        [this] { return driver->text("resultTitle") == "The backup is finished."; }));
    CHECK(left().size() == 1);
}

TEST_CASE_METHOD(RunToStick, "A stick that does not keep what was written is found out, and said")
{
    QFile written(unfinished().filePath());
    REQUIRE(written.open(QIODevice::ReadOnly));
    REQUIRE(written.seek(1'000'000));
    const QByteArray bytes = written.read(64);
    written.close();
    REQUIRE(driver->waitUntil([&] { return stick->flipBitOf(bytes); }));
    CHECK(driver->text("resultTitle") == "The backup was not made.");
    CHECK(driver->text("explanationLabel").startsWith("What was written could not be read back"));
    CHECK(driver->sees("otherPlaceButton"));
    CHECK(left().isEmpty());
}

TEST_CASE_METHOD(RunToStick,
                 "A stick that is pulled out while it is written is a failure that says so")
{
    stick.reset();
    CHECK(driver->text("resultTitle") == "The backup was not made.");
    INFO(driver->text("explanationLabel").toStdString());
    CHECK(driver->text("explanationLabel").contains(point));
    CHECK(driver->text("notLostLabel").startsWith("Nothing was lost"));
    CHECK(driver->sees("otherPlaceButton"));
    CHECK(driver->sees("tryAgainButton"));
}

TEST_CASE_METHOD(OpenWizard,
                 "A cancel while the files are collected answers although a share is dead")
{
    const QString stick = club.newFolder("stick");
    openReady(stick);
    DeadShare share(QFileInfo(club.database()).path() + "/documents");
    const Pulse pulse;
    driver->click("backupButton");
    CHECK(driver->text("stageLabel") == "Collecting the data…");
    QTest::qWait(500);
    CHECK(driver->text("stageLabel") == "Collecting the data…");
    cancel();
    CHECK(pulse.longestPause() < 500);
    CHECK(filesIn(stick).isEmpty());
    share.giveUp();
}

TEST_CASE_METHOD(OpenWizard, "Files on a dead share do not keep the wizard from opening")
{
    const DeadShare share(QFileInfo(club.database()).path() + "/documents");
    openReady(club.newFolder("stick"));
    CHECK(driver->text("forecastLabel").startsWith("About "));
}
