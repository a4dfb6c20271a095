#pragma once

#include "base/Sha256.h"
#include "run/BackupRun.h"
#include "run/ExtractRun.h"
#include "run/RestoreRun.h"
#include "support/DatabaseImage.h"
#include "support/RecordingObserver.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace vesper::test {

constexpr qint64 oneGiB = 1024LL * 1024 * 1024;

/// A suite whose database is large, and a destination.
class LargeSuite
{
public:
    LargeSuite()
    {
        static int number = 0;
        REQUIRE(QDir(m_folder.path()).mkdir("suite"));
        REQUIRE(QDir(m_folder.path()).mkdir("disk"));
        m_request.suite.file = m_folder.filePath("suite/suite.toml");
        m_request.suite.id = QString("large-%1").arg(++number);
        m_request.suite.name = "The large one";
        m_request.suite.database = database();
        m_request.suite.proofs = {{"SELECT count(*), max(length(image)) FROM photo", {}}};
        m_request.destination = m_folder.filePath("disk");
        m_request.name = "large";
    }

    [[nodiscard]] QString database() const { return m_folder.filePath("suite/club.sqlite"); }
    [[nodiscard]] QString restored() const { return m_folder.filePath("restored.sqlite"); }

    /// Rows of zeros up to `zeros` bytes, then rows of noise up to `bytes`.
    void fill(int pageSize, qint64 zeros, qint64 bytes) const
    {
        SQLite::Database sql(database().toStdString(),
                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sql.exec("PRAGMA page_size=" + std::to_string(pageSize)
                 + "; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                   "CREATE TABLE photo(id INTEGER PRIMARY KEY, image BLOB); BEGIN");
        constexpr qint64 largeRow = 32 * 1024 * 1024;
        constexpr qint64 smallRow = 100'000;
        const auto insert = [&](const std::string &blob, qint64 size) {
            sql.exec("INSERT INTO photo(image) VALUES(" + blob + "(" + std::to_string(size) + "))");
        };
        qint64 written = 0;
        for (; written + largeRow <= zeros; written += largeRow)
            insert("zeroblob", largeRow);
        while (written < bytes) {
            const qint64 size = bytes - written > 2 * largeRow ? largeRow : smallRow;
            insert("randomblob", size);
            written += size;
        }
        sql.exec("COMMIT");
    }

    Result<BackupReport> backUp()
    {
        RecordingObserver observer;
        const SystemClock clock;
        return runBackup(m_request, clock, observer, {});
    }
    Result<ExtractReport> restore(const QString &archive) const
    {
        RecordingObserver observer;
        return runExtract({.archive = archive, .target = restored()}, observer, {});
    }
    Result<RestoreReport> restoreInPlace(const QString &archive) const
    {
        RecordingObserver observer;
        const SystemClock clock;
        return runRestore({.suite = m_request.suite, .archive = archive}, clock, observer, {});
    }
    /// Whether the restored file is the database, byte for byte; the lock page holds nothing.
    [[nodiscard]] bool isSame(int pageSize) const
    {
        QFile before(database());
        QFile after(restored());
        REQUIRE(before.open(QIODevice::ReadOnly));
        REQUIRE(after.open(QIODevice::ReadOnly));
        if (before.size() != after.size())
            return false;
        constexpr qint64 atOnce = 1024 * 1024;
        for (qint64 offset = 0; offset < before.size(); offset += atOnce) {
            QByteArray expected = before.read(atOnce);
            QByteArray bytes = after.read(atOnce);
            if (offset == 0) {
                forgetCounters(expected);
                forgetCounters(bytes);
            }
            if (offset == oneGiB)
                expected.replace(0, pageSize, QByteArray(pageSize, '\0'));
            if (bytes != expected)
                return false;
        }
        return true;
    }

private:
    QTemporaryDir m_folder;
    BackupRequest m_request;
};

} // namespace vesper::test
