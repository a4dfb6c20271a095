// Drives that come and go while a backup is looked for: real mounts, seen by a real window.
#include "gui/OpenRestore.h"
#include "support/Catch.h"
#include "support/TestMount.h"

#include <QtCore/QDir>
#include <QtCore/QStorageInfo>

#include <sys/mount.h>

using namespace vesper;
using namespace vesper::test;

TEST_CASE_METHOD(OpenRestore,
                 "A drive that comes brings its backups to the list, and takes them when it goes")
{
    const QString here = club.path("Kingston");
    const QString there = club.newFolder("Sandisk");
    REQUIRE(QDir().mkpath(here));
    // A device by its name is what tells a drive from the system's own file systems.
    REQUIRE(::mount("/dev/sdq1", QFile::encodeName(here).constData(), "tmpfs", 0, nullptr) == 0);
    const TestMount kingston(here);
    REQUIRE(QDir(here).mkdir("evenings"));
    makeArchive(here + "/evenings");
    forgetHistory(); // no known folder leads there
    open();
    REQUIRE(driver->waitUntil([&] { return paths().contains(here + "/evenings/club.zip"); }));
    REQUIRE(::mount(QFile::encodeName(here).constData(), QFile::encodeName(there).constData(),
                    nullptr, MS_MOVE, nullptr)
            == 0);
    const TestMount moved(there);
    CHECK(driver->waitUntil([&] { return paths().contains(there + "/evenings/club.zip"); }));
    CHECK_FALSE(paths().contains(here + "/evenings/club.zip"));
}

TEST_CASE_METHOD(OpenRestore,
                 "From a medium that cannot be written the state of now goes elsewhere")
{
    const QString point = club.path("Locked");
    const TestMount medium = TestMount::tmpfs(point);
    const QString archive = makeArchive(point);
    const QString then = customers();
    club.execute("UPDATE customer SET last_name = upper(last_name)");
    medium.remountReadOnly();
    Settings settings = club.settings();
    settings.lastFolder = stick;
    club.setSettings(settings);
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    CHECK(customers() == then);
    CHECK(filesIn(stick).size() == 1);
}

TEST_CASE_METHOD(OpenRestore, "From a full medium the state of now goes elsewhere")
{
    const QString point = club.path("Full");
    const TestMount medium = TestMount::tmpfs(point, "size=4m");
    const QString archive = makeArchive(point);
    const QString then = customers();
    club.execute("UPDATE customer SET last_name = upper(last_name)");
    write(point + "/photos", QByteArray(QStorageInfo(point).bytesAvailable(), 'x'));
    Settings settings = club.settings();
    settings.lastFolder = stick;
    club.setSettings(settings);
    openWith(archive);
    restore();
    waitForResult("The data is back.");
    CHECK(customers() == then);
    CHECK(filesIn(stick).size() == 1);
}
