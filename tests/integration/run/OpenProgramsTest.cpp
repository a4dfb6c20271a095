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
                      .applications = {{.id = "reception", .name = {{"fr", "Accueil"}}}}};
    writeDatabase(suite.database, {.rows = 10});
    CHECK(openPrograms(suite, folder.path()).empty());
    CHECK(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());

    const auto presence = Presence::of(suite.database, folder.path());
    REQUIRE(presence);
    const auto place = presence->enter("reception");
    REQUIRE(place);
    const QString user = QFileInfo("/proc/self").owner();
    CHECK(openPrograms(suite, folder.path())
          == std::vector<OpenProgram>{{.name = {{"fr", "Accueil"}},
                                       .user = user,
                                       .process = QCoreApplication::applicationPid(),
                                       .isWatcher = true,
                                       .application = "reception"}});
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
          == std::vector<OpenProgram>{{.name = sameInAllLanguages("sh"),
                                       .user = QFileInfo("/proc/self").owner(),
                                       .process = reader.processId()}});
    reader.closeWriteChannel();
    reader.waitForFinished();
}

TEST_CASE("An application of the suite that was started without Vesper has its own name")
{
    const QTemporaryDir folder;
    const Suite suite{.database = folder.filePath("club.sqlite"),
                      .applications
                      = {{.id = "shell", .name = {{"en", "Shell"}}, .command = {"sh"}},
                         {.id = "till",
                          .name = {{"en", "Till"}, {"fr", "Caisse"}},
                          .command = {"/opt/club/sh", "--role", "till"}},
                         {.id = "reception",
                          .name = {{"en", "Reception"}},
                          .command = {"sh", "--role", "reception"}}}};
    writeDatabase(suite.database, {.rows = 10});
    const auto [arguments, application]
        = GENERATE(std::pair(QStringList{"--fast", "--role", "till"}, "till"),
                   std::pair(QStringList{"till", "--role"}, "shell"));
    QProcess reader;
    dieWithTest(reader);
    reader.start("sh", QStringList{"-c", "exec 3<\"$0\"; echo open; read end", suite.database}
                           + arguments);
    REQUIRE(reader.waitForReadyRead());
    const std::vector<OpenProgram> programs = openPrograms(suite, folder.path());
    REQUIRE(programs.size() == 1);
    CHECK(programs[0].application == application);
    CHECK(textIn(programs[0].name, "fr")
          == (programs[0].application == "till" ? "Caisse" : "Shell"));
    CHECK_FALSE(programs[0].isWatcher);
    reader.closeWriteChannel();
    reader.waitForFinished();
}

TEST_CASE("The name of a program is told whole, also where the kernel cuts it")
{
    const QTemporaryDir folder;
    const Suite suite{.database = folder.filePath("club.sqlite")};
    writeDatabase(suite.database, {.rows = 10});
    const QString program = folder.filePath("accounts-of-the-club");
    REQUIRE(QFile::copy("/bin/sh", program));
    QProcess reader;
    dieWithTest(reader);
    reader.start(program, {"-c", "exec 3<\"$0\"; echo open; read end", suite.database});
    REQUIRE(reader.waitForReadyRead());
    const std::vector<OpenProgram> programs = openPrograms(suite, folder.path());
    REQUIRE(programs.size() == 1);
    CHECK(programs[0].name == sameInAllLanguages("accounts-of-the-club"));
    reader.closeWriteChannel();
    reader.waitForFinished();
}
