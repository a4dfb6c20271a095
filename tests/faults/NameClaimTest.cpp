#include "faults/FaultRig.h"
#include "support/Catch.h"

#include <QtCore/QFileInfo>

using namespace vesper::test;

namespace {

// A file system that can neither rename without replacing nor make hard links.
const Injection noRename{.call = "renameat2", .effect = "error=EINVAL", .when = 0};
const Injection noLink{.call = "link", .effect = "error=EPERM", .when = 0};

/// The files at the destination that a person would take for archives.
QStringList archivesOf(const FaultRig &rig)
{
    return rig.files().filter(".zip");
}

QStringList named(QStringList backup, const QString &name)
{
    backup[backup.indexOf("--name") + 1] = name;
    return backup;
}

} // namespace

TEST_CASE("A name that was claimed by a run that is killed then is free again for the next run")
{
    const FaultRig rig;
    const Ended killed = rig.run(rig.underAll(
        {noRename, noLink, {.call = "rename", .effect = "signal=KILL"}}, rig.backup()));
    REQUIRE(killed.crashed);
    REQUIRE(QFileInfo(rig.archive()).exists());
    REQUIRE(QFileInfo(rig.archive()).size() == 0);

    const Ended listed = rig.run({VESPER_PROGRAM, "list", rig.destination()});
    CHECK(listed.exitCode == 0);
    CHECK(listed.out.isEmpty());

    // Another name, so that nothing but the clearing away can have removed it.
    CHECK(rig.run(named(rig.backup(), "later")).exitCode == 0);
    CHECK(rig.files() == QStringList{"later.zip"});
    CHECK(rig.isGood(rig.destination() + "/later.zip"));
}

TEST_CASE("The names that were claimed for both archives of a fixed name are cleared away as well")
{
    FaultRig rig;
    rig.useFixedName();
    for (const int when : {1, 2}) { // of the older archive, of the new one
        for (const QString &file : rig.files())
            QFile::remove(rig.destination() + '/' + file);
        REQUIRE(rig.run(rig.backup()).exitCode == 0);
        const Ended killed = rig.run(rig.underAll(
            {noRename, noLink, {.call = "rename", .effect = "signal=KILL", .when = when}},
            rig.backup()));
        INFO("rename " << when);
        REQUIRE(killed.crashed);
        REQUIRE(archivesOf(rig).size() == 2);

        CHECK(rig.run(rig.backup()).exitCode == 0);
        CHECK(rig.files() == archivesOf(rig));
        for (const QString &archive : archivesOf(rig))
            CHECK(rig.isGood(rig.destination() + '/' + archive));
    }
}

TEST_CASE("A claim whose archive has got its name is no reason to touch the archive")
{
    const FaultRig rig;
    REQUIRE(rig.run(rig.backup()).exitCode == 0); // makes the history, which removes files too
    // Killed as it removes the note: the rename is done.
    const auto isKilledThere = [&rig](int when) {
        for (const QString &file : rig.files())
            QFile::remove(rig.destination() + '/' + file);
        const Ended killed = rig.run(rig.underAll(
            {noRename, noLink, {.call = "unlink", .effect = "signal=KILL", .when = when}},
            rig.backup()));
        return killed.crashed && rig.files().size() == 2 && rig.files().contains("club.zip");
    };
    int when = 1;
    while (!isKilledThere(when))
        REQUIRE(++when < 20);
    REQUIRE(rig.isGood(rig.archive()));

    CHECK(rig.run(named(rig.backup(), "later")).exitCode == 0);
    CHECK(rig.files() == QStringList{"club.zip", "later.zip"});
    CHECK(rig.isGood(rig.archive()));
}

TEST_CASE("An empty file that is somebody else's stays")
{
    const FaultRig rig;
    QFile foreign(rig.destination() + "/notes.zip");
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    REQUIRE(rig.run(rig.underAll({noRename, noLink}, rig.backup())).exitCode == 0);
    REQUIRE(rig.run(rig.underAll({noRename, noLink}, rig.backup())).exitCode == 0);
    CHECK(rig.files() == QStringList{"club.zip", "club_2.zip", "notes.zip"});
}
