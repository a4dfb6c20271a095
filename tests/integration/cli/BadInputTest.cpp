#include "Shop.h"
#include "support/FlipByte.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QSysInfo>

using namespace vesper::test;

namespace {

/// One sentence, the right exit code and kind, nothing written.
void checkRefused(const Shop &shop, const Called &called, int exitCode, const QString &kind)
{
    INFO(called.messages.toStdString());
    CHECK(called.exitCode == exitCode);
    CHECK(called.errorKind() == kind);
    CHECK(called.messages.contains("vesper: "));
    CHECK(shop.onStick().isEmpty());
}

} // namespace

TEST_CASE("Without its database a suite cannot be backed up")
{
    const Shop shop;
    REQUIRE(QFile::remove(shop.database()));
    checkRefused(shop, shop.backup({"--json"}), 6, "source_missing");
}

TEST_CASE("A file that is no database is not backed up as one")
{
    const Shop shop;
    shop.write("suite/club.sqlite", QByteArray(20'000, 'x'));
    checkRefused(shop, shop.backup({"--json"}), 6, "source_not_database");
}

TEST_CASE("A damaged database is no good backup, and the newest good one is named")
{
    const Shop shop;
    const QString good = shop.archive();
    damage(shop.database());

    const Called refused = shop.backup({"--json"});
    CHECK(refused.exitCode == 6);
    CHECK(refused.errorKind() == "source_damaged");
    CHECK(refused.json()["error"][u"archive"].toString() == good);
    CHECK(refused.messages.contains("The newest good backup here is “" + good + "”."));
    CHECK(shop.onStick().size() == 1);
}

TEST_CASE("With --keep-damaged the state is kept, marked as damaged, with exit code 6")
{
    const Shop shop;
    damage(shop.database());
    const Called kept = shop.backup({"--json", "--keep-damaged"});
    CHECK(kept.exitCode == 6);
    CHECK(kept.json()["damaged"].toBool());
    CHECK_FALSE(kept.json()["verified"].toBool(true));
    CHECK(kept.messages.contains("please do not count it as a good backup"));
    const QString archive = kept.json()["archive"].toString();
    CHECK(shop.vesper({"show", archive, "--json"}).json()["damaged"].toBool());
}

TEST_CASE(
    "Employees who are lost with the database keep nobody from naming the damage or keeping it")
{
    const Shop shop;
    REQUIRE(shop.vesper({"demo", "club", "--rows", "500"}).exitCode == 0);
    const QString database = shop.path("club/club.sqlite");
    qint64 page = 0;
    {
        SQLite::Database club(database.toStdString());
        page = club.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'employee'")
                   .getInt64();
    }
    QFile file(database);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek((page - 1) * 4096));
    REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
    file.close();

    const QStringList call{"backup", "--suite", "club/suite.toml", "--to", "stick", "--json"};
    checkRefused(shop, shop.vesper(call), 6, "source_damaged");
    const Called kept = shop.vesper(call + QStringList{"--keep-damaged"});
    INFO(kept.messages.toStdString());
    CHECK(kept.exitCode == 6);
    CHECK(kept.json()["damaged"].toBool());
}

TEST_CASE("A mistake in suite.toml is reported with file and line")
{
    const Shop shop("[[proof]]\nqueri = \"SELECT 1\"\n");
    const Called called = shop.backup({"--json"});
    checkRefused(shop, called, 2, "suite_invalid");
    CHECK(called.messages.contains(shop.suiteFile() + ":6"));
    CHECK(called.messages.contains("queri"));
}

TEST_CASE("A suite file that does not exist is named")
{
    const Shop shop;
    const Called called
        = shop.vesper({"backup", "--suite", "gone.toml", "--to", shop.path("stick"), "--json"});
    checkRefused(shop, called, 2, "suite_not_found");
    CHECK(called.messages.contains("gone.toml”"));
}

TEST_CASE("A place where no archive may go is refused with exit code 4")
{
    const Shop shop;
    shop.write("file", "x");
    const auto [to, kind] = GENERATE(table<QString, QString>({
        {"https://example.com/backups", "destination_is_url"},
        {"smb://nas/backups", "destination_is_url"},
        {"nowhere", "destination_missing"},
        {"file", "destination_not_folder"},
        {"suite", "destination_is_source"},
    }));
    const Called called
        = shop.vesper({"backup", "--suite", shop.suiteFile(), "--to", to, "--json"});
    INFO(to.toStdString());
    checkRefused(shop, called, 4, kind);
    CHECK_FALSE(QFile::exists(shop.path("nowhere")));
}

TEST_CASE("With --external-only the disk of the database is refused")
{
    const Shop shop;
    checkRefused(shop, shop.backup({"--json", "--external-only"}), 4, "destination_same_disk");
}

TEST_CASE("A name that Windows refuses is refused with the reason")
{
    const Shop shop;
    const Called called = shop.backup({"--json", "--name", "18:42"});
    checkRefused(shop, called, 4, "name_refused");
    CHECK(called.messages.contains("A name cannot contain “:”."));
}

TEST_CASE("Only the main computer backs up")
{
    const Shop elsewhere("main_computer = \"SOME-OTHER-PC\"\n");
    const Called called = elsewhere.backup({"--json"});
    checkRefused(elsewhere, called, 3, "not_main_computer");
    CHECK(called.messages.contains("“SOME-OTHER-PC”"));

    const Shop here("main_computer = \"" + QSysInfo::machineHostName().toUpper() + "\"\n");
    CHECK(here.backup().exitCode == 0);
}

TEST_CASE("An archive that is damaged fails its verification and is not restored")
{
    const Shop shop;
    const QString archive = shop.archive();
    flipByte(archive, 5000);

    const Called verified = shop.vesper({"verify", archive, "--json"});
    CHECK(verified.exitCode == 7);
    CHECK_FALSE(verified.json()["ok"].toBool(true));
    const QJsonArray problems = verified.json()["problems"].toArray();
    REQUIRE_FALSE(problems.isEmpty());
    CHECK_FALSE(problems[0][u"what"].toString().isEmpty());
    CHECK(problems[0][u"entry"].toString() == "database/club.sqlite");
    CHECK(problems[0][u"message"].toString().endsWith('.'));

    const Called restored = shop.vesper({"restore", archive, "--to", "out.sqlite", "--json"});
    CHECK(restored.exitCode == 7);
    CHECK(restored.errorKind() == "archive_damaged");
    CHECK_FALSE(QFile::exists(shop.path("out.sqlite")));
}

TEST_CASE("An archive that is cut short or carries more than its own is not good")
{
    const Shop shop;
    const QString archive = shop.archive();
    QFile file(archive);
    SECTION("cut short")
    {
        REQUIRE(file.resize(file.size() - 10));
    }
    SECTION("with something behind it")
    {
        REQUIRE(file.open(QIODevice::Append));
        REQUIRE(file.write("junk") == 4);
        file.close();
    }
    CHECK(shop.vesper({"verify", archive}).exitCode == 7);
}

TEST_CASE("What is no archive of Vesper is called so, with exit code 7")
{
    const Shop shop;
    shop.write("notes.zip", "not a ZIP file");
    for (const QString verb : {"verify", "show"}) {
        CHECK(shop.vesper({verb, "notes.zip", "--json"}).errorKind() == "archive_foreign");
        CHECK(shop.vesper({verb, "gone.zip", "--json"}).errorKind() == "archive_missing");
        CHECK(shop.vesper({verb, "gone.zip"}).exitCode == 7);
    }
}

TEST_CASE("What verify says as JSON has one shape, whatever became of the archive")
{
    const Shop shop;
    const QString good = shop.archive();
    const QString damaged = shop.archive();
    flipByte(damaged, 5000);
    shop.write("notes.zip", "not a ZIP file");
    const QStringList fields = shop.vesper({"verify", good, "--json"}).json().keys();
    CHECK(fields.contains("problems"));
    for (const QString &bad : {damaged, QString("notes.zip"), QString("gone.zip")}) {
        INFO(bad.toStdString());
        const QJsonObject object = shop.vesper({"verify", bad, "--json"}).json();
        for (const QString &field : fields)
            CHECK(object[field].type()
                  == shop.vesper({"verify", good, "--json"}).json()[field].type());
        CHECK_FALSE(object["ok"].toBool(true));
        CHECK(object["exit_code"].toInt() == 7);
        CHECK_FALSE(object["error"][u"message"].toString().isEmpty());
    }
}

TEST_CASE("What is wrong with an archive is said in the language of the person")
{
    const Shop shop;
    const QString archive = shop.archive();
    flipByte(archive, 5000);
    CHECK(shop.vesper({"verify", archive}).output.contains("does not unpack to what"));
    CHECK(shop.vesper({"verify", archive, "--language", "fr"})
              .output.contains("n’est plus ce qui a été écrit"));
    CHECK(shop.vesper({"verify", archive, "--language", "da"})
              .output.contains("er udpakket ikke det"));
    const Called restored = shop.vesper(
        {"restore", archive, "--to", "out.sqlite", "--only", "files", "--language", "da"});
    CHECK(restored.messages.contains("er udpakket ikke det"));
}

TEST_CASE("A restore leaves an existing file alone unless it is told to replace it")
{
    const Shop shop;
    const QString archive = shop.archive();
    shop.write("out.sqlite", "precious");
    const QStringList restore{"restore", archive, "--to", "out.sqlite"};

    const Called refused = shop.vesper(restore);
    CHECK(refused.exitCode == 2);
    CHECK(refused.messages.contains("With --replace it is replaced."));
    QFile file(shop.path("out.sqlite"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == "precious");

    CHECK(shop.vesper(restore + QStringList{"--replace"}).exitCode == 0);
    CHECK(contentOf(shop.path("out.sqlite")) == contentOf(shop.database()));
}

TEST_CASE("A restore does not promise to replace what it never replaces")
{
    const Shop shop;
    const QString archive = shop.archive();
    shop.write("out.sqlite-wal", "another database's");
    for (const QString &target : {QString("out.sqlite"), QString(".")}) {
        const Called refused = shop.vesper({"restore", archive, "--to", target, "--replace"});
        CHECK(refused.exitCode == 2);
        CHECK_FALSE(refused.messages.contains("--replace"));
    }
}

TEST_CASE("A folder without archives is no failure, one that does not exist is")
{
    const Shop shop;
    const Called empty = shop.vesper({"list", "stick"});
    CHECK(empty.exitCode == 0);
    CHECK(empty.output.isEmpty());
    CHECK(empty.messages.contains("There is no backup file of Vesper"));
    CHECK(shop.vesper({"list", "stick", "--json"}).json()["archives"].toArray().isEmpty());
    CHECK(shop.vesper({"list", "nowhere", "--json"}).errorKind() == "destination_missing");
}
