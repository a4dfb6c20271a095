#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

const char contracts[] = "[[include]]\nname = \"Contracts\"\npath = \"documents\"\n";

/// A shop with a folder of contracts and an archive of all that.
struct Office
{
    Office()
        : shop(contracts)
    {
        REQUIRE(QDir(shop.path("suite")).mkpath("documents/letters"));
        shop.write("suite/documents/entrée.txt", "signed");
        shop.write("suite/documents/letters/a.txt", "dear Anna");
        for (const char *name : {"entrée.txt", "letters/a.txt"}) {
            QFile file(document(name));
            REQUIRE(file.open(QIODevice::ReadWrite));
            REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                                     QFileDevice::FileModificationTime));
        }
        archive = shop.archive();
    }
    [[nodiscard]] QString document(const QString &name) const
    {
        return shop.path("suite/documents/" + name);
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Called restore(const QStringList &more) const
    {
        return shop.vesper(QStringList{"restore", "--suite", shop.suiteFile(), archive} + more);
    }

    Shop shop;
    QString archive;
};

} // namespace

TEST_CASE("The files of an archive go into a folder of their own, under their whole names")
{
    const Office office;
    const Called restored
        = office.restore({"--only", "files", "--to", office.shop.path("out"), "--json"});
    INFO(restored.messages.toStdString());
    CHECK(restored.exitCode == 0);
    CHECK(restored.json()["files"].toArray().size() == 2);
    CHECK(Office::read(office.shop.path("out/Contracts/entrée.txt")) == "signed");
    CHECK(Office::read(office.shop.path("out/Contracts/letters/a.txt")) == "dear Anna");

    office.shop.write("out/Contracts/letters/a.txt", "mine");
    const Called again = office.restore({"--only", "files", "--to", office.shop.path("out")});
    CHECK(again.exitCode == 0);
    CHECK(again.messages.contains("a.txt” was not restored"));
    CHECK(Office::read(office.shop.path("out/Contracts/letters/a.txt")) == "mine");
    CHECK(office.restore({"--only", "files", "--to", office.shop.path("out"), "--replace"}).exitCode
          == 0);
    CHECK(Office::read(office.shop.path("out/Contracts/letters/a.txt")) == "dear Anna");
}

TEST_CASE("The database or one entry goes into a file")
{
    const Office office;
    const QString target = office.shop.path("one");
    CHECK(office.restore({"--only", "documents/entrée.txt", "--to", target}).exitCode == 0);
    CHECK(Office::read(target) == "signed");
    CHECK(office.restore({"--only", "database", "--to", target + ".sqlite"}).exitCode == 0);
    CHECK(contentOf(target + ".sqlite") == contentOf(office.shop.database()));
    const Called none = office.restore({"--only", "other", "--to", target + "2", "--json"});
    CHECK(none.exitCode == 7);
    CHECK(none.errorKind() == "entry_missing");
}

TEST_CASE("In place, files that were changed since are kept and listed unless --replace-newer says")
{
    const Office office;
    office.shop.write("suite/documents/entrée.txt", "signed again");
    REQUIRE(QFile::remove(office.document("letters/a.txt")));
    const Called kept = office.restore({"--in-place", "--yes", "--json"});
    INFO(kept.messages.toStdString());
    CHECK(kept.exitCode == 0);
    CHECK(kept.json()["files"].toArray().size() == 1);
    CHECK(kept.json()["warnings"].toArray().first()[u"kind"].toString() == "file_kept");
    CHECK(Office::read(office.document("entrée.txt")) == "signed again");
    CHECK(Office::read(office.document("letters/a.txt")) == "dear Anna");

    CHECK(office.restore({"--in-place", "--yes", "--replace-newer"}).exitCode == 0);
    CHECK(Office::read(office.document("entrée.txt")) == "signed");
}

TEST_CASE("On a terminal the person is asked about newer files, by name")
{
    const Office office;
    office.shop.write("suite/documents/entrée.txt", "signed again");
    const QStringList call{"restore", "--suite", office.shop.suiteFile(), office.archive,
                           "--in-place"};
    const Called no
        = office.shop.inTerminal(call, {{"if you want that:", "yes\n"}, {"replaced too:", "no\n"}});
    CHECK(no.exitCode == 0);
    CHECK(Office::read(office.document("entrée.txt")) == "signed again");
    const Called yes = office.shop.inTerminal(
        call, {{"if you want that:", "yes\n"}, {"replaced too:", "yes\n"}});
    CHECK(yes.exitCode == 0);
    CHECK(Office::read(office.document("entrée.txt")) == "signed");
}

TEST_CASE("With --only files the database stays as it is, and with --only database the files")
{
    const Office office;
    {
        SQLite::Database database(office.shop.database().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM sale WHERE id = 1");
    }
    const QString later = contentOf(office.shop.database());
    REQUIRE(QFile::remove(office.document("letters/a.txt")));
    CHECK(office.restore({"--in-place", "--yes", "--only", "files"}).exitCode == 0);
    CHECK(contentOf(office.shop.database()) == later);
    CHECK(QFileInfo::exists(office.document("letters/a.txt")));

    REQUIRE(QFile::remove(office.document("letters/a.txt")));
    CHECK(office.restore({"--in-place", "--yes", "--only", "database"}).exitCode == 0);
    CHECK(contentOf(office.shop.database()) != later);
    CHECK_FALSE(QFileInfo::exists(office.document("letters/a.txt")));
}
