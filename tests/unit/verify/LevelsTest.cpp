#include "unit/verify/SealedFile.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

using namespace vesper;
using namespace vesper::test;

namespace {

/// An archive of a database as it is, the proof questions and answers as given.
struct Archived
{
    void write(const std::vector<ProofAnswer> &proof = {})
    {
        QFile::remove(path);
        TestArchive archive(path);
        archive.addDatabase(source);
        archive.manifest.proof = proof;
        archive.finish();
    }
    QStringList problems(CheckLevel level) const
    {
        const Result<VerifyReport> report = verdictOn(path, level);
        REQUIRE(report);
        CHECK(report->ok == report->problems.empty());
        CHECK(report->checked == level);
        QStringList words;
        for (const ArchiveProblem &problem : report->problems)
            words.append(nameOf(problem.kind));
        words.removeDuplicates();
        return words;
    }

    QTemporaryDir folder;
    QString source = folder.filePath("club.sqlite");
    QString path = folder.filePath("a.zip");
};

/// Where the temporary copies go, for as long as it lives.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const QString &path) { qputenv("TMPDIR", QFile::encodeName(path)); }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    ~TemporaryFolder() { qputenv("TMPDIR", m_before); }

private:
    QByteArray m_before = qgetenv("TMPDIR");
};

} // namespace

TEST_CASE("A sound archive is sound at every level")
{
    const CheckLevel level = GENERATE(CheckLevel::Read, CheckLevel::Quick, CheckLevel::Full);
    const QByteArray journalMode = GENERATE(as<QByteArray>(), "delete", "wal");
    Archived archived;
    writeDatabase(archived.source, {.journalMode = journalMode});
    archived.write();
    CHECK(archived.problems(level).isEmpty());
}

TEST_CASE("A damaged page inside is found by the checks of the structure, and by them only")
{
    Archived archived;
    writeDatabase(archived.source, {.rows = 5000});
    QFile file(archived.source);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096 * 20));
    REQUIRE(file.write(QByteArray(4096, '\x5a')) == 4096);
    file.close();
    archived.write();
    CHECK(archived.problems(CheckLevel::Read).isEmpty());
    CHECK(archived.problems(CheckLevel::Quick) == QStringList{"structure"});
    CHECK(archived.problems(CheckLevel::Full) == QStringList{"structure"});
}

TEST_CASE("An index that lacks rows is found by the full check")
{
    Archived archived;
    writeDatabase(archived.source, {.rows = 3000});
    {
        SQLite::Database database(archived.source.toStdString(), SQLite::OPEN_READWRITE);
        const std::string root
            = database.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name='sale_what'")
                  .getText();
        database.exec("PRAGMA writable_schema=ON;"
                      "DELETE FROM sqlite_schema WHERE name='sale_what';"
                      "PRAGMA writable_schema=RESET;"
                      "INSERT INTO sale VALUES(100000, 'not in the index', 1);"
                      "PRAGMA writable_schema=ON;"
                      "INSERT INTO sqlite_schema VALUES('index','sale_what','sale',"
                      + root
                      + ",'CREATE INDEX sale_what ON sale(what)');"
                        "PRAGMA writable_schema=RESET;");
    }
    archived.write();
    CHECK(archived.problems(CheckLevel::Read).isEmpty());
    CHECK(archived.problems(CheckLevel::Full) == QStringList{"structure"});
}

TEST_CASE("Broken references are told apart: they are no damage")
{
    Archived archived;
    writeDatabase(archived.source, {});
    {
        SQLite::Database database(archived.source.toStdString(), SQLite::OPEN_READWRITE);
        database.exec("CREATE TABLE line(id INTEGER PRIMARY KEY, sale REFERENCES sale(id));"
                      "INSERT INTO line VALUES(1, 1), (2, 99999)");
    }
    archived.write();
    const Result<VerifyReport> full = verdictOn(archived.path, CheckLevel::Full);
    REQUIRE(full);
    CHECK(full->ok);
    REQUIRE(full->brokenReferences.size() == 1);
    CHECK(full->brokenReferences.front().contains("line, row 2"));
    CHECK(verdictOn(archived.path, CheckLevel::Quick)->brokenReferences.isEmpty());
}

TEST_CASE("A proof that answers otherwise than it did is found")
{
    Archived archived;
    writeDatabase(archived.source, {});
    const QString query = "SELECT count(*), max(what) FROM sale";
    archived.write({{.query = query, .text = {}, .values = {"2000", "entrée 999"}}});
    CHECK(archived.problems(CheckLevel::Read).isEmpty());
    archived.write({{.query = query, .text = {}, .values = {"2001", "entrée 999"}}});
    CHECK(archived.problems(CheckLevel::Read) == QStringList{"proof"});
    archived.write({{.query = query, .text = {}, .values = {"2000"}}});
    CHECK(archived.problems(CheckLevel::Read) == QStringList{"proof"});
    archived.write({{.query = "SELECT nonsense", .text = {}, .values = {}}});
    CHECK(archived.problems(CheckLevel::Read).isEmpty());
}

TEST_CASE("A proof about today is about the day of the archive")
{
    Archived archived;
    writeDatabase(archived.source, {});
    archived.write({{.query = "SELECT date('now')", .text = {}, .values = {"2026-11-21"}}});
    CHECK(archived.problems(CheckLevel::Read).isEmpty());
}

TEST_CASE("A state that was kept although it was damaged is never called good")
{
    Archived archived;
    writeDatabase(archived.source, {});
    TestArchive archive(archived.path);
    archive.addDatabase(archived.source);
    archive.manifest.damage = "row 7 missing from index";
    archive.finish();
    CHECK(archived.problems(CheckLevel::Read) == QStringList{"structure"});
}

TEST_CASE("A cancel ends the reading, and a question that would never end")
{
    Archived archived;
    writeDatabase(archived.source, {});
    CancelSource cancel;
    SECTION("reading")
    {
        archived.write();
        const auto report = verifyArchive(archived.path, CheckLevel::Full, cancel.get_token(),
                                          [&](qint64, qint64) { cancel.request_stop(); });
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == ErrorKind::Cancelled);
    }
    SECTION("question")
    {
        archived.write({{.query = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                                  "SELECT max(x) FROM c",
                         .text = {},
                         .values = {}}});
        std::thread soon([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            cancel.request_stop();
        });
        QElapsedTimer elapsed;
        elapsed.start();
        const auto report = verdictOn(archived.path, CheckLevel::Read, cancel.get_token());
        soon.join();
        REQUIRE_FALSE(report);
        CHECK(report.error().kind == ErrorKind::Cancelled);
        CHECK(elapsed.elapsed() < 5000);
    }
}

TEST_CASE("The temporary copy of a check leaves nothing behind")
{
    Archived archived;
    writeDatabase(archived.source, {});
    archived.write();
    const QTemporaryDir temporary;
    const TemporaryFolder moved(temporary.path());
    CHECK(archived.problems(CheckLevel::Full).isEmpty());
    CHECK(QDir(temporary.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("Without a folder for the temporary copy the check says so, and blames no archive")
{
    Archived archived;
    writeDatabase(archived.source, {});
    archived.write();
    const TemporaryFolder gone("/nowhere/at/all");
    const Result<VerifyReport> report = verdictOn(archived.path, CheckLevel::Quick);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::WriteFailed);
    CHECK(report.error().path == "/nowhere/at/all");
    CHECK(archived.problems(CheckLevel::Read).isEmpty());
}
