#include "staff/AtWork.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/Database.h>

using namespace vesper;

namespace {

const char *const employeeTable
    = "CREATE TABLE employee (id INTEGER, name TEXT, code_hash TEXT, may_backup INTEGER,"
      " may_restore INTEGER, may_administer INTEGER, email TEXT, wants_mail INTEGER);"
      "CREATE TABLE workstation (host TEXT, employee_id INTEGER);";
const char *const twoEmployees
    = "INSERT INTO employee VALUES (1, 'Zoé Lefèvre', 'hash', 1, 1, 1, 'zoe@example.org', 1);"
      "INSERT INTO employee VALUES (2, 'Mads Østergård', NULL, 1, 0, 0, NULL, 0);";

/// A suite in a folder of its own, whose database holds what `sql` made.
struct SuiteOnDisk
{
    QTemporaryDir folder;
    Suite suite;

    explicit SuiteOnDisk(const std::string &sql)
    {
        suite.database = folder.filePath("club.sqlite");
        suite.staff = StaffQueries{
            .employees = "SELECT id, name, code_hash, may_backup, may_restore, may_administer,"
                         " email, wants_mail FROM employee ORDER BY id",
            .current = "SELECT employee_id FROM workstation WHERE host = :host"};
        SQLite::Database(suite.database.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql);
    }
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("The employees come with their rights from the suite's own table")
{
    const SuiteOnDisk disk(std::string(employeeTable) + twoEmployees);
    const QByteArray before = bytesOf(disk.suite.database);
    const auto staff = loadStaff(disk.suite, "FRONT-PC");
    REQUIRE(staff);
    REQUIRE(staff->employees.size() == 2);
    const Employee &owner = staff->employees[0];
    CHECK(owner.id == "1");
    CHECK(owner.name == "Zoé Lefèvre");
    CHECK(owner.codeHash == "hash");
    CHECK((owner.mayBackUp && owner.mayRestore && owner.mayAdminister));
    CHECK(owner.email == "zoe@example.org");
    CHECK(owner.wantsMail);
    const Employee &other = staff->employees[1];
    CHECK(other.codeHash.isEmpty());
    CHECK((other.mayBackUp && !other.mayRestore && !other.mayAdminister));
    CHECK_FALSE(other.wantsMail);
    CHECK_FALSE(staff->current);
    CHECK(bytesOf(disk.suite.database) == before);
}

TEST_CASE("Columns are found by their names, in whatever order the query gives them")
{
    SuiteOnDisk disk(std::string(employeeTable) + twoEmployees);
    disk.suite.staff->employees
        = "SELECT wants_mail, may_backup AS MAY_BACKUP, 'x' AS extra, name, email, code_hash, id,"
          " may_administer, may_restore FROM employee WHERE id = 2";
    const auto staff = loadStaff(disk.suite, "FRONT-PC");
    REQUIRE(staff);
    REQUIRE(staff->employees.size() == 1);
    CHECK(staff->employees[0].id == "2");
    CHECK(staff->employees[0].mayBackUp);
    CHECK_FALSE(staff->employees[0].mayRestore);
}

TEST_CASE("The employee at work is the one whom the suite names for this computer")
{
    const SuiteOnDisk disk(std::string(employeeTable) + twoEmployees
                           + "INSERT INTO workstation VALUES ('FRONT-PC', 2), ('BACK-PC', NULL),"
                             " ('OLD-PC', 77);");
    CHECK(loadStaff(disk.suite, "FRONT-PC")->current->name == "Mads Østergård");
    CHECK_FALSE(loadStaff(disk.suite, "BACK-PC")->current);
    CHECK_FALSE(loadStaff(disk.suite, "OLD-PC")->current);
    CHECK_FALSE(loadStaff(disk.suite, "UNKNOWN")->current);
}

TEST_CASE("Where the suite does not say who is at work, whoever was identified in the launcher is")
{
    SuiteOnDisk disk(std::string(employeeTable) + twoEmployees
                     + "INSERT INTO workstation VALUES ('FRONT-PC', 2);");
    disk.suite.id = "club";
    const QTemporaryDir session;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(session.path()));
    REQUIRE(rememberAtWork("club", {.id = "1", .name = {}, .codeHash = {}, .email = {}},
                           SystemClock()));
    const auto elsewhere = loadStaff(disk.suite, "BACK-PC");
    REQUIRE(elsewhere->current);
    CHECK(elsewhere->current->name == "Zoé Lefèvre");
    CHECK_FALSE(elsewhere->isCurrentBySuite);
    const auto here = loadStaff(disk.suite, "FRONT-PC");
    CHECK(here->current->name == "Mads Østergård");
    CHECK(here->isCurrentBySuite);
    qunsetenv("XDG_RUNTIME_DIR");
}

TEST_CASE("A suite without staff, or with an empty table, has no employees")
{
    SuiteOnDisk disk(employeeTable);
    CHECK(loadStaff(disk.suite, "FRONT-PC")->employees.empty());
    disk.suite.staff.reset();
    disk.suite.database = "/nonexistent";
    CHECK(loadStaff(disk.suite, "FRONT-PC")->employees.empty());
}

TEST_CASE("A query that does not fit the database is named with what it lacks")
{
    SuiteOnDisk disk(employeeTable);
    QString reason;
    SECTION("a table")
    {
        disk.suite.staff->employees = "SELECT * FROM personnel";
        reason = "staff.employees: no such table: personnel";
    }
    SECTION("a column that the query leaves out")
    {
        disk.suite.staff->employees = "SELECT id, name, code_hash FROM employee";
        reason = "staff.employees: no column named may_backup";
    }
    SECTION("a column that the table lacks")
    {
        disk.suite.staff->employees = "SELECT id, name, pin AS code_hash FROM employee";
        reason = "staff.employees: no such column: pin";
    }
    SECTION("the second query's table")
    {
        disk.suite.staff->current = "SELECT employee_id FROM till WHERE host = :host";
        reason = "staff.current: no such table: till";
    }
    SECTION("no query at all")
    {
        disk.suite.staff->employees = "-- later";
        reason = "staff.employees: no query";
    }
    const auto staff = loadStaff(disk.suite, "FRONT-PC");
    REQUIRE_FALSE(staff);
    CHECK(staff.error().kind == ErrorKind::StaffUnreadable);
    CHECK(staff.error().path == disk.suite.database);
    CHECK(staff.error().detail == reason);
}

TEST_CASE("A staff query cannot change the database")
{
    SuiteOnDisk disk(std::string(employeeTable) + twoEmployees);
    disk.suite.staff->current = "DELETE FROM employee RETURNING id";
    CHECK_FALSE(loadStaff(disk.suite, "FRONT-PC"));
    SQLite::Database database(disk.suite.database.toStdString());
    CHECK(database.execAndGet("SELECT count(*) FROM employee").getInt() == 2);
}

TEST_CASE("A database that cannot be read says why")
{
    SuiteOnDisk disk(employeeTable);
    SECTION("missing")
    {
        disk.suite.database += ".gone";
        CHECK(loadStaff(disk.suite, "PC").error().kind == ErrorKind::SourceMissing);
    }
    SECTION("not a database")
    {
        QFile file(disk.suite.database);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        CHECK(loadStaff(disk.suite, "PC").error().kind == ErrorKind::SourceNotDatabase);
    }
}
