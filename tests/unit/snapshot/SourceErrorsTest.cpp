#include "snapshot/DatabaseSnapshot.h"
#include "support/TestBytes.h"
#include "support/TestDatabase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

ErrorKind errorOf(const QString &path, const CancelToken &cancel = {})
{
    const auto snapshot = DatabaseSnapshot::open(path, true, cancel);
    REQUIRE_FALSE(snapshot);
    return snapshot.error().kind;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("What is no database is called by its name")
{
    const QTemporaryDir folder;
    CHECK(errorOf(folder.filePath("nowhere.sqlite")) == ErrorKind::SourceMissing);
    CHECK(errorOf(folder.path()) == ErrorKind::SourceNotDatabase);
    write(folder.filePath("text.sqlite"), businessText(100'000));
    CHECK(errorOf(folder.filePath("text.sqlite")) == ErrorKind::SourceNotDatabase);
    write(folder.filePath("noise.sqlite"), noise(100'000));
    CHECK(errorOf(folder.filePath("noise.sqlite")) == ErrorKind::SourceNotDatabase);
    CHECK_FALSE(QFile::exists(folder.filePath("nowhere.sqlite")));
}

TEST_CASE(
    "A database that another program locks exclusively is busy, and a cancel ends the waiting")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.sqlite");
    writeDatabase(path, {});
    SQLite::Database locker(path.toStdString(), SQLite::OPEN_READWRITE);
    locker.exec("BEGIN EXCLUSIVE");

    CancelSource cancel;
    std::thread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        cancel.request_stop();
    });
    const auto start = std::chrono::steady_clock::now();
    CHECK(errorOf(path, cancel.get_token()) == ErrorKind::Cancelled);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    canceller.join();
}

TEST_CASE("A lock that goes away while we wait is no error")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.sqlite");
    writeDatabase(path, {});
    SQLite::Database locker(path.toStdString(), SQLite::OPEN_READWRITE);
    locker.exec("BEGIN EXCLUSIVE");
    std::thread releaser([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        locker.exec("COMMIT");
    });
    CHECK(DatabaseSnapshot::open(path, true, {}));
    releaser.join();
}

TEST_CASE(
    "While a writer holds its transaction, a WAL database is read without a second connection")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.sqlite");
    writeDatabase(path, {.journalMode = "wal"});
    SQLite::Database writer(path.toStdString(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN IMMEDIATE");
    const auto snapshot = DatabaseSnapshot::open(path, true, {});
    REQUIRE(snapshot);
    CHECK_FALSE((*snapshot)->checkerIsApart());
}
