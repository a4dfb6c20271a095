#include "support/ClubWriter.h"
#include "demo/DemoSuite.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace vesper;
using namespace vesper::test;
using namespace std::chrono_literals;

namespace {

struct Club
{
    QTemporaryDir folder;
    QString database;

    explicit Club(const std::string &journalMode = "wal")
    {
        const auto suite = writeDemoSuite({.folder = folder.path(), .passages = 1000}, {}, {});
        REQUIRE(suite);
        database = suite->database;
        opened().exec("PRAGMA journal_mode = " + journalMode);
    }

    SQLite::Database opened() const
    {
        return SQLite::Database(database.toStdString(), SQLite::OPEN_READWRITE, 30'000);
    }
    qint64 commits() const
    {
        SQLite::Database connection = opened();
        return clubCommitsIn(connection);
    }
    QString broken() const
    {
        SQLite::Database connection = opened();
        return brokenClubInvariant(connection);
    }
};

ClubWriterOptions unsynced(const QString &database)
{
    return {.database = database, .duration = 60s, .isSynced = false};
}

} // namespace

TEST_CASE("Writers keep the books in order in every state that a reader sees")
{
    const Club club(GENERATE("wal", "delete"));
    ClubWriterOptions unhurried = unsynced(club.database);
    unhurried.perSecond = 300; // two greedy ones would keep the reader out in rollback mode
    RunningClubWriter first(unhurried);
    RunningClubWriter second(unhurried);
    qint64 seen = 0;
    for (int look = 0; look < 20; ++look) {
        SQLite::Database reader = club.opened();
        SQLite::Transaction oneState(reader);
        const qint64 commits = clubCommitsIn(reader);
        CHECK(brokenClubInvariant(reader) == QString());
        CHECK(clubCommitsIn(reader) == commits);
        CHECK(commits >= seen);
        seen = commits;
    }
    REQUIRE(first.writer().waitForCommits(30));
    const auto firstReport = first.stop();
    const auto secondReport = second.stop();
    REQUIRE(firstReport);
    REQUIRE(secondReport);
    CHECK(firstReport->commits + secondReport->commits == club.commits());
    CHECK(firstReport->longestMs >= firstReport->medianMs);
    CHECK(firstReport->medianMs > 0);
    CHECK(club.broken() == QString());
}

TEST_CASE("Books that a torn copy would show are found out of order")
{
    const Club club;
    {
        RunningClubWriter running(unsynced(club.database));
        REQUIRE(running.writer().waitForCommits(20));
    }
    REQUIRE(club.broken() == QString());
    const std::string damage
        = GENERATE("UPDATE ledger SET cents = cents + 1 WHERE account = 'bank'",
                   "DELETE FROM ledger WHERE account = 'bank'",
                   "DELETE FROM passage WHERE id = (SELECT max(id) FROM passage)",
                   "UPDATE commit_count SET commits = commits - 1",
                   "DELETE FROM invoice WHERE id = (SELECT max(id) FROM invoice)",
                   "DELETE FROM invoice_line WHERE invoice_id = (SELECT max(id) FROM invoice)");
    club.opened().exec(damage);
    CHECK_FALSE(club.broken().isEmpty());
}

TEST_CASE("A writer that is held up by a lock says how long it waited")
{
    const Club club;
    RunningClubWriter running(unsynced(club.database));
    {
        SQLite::Database other = club.opened();
        SQLite::Transaction gate(other, SQLite::TransactionBehavior::IMMEDIATE);
        std::this_thread::sleep_for(300ms);
    }
    REQUIRE(running.writer().waitForCommits(running.writer().commits() + 1));
    const auto report = running.stop();
    REQUIRE(report);
    CHECK(report->longestMs > 250);
}

TEST_CASE("A writer works at the pace it is given")
{
    const Club club;
    ClubWriter writer(
        {.database = club.database, .duration = 500ms, .perSecond = 20, .isSynced = false});
    const auto report = writer.run({});
    REQUIRE(report);
    CHECK(report->commits >= 2);
    CHECK(report->commits <= 11);
}

TEST_CASE("The program reports as JSON at the end of its time or when it is asked to end")
{
    const Club club;
    const bool isAsked = GENERATE(true, false);
    const QString reportFile = club.folder.filePath("report.json");
    QProcess program;
    program.start(CLUB_WRITER,
                  {club.database, "--seconds", isAsked ? "60" : "0.2", "--report", reportFile});
    REQUIRE(program.waitForStarted());
    program.setReadChannel(QProcess::StandardError);
    REQUIRE(program.waitForReadyRead(30'000));
    CHECK(program.readLine() == "writing\n");
    if (isAsked)
        program.terminate();
    REQUIRE(program.waitForFinished(30'000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 0);

    const QByteArray printed = program.readAllStandardOutput();
    const QJsonObject report = QJsonDocument::fromJson(printed).object();
    CHECK(report.value("commits").toInteger() == club.commits());
    CHECK(report.value("commits").toInteger() > 0);
    CHECK(report.value("longest_ms").toDouble() > 0);
    QFile file(reportFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == printed);
    CHECK(club.broken() == QString());
}

TEST_CASE("The program fails on a file that is no club")
{
    QProcess program;
    program.start(CLUB_WRITER, {"/nonexistent/club.sqlite", "--seconds", "1"});
    REQUIRE(program.waitForFinished(30'000));
    CHECK(program.exitCode() == 1);
    CHECK(program.readAllStandardError().contains("/nonexistent/club.sqlite"));
}
