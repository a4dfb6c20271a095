#pragma once

#include "support/TestBytes.h"
#include "support/TestDatabase.h"

#include <QtCore/QFile>
#include <QtCore/QtEndian>

namespace vesper::test {

/// A database of exactly `pages` pages: a real, empty first one, and noise in the others, which
/// SQLite copies without looking at them.
inline QByteArray databaseImage(const QString &scratch, int pageSize, quint32 pages)
{
    {
        SQLite::Database empty(scratch.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        empty.exec("PRAGMA page_size=" + std::to_string(pageSize) + "; PRAGMA user_version=1");
    }
    QFile file(scratch);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray image = file.readAll();
    file.remove();
    REQUIRE(image.size() == pageSize);
    image += noise((qint64(pages) - 1) * pageSize);
    qToBigEndian(pages, image.data() + 28);
    return image;
}

/// SQLite's copy counts a change of its own in page 1, and notes its version there.
inline void forgetCounters(QByteArray &firstPage)
{
    for (const auto &[offset, size] : {std::pair(24, 4), std::pair(40, 4), std::pair(92, 8)})
        std::fill_n(firstPage.begin() + offset, size, '\0');
}

} // namespace vesper::test
