#pragma once

#include "run/BackupRun.h"
#include "support/RecordingObserver.h"
#include "support/TestDatabase.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace vesper::test {

/// A suite in one folder and a destination in another.
struct Shop
{
    explicit Shop(const DatabaseShape &shape = {.journalMode = "wal"})
    {
        static int number = 0;
        REQUIRE(QDir(folder.path()).mkpath("suite/documents"));
        REQUIRE(QDir(folder.path()).mkdir("stick"));
        request.suite.file = folder.filePath("suite/suite.toml");
        request.suite.id = QString("shop-%1").arg(++number); // its own history and locks
        request.suite.name = "The shop";
        request.suite.database = folder.filePath("suite/club.sqlite");
        request.suite.proofs = {{"SELECT max(id), sum(cents) FROM sale",
                                 {{"en", "Last sale: %1"}, {"da", "Seneste salg: %1"}}}};
        request.destination = folder.filePath("stick");
        request.name = "evening";
        writeDatabase(request.suite.database, shape);
    }

    Result<BackupReport> run() { return runBackup(request, clock, observer, cancel.get_token()); }
    QStringList onStick() const
    {
        return QDir(folder.filePath("stick")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString stick(const QString &name) const { return folder.filePath("stick/" + name); }
    void addDocument(const QString &name, const QByteArray &content)
    {
        const QString path = folder.filePath("suite/documents/" + name);
        REQUIRE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void includeDocuments(const QStringList &exclude = {})
    {
        request.suite.includes = {{"Contracts", folder.filePath("suite/documents"), exclude}};
    }

    QTemporaryDir folder;
    BackupRequest request;
    SystemClock clock;
    RecordingObserver observer;
    CancelSource cancel;
};

} // namespace vesper::test
