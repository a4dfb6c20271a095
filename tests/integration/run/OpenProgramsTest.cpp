#include "run/OpenPrograms.h"
#include "presence/Presence.h"
#include "support/DieWithTest.h"
#include "support/TestDatabase.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("The suite's applications are named as people know them, others as the system does")
{
    const QTemporaryDir folder;
    const Suite suite{.database = folder.filePath("club.sqlite"),
                      .applications = {{.id = "reception", .name = "Accueil"}}};
    writeDatabase(suite.database, {.rows = 10});
    CHECK(openPrograms(suite, folder.path()).empty());
    CHECK(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());

    const auto presence = Presence::of(suite.database, folder.path());
    REQUIRE(presence);
    const auto place = presence->enter("reception");
    REQUIRE(place);
    const QString user = QFileInfo("/proc/self").owner();
    CHECK(openPrograms(suite, folder.path())
          == std::vector<OpenProgram>{{"Accueil", user, QCoreApplication::applicationPid(), true}});
}

TEST_CASE("A program that nobody told of Vesper is named beside them")
{
    const QTemporaryDir folder;
    const Suite suite{.database = folder.filePath("club.sqlite")};
    writeDatabase(suite.database, {.rows = 10});
    QProcess reader;
    dieWithTest(reader);
    reader.start("sh", {"-c", "exec 3<\"$1\"; echo open; read end", "sh", suite.database});
    REQUIRE(reader.waitForReadyRead());
    CHECK(openPrograms(suite, folder.path())
          == std::vector<OpenProgram>{{"sh", QFileInfo("/proc/self").owner(), reader.processId()}});
    reader.closeWriteChannel();
    reader.waitForFinished();
}
