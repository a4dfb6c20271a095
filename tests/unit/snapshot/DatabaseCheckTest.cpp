#include "snapshot/DatabaseCheck.h"
#include "support/TestDatabase.h"

#include <QtCore/QTemporaryDir>

#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

std::unique_ptr<SqliteConnection> openConnection(const QString &path,
                                                 const CancelToken &cancel = {})
{
    auto connection = SqliteConnection::open(path, SqliteConnection::Access::QueryOnly, cancel);
    REQUIRE(connection);
    return std::move(*connection);
}

/// Overwrites a page in the middle, as a failing disk does: a copy of it makes no error.
void damagePage(const QString &path, int page, int pageSize)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(qint64(page - 1) * pageSize));
    file.write(QByteArray(pageSize, '\x5a'));
}

} // namespace

TEST_CASE("Rows are counted by table in the order of the schema")
{
    const QTemporaryDir folder;
    writeDatabase(folder.filePath("a.sqlite"), {.rows = 321});
    const auto rows = countRows(*openConnection(folder.filePath("a.sqlite")));
    REQUIRE(rows);
    CHECK(*rows == std::vector<TableRows>{{"sale", 321}, {"photo", 20}});
}

TEST_CASE("Tables with hostile names are counted like any other")
{
    const QTemporaryDir folder;
    SQLite::Database(folder.filePath("a.sqlite").toStdString(),
                     SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE \"a\"\"; DROP\"(x); INSERT INTO \"a\"\"; DROP\" VALUES(1)");
    const auto rows = countRows(*openConnection(folder.filePath("a.sqlite")));
    REQUIRE(rows);
    CHECK(*rows == std::vector<TableRows>{{"a\"; DROP", 1}});
}

TEST_CASE("A sound database has no findings, a damaged page is one")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.sqlite");
    writeDatabase(path, {.rows = 5000});
    const CheckLevel level = GENERATE(CheckLevel::Quick, CheckLevel::Full);
    CHECK(checkStructure(*openConnection(path), level)->damage.isEmpty());
    damagePage(path, 20, 4096);
    const auto findings = checkStructure(*openConnection(path), level);
    REQUIRE(findings);
    CHECK_FALSE(findings->damage.isEmpty());
    CHECK(checkStructure(*openConnection(path), CheckLevel::Read)->damage.isEmpty());
}

TEST_CASE("A broken reference is told apart from damage")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.sqlite");
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE p(id INTEGER PRIMARY KEY);"
              "CREATE TABLE c(p REFERENCES p(id)); INSERT INTO c VALUES(7)");
    const auto findings = checkStructure(*openConnection(path), CheckLevel::Full);
    REQUIRE(findings);
    CHECK(findings->damage.isEmpty());
    REQUIRE(findings->brokenReferences.size() == 1);
    CHECK(findings->brokenReferences.first().startsWith("c, row 1"));
}

TEST_CASE("A check is cancelled while it runs")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.sqlite");
    writeDatabase(path, {.rows = 300'000});
    CancelSource cancel;
    const auto connection = openConnection(path, cancel.get_token());
    std::thread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        cancel.request_stop();
    });
    // Run until the cancel hits one of them: each takes some tens of milliseconds.
    Result<StructureFindings> findings;
    for (int i = 0; i < 1000 && findings; ++i)
        findings = checkStructure(*connection, CheckLevel::Full);
    canceller.join();
    REQUIRE_FALSE(findings);
    CHECK(findings.error().kind == ErrorKind::Cancelled);
}
