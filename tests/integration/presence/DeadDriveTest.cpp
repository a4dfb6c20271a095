// Looking for those who have the database open, beside a drive that never answers.
#include "presence/DatabaseUsers.h"
#include "support/DeadShare.h"
#include "support/DieWithTest.h"
#include "support/TestDatabase.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <future>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("A program that hangs on a dead drive holds up nobody who asks about the database")
{
    using namespace std::chrono_literals;
    const QTemporaryDir folder;
    const QString database = folder.filePath("club.sqlite");
    writeDatabase(database, {.rows = 10});
    DeadShare share(folder.filePath("share"));
    QProcess program; // has something of the drive open, and the database
    dieWithTest(program);
    program.start("/usr/bin/python3", {"-c",
                                       "import os, sys\n"
                                       "os.open(sys.argv[1], os.O_PATH)\n"
                                       "os.open(sys.argv[2], os.O_RDONLY)\n"
                                       "print('open', flush=True)\n"
                                       "sys.stdin.read()\n",
                                       folder.filePath("share"), database});
    REQUIRE(program.waitForReadyRead());

    auto asked = std::async(std::launch::async, [&] { return databaseUsers(database, {}); });
    const bool isAnswered = asked.wait_for(5s) == std::future_status::ready;
    CHECK(isAnswered);
    share.giveUp(); // whoever hangs comes back now
    const std::vector<DatabaseUser> users = asked.get();
    REQUIRE(users.size() == 1);
    CHECK(users.front().process == program.processId());
    program.closeWriteChannel();
    program.waitForFinished();
}
