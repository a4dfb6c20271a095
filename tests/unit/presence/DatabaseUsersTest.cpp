// Programs that have the database open without Vesper: real processes on a real database.
#include "presence/DatabaseUsers.h"
#include "support/AsNobody.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"
#include "support/TestDatabase.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <sys/stat.h>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Club
{
    explicit Club(const QByteArray &journalMode)
    {
        // The folder may be entered by other users too.
        REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
        writeDatabase(database, {.journalMode = journalMode, .rows = 10});
    }
    QTemporaryDir folder;
    QString database = folder.filePath("club é.sqlite");
};

/// Opens the database as an accounting program would, which nobody told of Vesper.
class Program
{
public:
    explicit Program(const QString &database)
    {
        dieWithTest(m_process);
        m_process.start("/usr/bin/python3", {"-c",
                                             "import sqlite3, sys\n"
                                             "c = sqlite3.connect(sys.argv[1])\n"
                                             "c.execute('SELECT count(*) FROM sale').fetchall()\n"
                                             "print('open', flush=True)\n"
                                             "sys.stdin.read()\n",
                                             database});
        REQUIRE(m_process.waitForReadyRead());
    }
    ~Program()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

std::vector<qint64> processesIn(const std::vector<DatabaseUser> &users)
{
    std::vector<qint64> processes;
    processes.reserve(users.size());
    for (const DatabaseUser &user : users)
        processes.push_back(user.process);
    return processes;
}

} // namespace

TEST_CASE("A program that has the database open is named with its user, in either journal mode")
{
    const Club club(GENERATE("wal", "delete"));
    CHECK(databaseUsers(club.database, {}).empty());
    {
        const Program program(club.database);
        const std::vector<DatabaseUser> users = databaseUsers(club.database, {});
        REQUIRE(processesIn(users) == std::vector{program.id()});
        CHECK(users.front().program.startsWith("python3"));
        CHECK(users.front().user == QFileInfo(QStringLiteral("/proc/self")).owner());
    }
    CHECK(databaseUsers(club.database, {}).empty());
}

TEST_CASE("This process is not named, though it has the database open itself")
{
    const Club club("wal");
    SQLite::Database own(club.database.toStdString());
    own.execAndGet("SELECT count(*) FROM sale");
    CHECK(databaseUsers(club.database, {}).empty());
}

TEST_CASE("What came of an application that is known is not named a second time")
{
    const Club club("wal");
    const Program program(club.database);
    const OpenApplication here{.application = "reception",
                               .watcher = QCoreApplication::applicationPid()};
    CHECK(databaseUsers(club.database, {here}).empty());
    const OpenApplication elsewhere{.application = "till", .watcher = program.id() + 100'000};
    CHECK(processesIn(databaseUsers(club.database, {elsewhere})) == std::vector{program.id()});
}

TEST_CASE("A database that does not exist is open nowhere")
{
    const Club club("wal");
    CHECK(databaseUsers(club.folder.filePath("none.sqlite"), {}).empty());
}

// Another user's open files are not shown; only the system's administrator can play another user.
TEST_CASE("In WAL mode the locks give away even a program of another user")
{
    const Club club("wal");
    const Program program(club.database);
    const AsNobody other;
    const std::vector<DatabaseUser> users = databaseUsers(club.database, {});
    CHECK(processesIn(users) == std::vector{program.id()});
}
