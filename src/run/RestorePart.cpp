#include "run/RestorePart.h"

#include <QtCore/QStringList>

namespace vesper {

namespace {

/// In the order of the values.
const QStringList &names()
{
    static const QStringList list{QStringLiteral("everything"), QStringLiteral("database"),
                                  QStringLiteral("files"), QStringLiteral("entry")};
    return list;
}

} // namespace

QString nameOf(RestorePart part)
{
    return names().at(static_cast<qsizetype>(part));
}

std::optional<RestorePart> restorePartFrom(const QString &name)
{
    const qsizetype found = names().indexOf(name);
    return found < 0 ? std::nullopt : std::optional(static_cast<RestorePart>(found));
}

} // namespace vesper
