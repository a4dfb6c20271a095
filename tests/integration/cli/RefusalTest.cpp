#include "Shop.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <functional>
#include <map>

using namespace vesper::test;

namespace {

/// One bad input, and what is to be said of it.
struct Refused
{
    QStringList arguments;
    int exitCode = 0;
    QString kind;
    QString said; ///< the place, or what else the sentence must not leave out
    std::function<void(const Shop &)> prepare = [](const Shop &) {};
    QString locked = {}; ///< a file or folder to which nobody has any right
};

QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    return opened ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                  : QByteArray("not readable");
}

/// Everything that belongs to the person: all but the folder where Vesper keeps its own notes.
std::map<QString, QByteArray> everythingOf(const Shop &shop)
{
    std::map<QString, QByteArray> found;
    QDirIterator files(shop.path("."), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.startsWith(shop.path("./state")))
            found[path] = files.fileInfo().isDir() ? QByteArray() : contentOfFile(path);
    }
    return found;
}

void checkRefused(const Refused &refused)
{
    const Shop shop;
    refused.prepare(shop);
    const QString locked = shop.path(refused.locked);
    const QFile::Permissions rights = QFile::permissions(locked);
    const auto before = everythingOf(shop);
    if (!refused.locked.isEmpty())
        REQUIRE(QFile::setPermissions(locked, {}));
    const Called called = shop.vesper(refused.arguments + QStringList{"--json"});
    if (!refused.locked.isEmpty())
        REQUIRE(QFile::setPermissions(locked, rights));

    INFO(refused.arguments.join(' ').toStdString() << '\n' << called.messages.toStdString());
    CHECK(called.exitCode == refused.exitCode);
    CHECK(called.errorKind() == refused.kind);
    const QString sentence = called.json()["error"][u"message"].toString();
    CHECK(sentence.endsWith('.'));
    CHECK(sentence.contains(refused.said));
    CHECK_FALSE(sentence.contains('\n'));
    CHECK_FALSE(sentence.contains("/.vesper")); // nobody has seen a temporary file
    CHECK(called.messages.count("vesper: ") == 1);
    CHECK(called.messages.endsWith("vesper: " + sentence + '\n'));
    CHECK(everythingOf(shop) == before);
}

std::function<void(const Shop &)> database(const QByteArray &content)
{
    return [content](const Shop &shop) { shop.write("suite/club.sqlite", content); };
}

std::function<void(const Shop &)> toml(const QByteArray &content)
{
    return [content](const Shop &shop) { shop.write("suite/suite.toml", content); };
}

void archiveThere(const Shop &shop)
{
    (void)shop.archive({"--name", "a"});
}

void archiveThereAndDamaged(const Shop &shop)
{
    archiveThere(shop);
    SQLite::Database(shop.database().toStdString(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA journal_mode=delete");
    QFile file(shop.database()); // the schema itself
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(100));
    REQUIRE(file.write(QByteArray(200, 'x')) == 200);
}

const char head[] = "[suite]\nid = \"club\"\nname = \"Club\"\ndatabase = \"club.sqlite\"\n";
const QStringList backUp{"backup", "--suite", "suite/suite.toml", "--to", "stick"};

QStringList backUpTo(const QString &place)
{
    return {"backup", "--suite", "suite/suite.toml", "--to", place};
}

} // namespace

TEST_CASE("A database that is bad input is refused in one sentence, and nothing is written")
{
    const QByteArray staff = "[staff]\nemployees = \"SELECT id, name, code_hash, may_backup, "
                             "may_restore, may_administer, email, wants_mail FROM nobody\"\n";
    const std::vector<Refused> refusals{
        {backUp, 6, "source_missing", "club.sqlite”",
         [](const Shop &shop) { REQUIRE(QFile::remove(shop.database())); }},
        {backUp, 6, "source_not_database", "club.sqlite”", database(QByteArray(20'000, 'x'))},
        {backUp, 6, "source_damaged", "With --keep-damaged",
         [](const Shop &shop) { damage(shop.database()); }},
        {backUp, 6, "source_empty", "club.sqlite” is empty", database({})},
        {backUp + QStringList{"--unattended"}, 6, "source_empty", "club.sqlite” is empty",
         database({})},
        {backUp + QStringList{"--keep-damaged"}, 6, "source_empty", "call whoever", database({})},
        {backUp, 6, "source_empty", "club.sqlite” is empty",
         [staff](const Shop &shop) {
             toml(head + staff)(shop);
             database({})(shop);
         }},
        {backUp,
         6,
         "source_unreadable",
         "club.sqlite” cannot be read: you have no right to it",
         {[](const Shop &) {}},
         "suite/club.sqlite"},
        {backUp, 6, "source_unreadable", "/kept/club.sqlite” cannot be read: you have no right",
         [](const Shop &shop) {
             REQUIRE(QDir(shop.path(".")).mkdir("kept"));
             REQUIRE(QFile::rename(shop.database(), shop.path("kept/club.sqlite")));
             shop.write("suite/suite.toml",
                        QByteArray(head).replace("club.sqlite", "../kept/club.sqlite"));
         },
         "kept"},
        {backUp, 3, "staff_unreadable", "nobody", toml(head + staff)},
        {{"compare", "stick/a.zip", "--suite", "suite/suite.toml"},
         6,
         "source_damaged",
         "“vesper restore --in-place --keep-damaged”",
         archiveThereAndDamaged},
        {{"compare", "stick/a.zip", "--with", "suite/club.sqlite", "--suite", "gone.toml"},
         2,
         "suite_not_found",
         "gone.toml”",
         archiveThere},
    };
    for (const Refused &refused : refusals)
        checkRefused(refused);
}

TEST_CASE("A suite file that is bad input is refused in one sentence, and nothing is written")
{
    const std::vector<Refused> refusals{
        {backUp, 2, "suite_not_found", "suite.toml”",
         [](const Shop &shop) { REQUIRE(QFile::remove(shop.suiteFile())); }},
        {backUp, 2, "suite_invalid", "suite.toml:5", toml(QByteArray(head) + "colour = 1\n")},
        {backUp, 2, "suite_invalid", "suite.toml:1", toml("[suite\n")},
        {backUp,
         2,
         "suite_invalid",
         "suite.toml” cannot be read: you have no right to it",
         {[](const Shop &) {}},
         "suite/suite.toml"},
        {backUp,
         2,
         "suite_invalid",
         "suite.toml” cannot be read: you have no right to it",
         {[](const Shop &) {}},
         "suite"},
        {{"backup", "--suite", "suite", "--to", "stick"}, 2, "suite_invalid", "/suite)"},
    };
    for (const Refused &refused : refusals)
        checkRefused(refused);
}

TEST_CASE("A place or a name that is bad input is refused in one sentence, and nothing is written")
{
    const auto fileThere = [](const Shop &shop) { shop.write("file", "x"); };
    const std::vector<Refused> refusals{
        {backUpTo("https://example.com/x"), 4, "destination_is_url", "https://example.com/x"},
        {backUpTo("nowhere"), 4, "destination_missing", "/nowhere”"},
        {backUpTo("file"), 4, "destination_not_folder", "/file”", fileThere},
        {backUpTo("suite"), 4, "destination_is_source", "/suite”"},
        {backUp, 4, "destination_not_writable", "/stick”", {[](const Shop &) {}}, "stick"},
        {backUp + QStringList{"--name", "a:b"}, 4, "name_refused", "“:”"},
        {{"list", "nowhere"}, 4, "destination_missing", "/nowhere”"},
        {{"demo", "new", "--rows", "0"}, 2, "usage", "Possible: 1 …"},
        {{"demo", "new", "--rows", "-1"}, 2, "usage", "“-1” is not possible here"},
        {{"demo", "new", "--rows", "1.5"}, 2, "usage", "“1.5” is not possible here"},
        {{"demo", "new", "--seed", "-1"}, 2, "usage", "“-1” is not possible here"},
        {{"demo", "suite"}, 2, "suite_exists", "/suite/club.sqlite” is there already"},
        {{"demo", "file"}, 4, "destination_not_folder", "/file”", fileThere},
        {{"demo", "stick/new"},
         4,
         "write_failed",
         "you have no right",
         {[](const Shop &) {}},
         "stick"},
        {{"demo", "https://example.com"}, 4, "destination_is_url", "https://example.com"},
    };
    for (const Refused &refused : refusals)
        checkRefused(refused);
}

TEST_CASE("An archive or a target that is bad input is refused in one sentence, and nothing is "
          "written")
{
    const auto fileThere = [](const Shop &shop) { shop.write("file", "x"); };
    const auto both = [fileThere](const Shop &shop) {
        archiveThere(shop);
        fileThere(shop);
    };
    const auto restoreTo = [](const QString &target) {
        return QStringList{"restore", "stick/a.zip", "--to", target};
    };
    const std::vector<Refused> refusals{
        {{"verify", "gone.zip"}, 7, "archive_missing", "/gone.zip”"},
        {{"verify", "file"}, 7, "archive_foreign", "/file”", fileThere},
        {{"verify", "stick/a.zip"},
         7,
         "read_failed",
         "/a.zip” cannot be read: you have no right",
         archiveThere,
         "stick"},
        {{"show", "gone.zip"}, 7, "archive_missing", "/gone.zip”"},
        {{"show", "file"}, 7, "archive_foreign", "/file”", fileThere},
        {{"drill", "gone.zip", "--suite", "suite/suite.toml"}, 7, "archive_missing", "/gone.zip”"},
        {{"compare", "gone.zip", "--suite", "suite/suite.toml"},
         7,
         "archive_missing",
         "/gone.zip”"},
        {restoreTo("nodir/file"), 4, "destination_missing", "/nodir”", archiveThere},
        {restoreTo("file/x"), 4, "destination_not_folder", "/file”", both},
        {restoreTo("stick/x"), 7, "read_failed", "/a.zip” cannot be read", archiveThere, "stick"},
        {restoreTo("suite/x"), 4, "write_failed", "/suite/x” cannot be written: you have no right",
         archiveThere, "suite"},
        {restoreTo("file"), 2, "target_exists", "With --replace", both},
        {restoreTo("x") + QStringList{"--only", "gone"}, 7, "entry_missing", "“gone”",
         archiveThere},
        {{"restore", "stick/a.zip", "--in-place", "--suite", "suite/suite.toml"},
         2,
         "confirmation_required",
         "With --yes",
         archiveThere},
    };
    for (const Refused &refused : refusals)
        checkRefused(refused);
}
