// Which other computers have the suite open: asked of real databases with the vendor's query.
#include "presence/Workstations.h"
#include "support/Catch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace vesper;

namespace {

class Club
{
public:
    explicit Club(const QString &query)
    {
        m_suite.file = m_folder.filePath("suite.toml");
        m_suite.database = m_folder.filePath("club.sqlite");
        m_suite.others = query;
        execute("CREATE TABLE session(host TEXT, employee TEXT);"
                "INSERT INTO session VALUES('KASSE-2', 'Søren Kjær'), ('contor.club.lan', NULL),"
                " ('Front-PC', 'Anna Petit'), ('CONTOR', 'Jonas'), ('', 'nobody'), (NULL, NULL)");
    }
    void execute(const std::string &sql) const
    {
        SQLite::Database(m_suite.database.toStdString(),
                         SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(sql);
    }
    [[nodiscard]] Result<std::vector<Workstation>> others() const
    {
        return otherWorkstations(m_suite, "FRONT-PC.club.lan");
    }
    [[nodiscard]] const Suite &suite() const { return m_suite; }

private:
    QTemporaryDir m_folder;
    Suite m_suite;
};

} // namespace

TEST_CASE("Other computers are named once each, with who works there, and this one is left out")
{
    const Club club("SELECT host, employee FROM session");
    CHECK(club.others()
          == std::vector<Workstation>{{"KASSE-2", "Søren Kjær"}, {"contor.club.lan", {}}});
}

TEST_CASE("Names alone are enough, and the query can ask for this computer's name")
{
    const Club club("SELECT host FROM session WHERE host > '' AND :host = 'FRONT-PC.club.lan'");
    CHECK(club.others() == std::vector<Workstation>{{"KASSE-2", {}}, {"contor.club.lan", {}}});
}

TEST_CASE("Without a query nobody is named, and the database is not even opened")
{
    CHECK(otherWorkstations({.database = "/nowhere/club.sqlite"}, "FRONT-PC")
          == std::vector<Workstation>());
}

TEST_CASE("A query that cannot be answered is a mistake in suite.toml, with the reason")
{
    const auto [query, reason] = GENERATE(table<QString, QString>({
        {"SELECT host FROM workstation", "presence.others: no such table: workstation"},
        {"SELECT machine FROM session", "presence.others: no such column: machine"},
        {"-- later", "presence.others: no query"},
    }));
    const Club club(query);
    const auto others = club.others();
    REQUIRE_FALSE(others);
    CHECK(others.error().kind == ErrorKind::SuiteInvalid);
    CHECK(others.error().path == club.suite().file);
    CHECK(others.error().detail == reason);
}

TEST_CASE("A query cannot change anything")
{
    const Club club("DELETE FROM session RETURNING host");
    const auto others = club.others();
    REQUIRE_FALSE(others);
    CHECK(SQLite::Database(club.suite().database.toStdString())
              .execAndGet("SELECT count(*) FROM session")
              .getInt()
          == 6);
}

TEST_CASE("Neither a lock nor a query without end keeps anybody waiting")
{
    QElapsedTimer waited;
    waited.start();
    SECTION("the database is locked")
    {
        const Club club("SELECT host FROM session");
        SQLite::Database writer(club.suite().database.toStdString(), SQLite::OPEN_READWRITE);
        writer.exec("BEGIN EXCLUSIVE");
        const auto others = club.others();
        REQUIRE_FALSE(others);
        CHECK(others.error().kind == ErrorKind::SourceBusy);
    }
    SECTION("the query does not end")
    {
        const Club club("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        " SELECT count(*) FROM n");
        const auto others = club.others();
        REQUIRE_FALSE(others);
        CHECK(others.error().detail == "presence.others: it takes too long");
    }
    CHECK(waited.elapsed() < 10'000);
}
