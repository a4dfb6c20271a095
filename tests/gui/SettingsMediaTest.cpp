// Settings on a full and on a read-only disk: real mounts, seen by a real window.
#include "gui/SampleClub.h"
#include "gui/WizardDriver.h"
#include "staff/StaffList.h"
#include "support/Catch.h"
#include "support/TestMount.h"

#include <QtWidgets/QComboBox>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The settings, open, with their folder on a disk of its own.
struct OpenSettings
{
    SampleClub club;
    TestMount disk = TestMount::tmpfs(club.path("CONFIG"), "size=64k");

    void fill() const
    {
        QFile filler(club.path("CONFIG/filler"));
        REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
};

} // namespace

TEST_CASE_METHOD(OpenSettings, "Settings that cannot be saved say so, and can be saved again")
{
    club.setAtWork("Hélène Marchand");
    club.setSettings({});
    SettingsDriver settings({.suite = club.suiteFile()});
    qobject_cast<QComboBox *>(settings.wait("levelCombo"))->setCurrentIndex(2);
    SECTION("on a full disk")
    {
        fill();
    }
    SECTION("on a read-only one")
    {
        disk.remountReadOnly();
    }
    settings.click("saveButton");
    CHECK(settings.waitUntil([&] { return settings.sees("problemLabel"); }));
    CHECK(settings.text("problemLabel").contains("cannot use its own folder"));
    CHECK_FALSE(settings.exitCode());
    CHECK(club.settings().level == CompressionLevel::Fast);
    if (QFile::remove(club.path("CONFIG/filler"))) { // room was made
        settings.click("saveButton");
        CHECK(settings.waitForEnd() == ExitCode::Done);
        CHECK(club.settings().level == CompressionLevel::Small);
    }
}

TEST_CASE_METHOD(OpenSettings, "An administrator's code that cannot be kept opens nothing")
{
    club.execute("UPDATE employee SET may_administer = 0");
    disk.remountReadOnly();
    SettingsDriver settings({.suite = club.suiteFile()});
    settings.type("codeEdit", "471100");
    settings.type("againEdit", "471100");
    settings.click("createButton");
    CHECK(settings.waitUntil([&] { return settings.sees("problemLabel"); }));
    CHECK(settings.text("problemLabel").contains("cannot use its own folder"));
    CHECK_FALSE(settings.sees("languageCombo"));
    CHECK_FALSE(loadStaffList("club")->administrator);
}
