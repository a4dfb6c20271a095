#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

#include <map>

using namespace vesper::test;

namespace {

QString outputOf(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The line in RESTORE.txt below the one that ends in `above`.
QString lineBelow(const QString &text, const QString &above)
{
    const QStringList lines = text.split("\r\n");
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        if (lines[i].endsWith(above))
            return lines[i + 1].trimmed();
    return {};
}

/// "name -> place" in the list of RESTORE.txt below a heading.
std::map<QString, QString> listBelow(const QString &text, const QString &heading)
{
    std::map<QString, QString> list;
    const QStringList lines = text.split("\r\n");
    REQUIRE(lines.contains(heading));
    for (const QString &line : lines.sliced(lines.indexOf(heading) + 1)) {
        if (!line.startsWith("   "))
            break;
        list.emplace(line.section(" -> ", 0, 0).trimmed(), line.section(" -> ", 1));
    }
    return list;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("Files beside the database come back by hand too, under the names that RESTORE.txt tells")
{
    const Shop shop("[[include]]\nname = \"Contrats d’été\"\npath = \"../papers\"\n");
    for (const QString folder : {"papers/juin", "papers/empty"})
        REQUIRE(QDir(shop.path(".")).mkpath(folder));
    shop.write("papers/plain.txt", "plain");
    shop.write("papers/juin/été.txt", "summer");
    shop.write("papers/juin/Größe ☀.txt", "sun");
    REQUIRE(QDir(shop.path(".")).mkdir("unpacked"));
    outputOf("unzip", {"-q", shop.archive()}, shop.path("unpacked"));
    REQUIRE(QDir(shop.path("papers")).removeRecursively());
    const QString text = QString::fromUtf8(bytesOf(shop.path("unpacked/RESTORE.txt")));

    const std::map<QString, QString> places
        = listBelow(text, "Files belong to · Place des fichiers · Filerne hører til:");
    const std::map<QString, QString> names
        = listBelow(text, "Real names · Vrais noms · Rigtige navne:");
    REQUIRE(places.size() == 1);
    CHECK(names.size() == 2);
    const auto empty = listBelow(text, "Empty folders · Dossiers vides · Tomme mapper:");
    REQUIRE(empty.size() == 1);
    CHECK(empty.begin()->first == "Contrats d’été/empty");
    const auto &[folder, place] = *places.begin();
    CHECK(place == shop.path("papers"));
    for (const QString &entry : outputOf("find", {folder, "-type", "f"}, shop.path("unpacked"))
                                    .split('\n', Qt::SkipEmptyParts)) {
        const auto real = names.find(entry);
        const QString name = real == names.end() ? entry.mid(folder.size() + 1) : real->second;
        const QString target = place + '/' + name;
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        REQUIRE(QFile::copy(shop.path("unpacked/" + entry), target));
    }
    CHECK(bytesOf(shop.path("papers/plain.txt")) == "plain");
    CHECK(bytesOf(shop.path("papers/juin/été.txt")) == "summer");
    CHECK(bytesOf(shop.path("papers/juin/Größe ☀.txt")) == "sun");
}

TEST_CASE("RESTORE.txt, followed word by word with unzip and sqlite3 alone, brings the data back")
{
    const auto [place, copy] = GENERATE(table<QString, QString>({
        {"Its place is", "Copy “(.*)” from the unpacked folder"},
        {"Elle se trouve ici\u00a0:", "Copiez «\\s(.*)\\s» du dossier décompressé"},
        {"Den ligger her:", "Kopiér »(.*)« fra den udpakkede mappe"},
    }));
    const Shop shop;
    const QString archive = shop.archive();
    const QString evening = contentOf(shop.database());
    {
        SQLite::Database live(shop.database().toStdString(), SQLite::OPEN_READWRITE);
        live.exec("PRAGMA wal_autocheckpoint=0; DELETE FROM sale WHERE id > 10");
    }
    // 2. Unpack this ZIP file.
    REQUIRE(QDir(shop.path(".")).mkdir("unpacked"));
    outputOf("unzip", {"-q", archive}, shop.path("unpacked"));
    QFile file(shop.path("unpacked/RESTORE.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());

    // 3. Keep the present database: rename it, with what stands beside it.
    const QString database = lineBelow(text, place);
    REQUIRE(database == shop.database());
    for (const QString ending : {"", "-wal", "-shm", "-journal"})
        QFile::rename(database + ending, shop.path("kept.sqlite") + ending);
    CHECK_FALSE(QFileInfo::exists(database));

    // 4. Copy the database to that place.
    const QRegularExpressionMatch entry
        = QRegularExpression(copy, QRegularExpression::UseUnicodePropertiesOption).match(text);
    REQUIRE(entry.hasMatch());
    REQUIRE(QFile::copy(shop.path("unpacked/") + entry.captured(1), database));

    // 5. Look at the newest records.
    CHECK(outputOf("sqlite3", {database, "PRAGMA integrity_check; SELECT max(id) FROM sale"},
                   shop.path("."))
          == "ok\n2000\n");
    CHECK(contentOf(database) == evening);
    CHECK(
        outputOf("sqlite3", {shop.path("kept.sqlite"), "SELECT max(id) FROM sale"}, shop.path("."))
        == "10\n");
}
