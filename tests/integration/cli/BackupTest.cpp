#include "Shop.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

const char proofToml[] = "[[proof]]\n"
                         "query = \"SELECT max(id), sum(cents) FROM sale\"\n"
                         "text = { en = \"Last sale: %1\", fr = \"Dernière vente : %1\" }\n";
const char missingSetToml[] = "[[include]]\n"
                              "name = \"Contracts\"\n"
                              "path = \"nowhere\"\n";

QString sha256Of(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    REQUIRE(hash.addData(&file));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

TEST_CASE("A backup prints the path of its archive and nothing else on standard output")
{
    const Shop shop(proofToml);
    const Called made = shop.backup();
    CHECK(made.exitCode == 0);
    REQUIRE(shop.onStick().size() == 1);
    CHECK(made.output == shop.path("stick/") + shop.onStick().first() + '\n');
    CHECK(made.messages.contains("Last sale: 2000\n"));
    CHECK(made.messages.contains("Read back, structure checked: "));
}

TEST_CASE("With --json a backup tells everything in one object")
{
    const Shop shop(proofToml);
    const Called made = shop.backup({"--json"});
    CHECK(made.exitCode == 0);
    const QJsonObject report = made.json();
    const QString archive = report["archive"].toString();
    CHECK(report["bytes"].toInteger() == QFileInfo(archive).size());
    CHECK(report["database_bytes"].toInteger() == QFileInfo(shop.database()).size());
    CHECK(report["sha256"].toString() == sha256Of(archive));
    CHECK(report["verified"].toBool());
    CHECK(report["checked"].toString() == "quick");
    CHECK_FALSE(report["damaged"].toBool(true));
    CHECK(report["seconds"].toDouble() > 0);
    CHECK(report["writer_stall_seconds"].isDouble());
    CHECK(report["outcome"].toString() == "success");
    CHECK(report["warnings"].toArray().isEmpty());
    CHECK(report["proof"][0][u"text"].toString() == "Last sale: 2000");
    CHECK(report["proof"][0][u"values"][0].toString() == "2000");
}

TEST_CASE("Without a check the archive is reported as unverified and has no digest")
{
    const Shop shop;
    const QJsonObject report = shop.backup({"--json", "--check", "none"}).json();
    CHECK_FALSE(report["verified"].toBool(true));
    CHECK(report["checked"].toString() == "none");
    CHECK_FALSE(report.contains("sha256"));
    CHECK(shop.backup({"--check", "none"}).messages.contains("Not verified: "));
}

TEST_CASE("Each level makes a smaller archive than the one before: fast, balanced, small")
{
    const Shop shop;
    REQUIRE(shop.vesper({"demo", "club", "--rows", "20000"}).exitCode == 0);
    const auto bytesAt = [&shop](const char *level) {
        return shop
            .vesper({"backup", "--suite", "club/suite.toml", "--to", "stick", "--level", level,
                     "--unattended", "--json"})
            .json()["bytes"]
            .toInteger();
    };
    const qint64 fast = bytesAt("fast");
    const qint64 balanced = bytesAt("balanced");
    const qint64 small = bytesAt("small");
    CHECK(small > 0);
    CHECK(small < balanced);
    CHECK(balanced < fast);
}

TEST_CASE("A name is taken with and without its extension; one that exists gets a number")
{
    const Shop shop;
    CHECK(shop.archive({"--name", "evening"}) == shop.path("stick/evening.zip"));
    CHECK(shop.archive({"--name", "evening.zip"}) == shop.path("stick/evening_2.zip"));
    CHECK(shop.onStick() == QStringList{"evening.zip", "evening_2.zip"});
}

TEST_CASE("A set of files that is missing is a warning: said, counted, exit code 0")
{
    const Shop shop(missingSetToml);
    const Called made = shop.backup({"--json"});
    CHECK(made.exitCode == 0);
    CHECK(made.messages.contains("vesper: “Contracts” is not in the backup"));
    CHECK(made.json()["outcome"].toString() == "warnings");
    CHECK(made.json()["warnings"][0][u"kind"].toString() == "include_missing");
    CHECK(made.json()["not_inside"][0].toString() == "Contracts");
}

TEST_CASE("What a person says of an archive is found in it again")
{
    const Shop shop;
    const QString archive = shop.archive({"--note", "before the price change", "--keep"});
    const QJsonObject shown = shop.vesper({"show", archive, "--json"}).json();
    CHECK(shown["note"].toString() == "before the price change");
    CHECK(shown["keep"].toBool());
}

TEST_CASE("Links and empty folders of a set are recorded under its name, as the format page says")
{
    const Shop shop("[[include]]\nname = \"Papers\"\npath = \"papers\"\nexclude = [\"*.tmp\"]\n");
    for (const QString folder : {"suite/papers/old/older", "suite/papers/scratch"})
        REQUIRE(QDir(shop.path(".")).mkpath(folder));
    shop.write("suite/papers/scratch/a.tmp", "left out");
    REQUIRE(QFile::link("gone.txt", shop.path("suite/papers/link")));
    const QString archive = shop.archive();
    const QJsonObject shown = shop.vesper({"show", archive, "--json"}).json();
    CHECK(shown["empty_folders"].toArray() == QJsonArray{"Papers/old/older", "Papers/scratch"});
    REQUIRE(shown["links"].toArray().size() == 1);
    CHECK(shown["links"].toArray()[0][u"path"].toString() == "Papers/link");
    CHECK(shown["links"].toArray()[0][u"target"].toString() == "gone.txt");
    const QString lines = shop.vesper({"show", archive}).output;
    CHECK(lines.contains("\nPapers/old/older/\n"));
    CHECK(lines.contains("\nPapers/link -> "));
}

TEST_CASE("The folder of the last backup is where archives are listed, newest first")
{
    const Shop shop;
    const QString older = shop.archive({"--name", "older"});
    const QString newer = shop.archive({"--name", "newer"});
    const QStringList list{"list", "--suite", shop.suiteFile()};
    const QJsonArray archives
        = shop.vesper(list + QStringList{"--json"}).json()["archives"].toArray();
    REQUIRE(archives.size() == 2);
    CHECK(archives[0][u"archive"].toString() == newer);
    CHECK(archives[1][u"archive"].toString() == older);
    const QStringList lines = shop.vesper(list).output.split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4); // below each, how it was checked
    CHECK(lines[0].contains("  Club Horizon  "));
    CHECK(lines[0].endsWith("  " + newer));
}

TEST_CASE("The owner's settings count where the command line says nothing")
{
    const Shop shop;
    REQUIRE(shop.backup().exitCode == 0);
    shop.write("config/vesper/club.ini", "[General]\nlanguage=fr\n[archive]\ncheck=read\n");
    const Called made = shop.backup({"--json"});
    CHECK(made.json()["checked"].toString() == "read");
    CHECK(made.messages.contains("Relue, structure non contrôlée\u00a0: "));
    CHECK(shop.backup({"--json", "--check", "quick"}).json()["checked"].toString() == "quick");
}

TEST_CASE("Under the owner's rule of the fixed name the newest archive is always backup.zip")
{
    const Shop shop;
    REQUIRE(QDir(shop.path("")).mkpath("config/vesper"));
    shop.write("config/vesper/club.ini", "[archive]\nfixed_name=true\n");
    CHECK(shop.archive() == shop.path("stick/backup/backup.zip"));
    CHECK(shop.archive() == shop.path("stick/backup/backup.zip"));
    const Called listed = shop.vesper({"list", "--suite", shop.suiteFile(), "--json"});
    CHECK(listed.json()["archives"].toArray().size() == 2);
    CHECK(listed.json()["archives"][0][u"archive"].toString()
          == shop.path("stick/backup/backup.zip"));
}

TEST_CASE("The fixed name of the settings counts here too, unless a name is given")
{
    const Shop shop;
    REQUIRE(QDir().mkpath(shop.path("config/vesper")));
    shop.write("config/vesper/club.ini", "[archive]\nfixed_name=true\n");
    CHECK(shop.archive() == shop.path("stick/backup/backup.zip"));
    CHECK(shop.archive({"--name", "monday"}) == shop.path("stick/monday.zip"));
    CHECK(shop.archive() == shop.path("stick/backup/backup.zip"));
    CHECK(QDir(shop.path("stick/backup")).entryList(QDir::Files).size() == 2);
}
