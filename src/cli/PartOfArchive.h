#pragma once

#include "run/RestorePart.h"

#include <QtCore/QString>

namespace vesper {

/// What --only names of an archive. A value.
struct PartOfArchive
{
    RestorePart part = RestorePart::Everything;
    QString entry; ///< RestorePart::Entry: its name or its path

    /// "database", "files" or an entry; empty: everything.
    [[nodiscard]] static PartOfArchive from(const QString &word)
    {
        if (word.isEmpty())
            return {};
        if (word == QLatin1String("database"))
            return {.part = RestorePart::Database, .entry = {}};
        if (word == QLatin1String("files"))
            return {.part = RestorePart::Files, .entry = {}};
        return {.part = RestorePart::Entry, .entry = word};
    }
};

} // namespace vesper
