#include "demo/DemoSuite.h"
#include "staff/Staff.h"
#include "suite/Suite.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace vesper;
using namespace vesper::test;

namespace {

constexpr qint64 fewPassages = 1500;

DemoSuite writeDemo(const QString &folder, qint64 passages = fewPassages, quint32 seed = 1)
{
    const DemoOptions options{.folder = folder, .passages = passages, .seed = seed};
    const Result<DemoSuite> suite = writeDemoSuite(options, {}, {});
    REQUIRE(suite);
    return *suite;
}

SQLite::Database opened(const DemoSuite &suite)
{
    return SQLite::Database(suite.database.toStdString(), SQLite::OPEN_READWRITE);
}

QString only(SQLite::Database &database, const std::string &query)
{
    return QString::fromStdString(database.execAndGet(query.c_str()).getString());
}

/// A digest of every row of every table; without the salted hashes of the codes, if asked.
QByteArray contentOf(const DemoSuite &suite, bool withHashes)
{
    SQLite::Database database = opened(suite);
    if (!withHashes)
        database.exec("UPDATE employee SET code_hash = NULL");
    QCryptographicHash digest(QCryptographicHash::Sha256);
    SQLite::Statement tables(database, "SELECT name, sql FROM sqlite_schema ORDER BY name");
    while (tables.executeStep()) {
        digest.addData(tables.getColumn(1).getString().c_str());
        const std::string name = tables.getColumn(0).getString();
        if (!database.tableExists(name))
            continue;
        SQLite::Statement rows(database, "SELECT * FROM \"" + name + '"');
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column cell = rows.getColumn(i);
                digest.addData(
                    QByteArrayView(static_cast<const char *>(cell.getBlob()), cell.getBytes()));
                digest.addData("|");
            }
        }
    }
    return digest.result();
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

TEST_CASE("The sample suite is a suite.toml, a sound database in WAL mode and documents")
{
    const QTemporaryDir folder;
    const DemoSuite suite = writeDemo(folder.path());
    CHECK(everythingIn(folder.path())
          == QStringList{"club.sqlite", "documents", "pictures", "suite.toml"});
    CHECK(suite.databaseBytes == QFileInfo(suite.database).size());

    SQLite::Database database = opened(suite);
    CHECK(only(database, "PRAGMA journal_mode") == "wal");
    CHECK(only(database, "PRAGMA integrity_check") == "ok");
    CHECK_FALSE(SQLite::Statement(database, "PRAGMA foreign_key_check").executeStep());
    CHECK(only(database, "SELECT count(*) FROM workstation") == "0");
}

TEST_CASE("Every table of the sample suite has a name for people in three languages")
{
    const QTemporaryDir folder;
    const DemoSuite demo = writeDemo(folder.path());
    const Result<Suite> suite = loadSuite(demo.suiteFile);
    REQUIRE(suite);
    SQLite::Database database = opened(demo);
    SQLite::Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    int count = 0;
    for (; tables.executeStep(); ++count) {
        const QString table = QString::fromStdString(tables.getColumn(0).getString());
        INFO(table.toStdString());
        const auto named = std::ranges::find(suite->tables, table, &TableWords::name);
        REQUIRE(named != suite->tables.end());
        for (const char *language : {"en", "fr", "da"})
            CHECK_FALSE(named->text.value(language).isEmpty());
    }
    CHECK(count == 8);
}

TEST_CASE("There are exactly as many passages as were asked for, and always something to prove")
{
    const qint64 passages = GENERATE(qint64(1), qint64(2), qint64(63), qint64(1001));
    const QTemporaryDir folder;
    SQLite::Database database = opened(writeDemo(folder.path(), passages));
    CHECK(only(database, "SELECT count(*) FROM passage") == QString::number(passages));
    CHECK(only(database, "SELECT count(*) > 0 FROM invoice") == "1");
    CHECK(only(database, "SELECT date(max(time)) FROM passage") == "2026-11-21");
}

TEST_CASE("The club is believable")
{
    const QTemporaryDir folder;
    SQLite::Database database = opened(writeDemo(folder.path(), 20'000));
    INFO("French and Danish members with addresses of their own");
    CHECK(only(database, "SELECT count(*) > 100 FROM customer WHERE country = 'FR'") == "1");
    CHECK(only(database, "SELECT count(*) > 100 FROM customer WHERE country = 'DK'") == "1");
    CHECK(only(database, "SELECT count(*) > 10 FROM customer WHERE last_name GLOB '*ø*'") == "1");
    CHECK(only(database, "SELECT count(*) > 10 FROM customer WHERE first_name GLOB '*é*'") == "1");
    CHECK(only(database, "SELECT count(*) FROM customer WHERE email GLOB '*[^-a-z0-9.@]*'") == "0");
    CHECK(only(database, "SELECT count(DISTINCT email) = count(*) FROM customer") == "1");
    INFO("nobody passes before joining, and rows lie in the order of their time");
    CHECK(only(database, "SELECT count(*) FROM passage JOIN customer ON customer.id = customer_id"
                         " WHERE date(time) < joined")
          == "0");
    CHECK(only(database, "SELECT count(*) FROM passage a JOIN passage b ON b.id = a.id + 1"
                         " WHERE b.time < a.time")
          == "0");
    INFO("an invoice is the sum of its lines, and none is without");
    CHECK(only(database, "SELECT count(*) FROM invoice WHERE total_cents IS NOT (SELECT"
                         " sum(quantity * price_cents) FROM invoice_line WHERE invoice_id ="
                         " invoice.id)")
          == "0");
    INFO("nothing happens after closing time");
    CHECK(only(database, "SELECT max(substr(time, 12)) <= '22:00:00' FROM passage") == "1");
    CHECK(only(database, "SELECT max(time) <= '2026-11-21 17:53:00' FROM passage") == "1");
    INFO("some hundred photos of about 8 KB");
    CHECK(only(database, "SELECT count(*) BETWEEN 200 AND 400 FROM photo") == "1");
    CHECK(only(database, "SELECT avg(length(image)) BETWEEN 7000 AND 9500 FROM photo") == "1");
}

TEST_CASE("A photo cannot be compressed, as a real one cannot")
{
    const QTemporaryDir folder;
    SQLite::Database database = opened(writeDemo(folder.path()));
    const SQLite::Column image = database.execAndGet("SELECT image FROM photo LIMIT 1");
    const QByteArray bytes(static_cast<const char *>(image.getBlob()), image.getBytes());
    REQUIRE(bytes.size() > 6000);
    CHECK(qCompress(bytes, 9).size() > bytes.size());
}

TEST_CASE("The same seed and rows give the same content but for the salted hashes")
{
    const QTemporaryDir folder;
    const DemoSuite first = writeDemo(folder.filePath("first"));
    const DemoSuite second = writeDemo(folder.filePath("second"));
    CHECK(contentOf(first, true) != contentOf(second, true));
    CHECK(contentOf(first, false) == contentOf(second, false));
    CHECK(first.databaseBytes == second.databaseBytes);
    REQUIRE(first.codes.size() == second.codes.size());
    for (std::size_t i = 0; i < first.codes.size(); ++i)
        CHECK(first.codes[i].code == second.codes[i].code);
}

TEST_CASE("Another seed gives another club with other codes")
{
    const QTemporaryDir folder;
    const DemoSuite first = writeDemo(folder.filePath("first"));
    const DemoSuite other = writeDemo(folder.filePath("other"), fewPassages, 2);
    CHECK(contentOf(first, false) != contentOf(other, false));
    CHECK(first.codes[0].code != other.codes[0].code);
}

TEST_CASE("The suite reads as one and its proof questions are answered by the database")
{
    const QTemporaryDir folder;
    const DemoSuite written = writeDemo(folder.path());
    const Result<Suite> suite = loadSuite(written.suiteFile);
    REQUIRE(suite);
    CHECK(suite->id == "club");
    CHECK(suite->name == "Club Horizon");
    CHECK(suite->database == written.database);
    REQUIRE(suite->applications.size() == 2);
    CHECK(suite->applications[0].id == "reception");
    CHECK(suite->applications[1].id == "till");
    for (const Application &application : suite->applications) {
        CHECK(QFileInfo(application.icon).size() > 0);
        CHECK(application.name.keys() == QStringList{"da", "en", "fr"});
    }
    CHECK(applicationName(*suite, "reception", "fr") == "Accueil");
    CHECK(applicationName(*suite, "till", "da") == "Kasse");
    REQUIRE(suite->includes.size() == 1);
    CHECK(suite->includes[0].path == folder.filePath("documents"));
    CHECK(everythingIn(suite->includes[0].path).size() >= 3);
    CHECK(suite->hooks.before.empty());
    CHECK(suite->hooks.after.empty());

    REQUIRE(suite->proofs.size() == 3);
    SQLite::Database database = opened(written);
    for (const ProofQuestion &question : suite->proofs) {
        SQLite::Statement query(database, question.query.toStdString());
        REQUIRE(query.executeStep());
        for (const char *language : {"en", "fr", "da"}) {
            const QString text = question.text.value(language);
            for (int i = 1; i <= query.getColumnCount(); ++i)
                CHECK(text.contains('%' + QString::number(i)));
        }
        for (int i = 0; i < query.getColumnCount(); ++i)
            CHECK_FALSE(query.getColumn(i).isNull());
        CHECK_FALSE(query.executeStep());
    }
}

TEST_CASE("There is an employee with a printed code for each kind of right")
{
    const QTemporaryDir folder;
    const DemoSuite written = writeDemo(folder.path());
    const Result<Suite> suite = loadSuite(written.suiteFile);
    REQUIRE(suite);
    const Result<Staff> staff = loadStaff(*suite, "FRONT-PC");
    REQUIRE(staff);
    CHECK_FALSE(staff->current);
    REQUIRE(written.codes.size() == 3);
    CHECK(written.codes[0].rights == "backup restore administer");
    CHECK(written.codes[1].rights == "backup");
    CHECK(written.codes[2].rights.isEmpty());

    const QTemporaryDir state;
    const FakeClock clock;
    CodeCheck check(state.path(), clock);
    for (const DemoCode &printed : written.codes) {
        const Result<Employee> employee = check.identify(*staff, printed.code);
        REQUIRE(employee);
        CHECK(employee->name == printed.employee);
        CHECK(has(*employee, Right::BackUp) == printed.rights.contains("backup"));
        CHECK(has(*employee, Right::Restore) == printed.rights.contains("restore"));
        CHECK(has(*employee, Right::Administer) == printed.rights.contains("administer"));
    }
}

TEST_CASE("What stands in a folder under one of the suite's names is left alone")
{
    const QTemporaryDir folder;
    const QString name = GENERATE(QString("suite.toml"), QString("club.sqlite"),
                                  QString("club.sqlite-wal"), QString("documents"));
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    const auto refused = writeDemoSuite({.folder = folder.path()}, {}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::SuiteExists);
    CHECK(refused.error().path == folder.filePath(name));
    CHECK(everythingIn(folder.path()) == QStringList{name});
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
}

TEST_CASE("Other files in the folder do not matter and stay")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("holiday.jpg"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    writeDemo(folder.path());
    CHECK(everythingIn(folder.path()).contains("holiday.jpg"));
}

TEST_CASE("A cancel at any time leaves nothing, not even the folders that were made")
{
    const QTemporaryDir folder;
    const double when = GENERATE(0.0, 0.3, 0.75, 0.9);
    const bool isThere = GENERATE(true, false);
    const QString target = isThere ? folder.path() : folder.filePath("new/demo");
    CancelSource source;
    const auto result = writeDemoSuite({.folder = target}, source.get_token(), [&](double now) {
        if (now >= when)
            source.request_stop();
    });
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(everythingIn(folder.path()).isEmpty());
}

TEST_CASE("A disk that takes no more leaves nothing")
{
    const QTemporaryDir folder;
    // A limit on the size of files stands in for the full disk; the signal would end the process.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &limit) == 0);
    const rlimit small{.rlim_cur = 512 * 1024, .rlim_max = limit.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto result = writeDemoSuite({.folder = folder.filePath("demo")}, {}, {});
    REQUIRE(setrlimit(RLIMIT_FSIZE, &limit) == 0);
    std::signal(SIGXFSZ, before);

    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::WriteFailed);
    CHECK(everythingIn(folder.path()).isEmpty());
}

TEST_CASE("A place where no folder can be made is refused")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto result = writeDemoSuite({.folder = folder.filePath("file/demo")}, {}, {});
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::WriteFailed);
    CHECK(everythingIn(folder.path()) == QStringList{"file"});
}

TEST_CASE("A club without passages is refused")
{
    const QTemporaryDir folder;
    const auto result = writeDemoSuite({.folder = folder.path(), .passages = 0}, {}, {});
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Usage);
}

TEST_CASE("The progress goes up to the whole and never back")
{
    const QTemporaryDir folder;
    std::vector<double> told;
    REQUIRE(
        writeDemoSuite({.folder = folder.path()}, {}, [&](double now) { told.push_back(now); }));
    REQUIRE(told.size() > 20);
    CHECK(told.size() <= 101);
    CHECK(std::is_sorted(told.cbegin(), told.cend()));
    CHECK(told.back() == 1.0);
}
