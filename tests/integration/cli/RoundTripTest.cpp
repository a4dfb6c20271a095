#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace vesper::test;

namespace {

QStringList tablesOf(SQLite::Database &database)
{
    SQLite::Statement names(database, "SELECT name FROM main.sqlite_schema WHERE type = 'table'");
    QStringList tables;
    while (names.executeStep())
        tables << QString::fromUtf8(names.getColumn(0).getText());
    return tables;
}

/// Every row of every table is in both, no more and no less.
void checkSameContent(const QString &first, const QString &second)
{
    SQLite::Database database(first.toStdString());
    SQLite::Statement attach(database, "ATTACH ? AS other");
    attach.bind(1, second.toStdString());
    attach.exec();
    const QStringList tables = tablesOf(database);
    CHECK(tables.size() > 5);
    for (const QString &table : tables) {
        const auto difference = [&](const char *left, const char *right) {
            const QString query = QStringLiteral("SELECT count(*) FROM (SELECT * FROM %1.\"%3\" "
                                                 "EXCEPT SELECT * FROM %2.\"%3\")");
            return database.execAndGet(query.arg(left, right, table).toStdString()).getInt64();
        };
        INFO(table.toStdString());
        CHECK(difference("main", "other") == 0);
        CHECK(difference("other", "main") == 0);
    }
}

} // namespace

TEST_CASE("From the sample suite to a restored database nothing is lost or gained")
{
    const Shop shop;
    const QJsonObject demo
        = shop.vesper({"demo", "club", "--rows", "3000", "--seed", "7", "--json"}).json();
    CHECK(demo["suite"].toString() == shop.path("club/suite.toml"));
    CHECK(demo["database_bytes"].toInteger() > 0);
    const QByteArray code = demo["codes"][0][u"code"].toString().toUtf8();

    const QJsonObject made = shop.vesper({"backup", "--suite", "club/suite.toml", "--to", "stick",
                                          "--check", "full", "--json", "--code-stdin"},
                                         code)
                                 .json();
    const QString archive = made["archive"].toString();
    CHECK(made["outcome"].toString() == "success");
    CHECK(made["checked"].toString() == "full");
    CHECK(made["proof"].toArray().size() >= 2);

    const QJsonObject verified
        = shop.vesper({"verify", archive, "--check", "full", "--json"}).json();
    CHECK(verified["ok"].toBool());
    CHECK(verified["checked"].toString() == "full");
    CHECK(verified["sha256"] == made["sha256"]);
    CHECK(verified["proof"] == made["proof"]);

    const QJsonObject shown = shop.vesper({"show", archive, "--json"}).json();
    CHECK(shown["suite_name"].toString() == "Club Horizon");
    CHECK(shown["proof"] == made["proof"]);
    CHECK(shown["entries"][0][u"path"].toString() == "club.sqlite");
    CHECK(shown["entries"][0][u"tables"].toArray().size() > 5);

    const QJsonArray listed = shop.vesper({"list", "stick", "--json"}).json()["archives"].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"archive"].toString() == archive);

    const Called restored = shop.vesper({"restore", archive, "--to", "restored.sqlite"});
    CHECK(restored.exitCode == 0);
    CHECK(restored.output == shop.path("restored.sqlite") + '\n');
    checkSameContent(shop.path("club/club.sqlite"), shop.path("restored.sqlite"));
}

TEST_CASE("A note and the wish to keep an archive are shown wherever archives are listed")
{
    const Shop shop;
    const QString note = "before the price change";
    REQUIRE(shop.vesper({"backup", "--suite", shop.suiteFile(), "--to", "stick", "--note", note,
                         "--keep"})
                .exitCode
            == 0);
    CHECK(shop.vesper({"list", "stick"}).output.contains(note + " · to be kept for good"));
    const QString archive = shop.path("stick/" + shop.onStick().front());
    CHECK(shop.vesper({"show", archive}).output.contains("Note: " + note));
    CHECK(shop.vesper({"show", archive}).output.contains("To be kept for good"));
}

TEST_CASE("The sample suite has the rows and the content that are asked for")
{
    const Shop shop;
    const auto passages = [&shop](const QString &folder, const QString &seed) {
        REQUIRE(shop.vesper({"demo", folder, "--rows", "500", "--seed", seed}).exitCode == 0);
        SQLite::Database database(shop.path(folder + "/club.sqlite").toStdString());
        CHECK(database.execAndGet("SELECT count(*) FROM passage").getInt() == 500);
        return database.execAndGet("SELECT group_concat(time) FROM passage").getString();
    };
    const std::string first = passages("one", "3");
    CHECK(passages("two", "3") == first);
    CHECK(passages("three", "4") != first);
}

TEST_CASE("A sample suite is not written over another one")
{
    const Shop shop;
    REQUIRE(shop.vesper({"demo", "club", "--rows", "100"}).exitCode == 0);
    const Called again = shop.vesper({"demo", "club", "--rows", "100", "--json"});
    CHECK(again.exitCode == 2);
    CHECK(again.errorKind() == "suite_exists");
}

TEST_CASE("Where no suite is set up the sample suite is written, said, and used from then on")
{
    const Shop shop;
    const Called first = shop.vesper({"backup", "--to", "stick", "--no-input"});
    CHECK(first.exitCode == 3); // its codes were just shown, but nobody may be asked
    CHECK(first.messages.contains(shop.path("data/vesper/sample")));
    // "2204  Hélène Marchand  backup restore administer"
    static const QRegularExpression codeLine("^(\\d+)  .*  backup",
                                             QRegularExpression::MultilineOption);
    const QString code = codeLine.match(first.messages).captured(1);
    REQUIRE_FALSE(code.isEmpty());

    const Called second
        = shop.vesper({"backup", "--to", "stick", "--code-stdin"}, code.toUtf8() + '\n');
    CHECK(second.messages.contains("the sample suite in “" + shop.path("data/vesper/sample")));
    CHECK(second.exitCode == 0);
    CHECK(shop.vesper({"list"}).output.contains("Club Horizon"));
}

TEST_CASE("The suite is found through the environment and the configuration folder")
{
    Shop shop;
    shop.environment.insert("VESPER_SUITE", shop.suiteFile());
    CHECK(shop.vesper({"backup", "--to", "stick"}).exitCode == 0);
    shop.environment.remove("VESPER_SUITE");

    REQUIRE(QDir(shop.path("")).mkpath("config/vesper"));
    REQUIRE(QFile::copy(shop.suiteFile(), shop.path("config/vesper/suite.toml")));
    REQUIRE(QFile::rename(shop.database(), shop.path("config/vesper/club.sqlite")));
    CHECK(shop.vesper({"backup", "--to", "stick"}).exitCode == 0);
    CHECK(shop.onStick().size() == 2);
}
