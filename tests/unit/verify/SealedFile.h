#pragma once

#include "support/TestArchive.h"
#include "support/TestBytes.h"
#include "support/TestDatabase.h"
#include "verify/Verifier.h"

#include <QtCore/QTemporaryDir>

namespace vesper::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline Result<VerifyReport> verdictOn(const QString &path, CheckLevel level = CheckLevel::Read,
                                      const CancelToken &cancel = {})
{
    return verifyArchive(path, level, cancel, [](qint64, qint64) {});
}

/// A good archive, and a place for worse ones.
struct SealedFile
{
    /// With a database of two tables, and two files of which one is noise of `noiseSize` bytes.
    explicit SealedFile(int rows = 40, qint64 noiseSize = 300)
    {
        writeDatabase(source, {.pageSize = 512, .rows = rows});
        TestArchive archive(path);
        archive.addDatabase(source);
        archive.addFile("files/a.txt", businessText(700));
        archive.addFile("files/b.bin", noise(noiseSize));
        archive.manifest.proof = {{.query = "SELECT max(id), NULL, 'é' FROM sale",
                                   .text = {{"en", "Last sale: %1"}},
                                   .values = {QString::number(rows), QString(), "é"}}};
        archive.finish();
        good = bytesOf(path);
    }

    /// Whether a changed archive is told from the good one. A report, not an error: what was an
    /// archive of ours is called a damaged one.
    bool found(const QByteArray &changed) const
    {
        writeBytes(scratch, changed);
        const Result<VerifyReport> report = verdictOn(scratch);
        return report && !report->ok && !report->problems.empty();
    }
    bool foundFlip(qint64 bit) const
    {
        QByteArray changed = good;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        return found(changed);
    }

    QTemporaryDir folder;
    QString source = folder.filePath("club.sqlite");
    QString path = folder.filePath("good.zip");
    QString scratch = folder.filePath("scratch.zip");
    QByteArray good;
};

} // namespace vesper::test
