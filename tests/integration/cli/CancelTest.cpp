#include "Shop.h"
#include "support/TestBytes.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

#include <QtCore/QDir>

#include <csignal>

using namespace vesper::test;

namespace {

/// Keeps everybody else out of a database, as a program in the middle of a change does.
class ExclusiveLock
{
public:
    explicit ExclusiveLock(const QString &database)
        : m_database(database.toStdString(), SQLite::OPEN_READWRITE)
    {
        m_database.exec("PRAGMA journal_mode=delete; BEGIN EXCLUSIVE");
    }

private:
    SQLite::Database m_database;
};

void send(const QProcess &process, int signal)
{
    REQUIRE(::kill(static_cast<pid_t>(process.processId()), signal) == 0);
}

/// Folders and a film beside the database: something to do at every stage.
void addFilms(const Shop &shop)
{
    for (int number = 0; number < 500; ++number)
        REQUIRE(QDir().mkpath(shop.path(QString("suite/films/%1").arg(number))));
    QFile film(shop.path("suite/films/film.mp4"));
    REQUIRE(film.open(QIODevice::WriteOnly));
    const QByteArray scene = noise(8 * 1024 * 1024);
    for (int number = 0; number < 16; ++number)
        REQUIRE(film.write(scene) == scene.size());
}

/// Lets the program work a millisecond at a time until it has begun a stage, and leaves it stopped
/// there.
void stopAt(QProcess &process, const QByteArray &stage)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains(stage + '\n')) {
        REQUIRE(process.state() == QProcess::Running);
        send(process, SIGCONT);
        QThread::msleep(1);
        send(process, SIGSTOP);
        process.waitForReadyRead(1);
        said += process.readAllStandardError();
    }
}

} // namespace

TEST_CASE("A signal cancels a backup at any stage and leaves nothing behind")
{
    const Shop shop("[[include]]\nname = 'Films'\npath = 'films'\n");
    addFilms(shop);
    const auto [stage, signal] = GENERATE(table<const char *, int>({
        {"Collecting", SIGINT},
        {"Compressing", SIGTERM},
        {"Checking the database", SIGINT},
        {"Writing", SIGTERM},
        {"Checking", SIGINT},
    }));
    INFO(stage);
    const auto process
        = shop.start({"backup", "--suite", shop.suiteFile(), "--to", shop.path("stick")});
    stopAt(*process, stage);

    QElapsedTimer elapsed;
    elapsed.start();
    send(*process, signal);
    send(*process, SIGCONT);
    CHECK(exitCodeOf(*process, 10'000) == 8);
    CHECK(elapsed.elapsed() < 2'000); // a second is promised; the computer may be busy
    CHECK(process->readAllStandardOutput().isEmpty());
    CHECK(shop.onStick().isEmpty());
    REQUIRE(shop.backup({"--name", "again"}).exitCode == 0);
}

TEST_CASE("A signal cancels a backup within a second and leaves nothing behind")
{
    const Shop shop;
    const ExclusiveLock lock(shop.database());
    const int signal = GENERATE(SIGINT, SIGTERM, SIGHUP);
    const auto process
        = shop.start({"backup", "--suite", shop.suiteFile(), "--to", shop.path("stick"), "--json"});
    waitForMessage(*process, "Collecting");
    QThread::msleep(200);

    QElapsedTimer elapsed;
    elapsed.start();
    send(*process, signal);
    CHECK(exitCodeOf(*process, 5'000) == 8);
    CHECK(elapsed.elapsed() < 1'000);
    const Called called{8, QString::fromUtf8(process->readAllStandardOutput()), {}};
    CHECK(called.errorKind() == "cancelled");
    CHECK(process->readAllStandardError().contains("Cancelled. Your data is as it was."));
    CHECK(shop.onStick().isEmpty());
}

TEST_CASE("A second signal does no more than the first")
{
    const Shop shop;
    const ExclusiveLock lock(shop.database());
    const auto process
        = shop.start({"backup", "--suite", shop.suiteFile(), "--to", shop.path("stick")});
    waitForMessage(*process, "Collecting");
    send(*process, SIGINT);
    send(*process, SIGINT);
    CHECK(exitCodeOf(*process, 5'000) == 8);
    CHECK(shop.onStick().isEmpty());
}

TEST_CASE("A cancelled sample suite leaves nothing of itself")
{
    const Shop shop;
    const auto process = shop.start({"demo", "club", "--rows", "50000000"});
    waitForMessage(*process, "Writing");
    send(*process, SIGINT);
    CHECK(exitCodeOf(*process, 5'000) == 8);
    CHECK_FALSE(QFile::exists(shop.path("club/club.sqlite")));
    CHECK_FALSE(QFile::exists(shop.path("club/suite.toml")));
}

TEST_CASE("A signal that was switched off for the program stays off")
{
    const Shop shop;
    QProcess process;
    process.setProcessEnvironment(shop.environment);
    process.start("sh", {"-c", "trap '' HUP; exec \"$@\"", "sh", VESPER_PROGRAM, "demo",
                         shop.path("club"), "--rows", "300000"});
    REQUIRE(process.waitForStarted());
    waitForMessage(process, "Writing");
    send(process, SIGHUP);
    CHECK(exitCodeOf(process) == 0);
}

TEST_CASE("While one run is in progress another one of the same suite is turned away")
{
    const Shop shop;
    const ExclusiveLock lock(shop.database());
    const auto first
        = shop.start({"backup", "--suite", shop.suiteFile(), "--to", shop.path("stick")});
    waitForMessage(*first, "Collecting");
    QThread::msleep(200);
    const Called second = shop.backup({"--json"});
    CHECK(second.exitCode == 11);
    CHECK(second.errorKind() == "another_run");
    send(*first, SIGTERM);
    CHECK(exitCodeOf(*first) == 8);
}

TEST_CASE("Nobody waits at a question that is cancelled")
{
    const Shop shop;
    REQUIRE(shop.vesper({"demo", "club", "--rows", "100"}).exitCode == 0);
    const auto process
        = shop.start({"backup", "--suite", "club/suite.toml", "--to", "stick", "--code-stdin"});
    QThread::msleep(500); // its standard input stays open, and empty
    send(*process, SIGINT);
    CHECK(exitCodeOf(*process, 2'000) == 8);
}
