#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace vesper {

/// What RESTORE.txt needs to say.
struct RestoreNotice
{
    QString suiteName;
    QString databaseEntry; ///< "database/club.sqlite"
    QString databasePath;  ///< where it belongs
    QDateTime created;
    QStringList filePlaces; ///< "files/Contracts -> /srv/club/documents": for each set its place
    QStringList realNames;  ///< "files/Contracts/ete.txt -> été.txt": entries with another name
    QStringList emptyFolders;
    QStringList notInside; ///< what the suite names and this archive does not hold
    QString damage;        ///< empty: none was found
};

/// How to restore by hand, without Vesper, in English, French and Danish, whatever language the
/// program speaks: whoever opens the archive may be anyone. UTF-8 with CRLF, as Notepad likes it.
[[nodiscard]] QByteArray restoreText(const RestoreNotice &notice);

} // namespace vesper
