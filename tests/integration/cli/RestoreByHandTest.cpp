#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

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

} // namespace

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
