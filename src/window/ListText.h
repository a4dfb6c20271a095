#pragma once

#include <QtCore/QStringList>

namespace vesper {

/// Each of them behind a bullet and on a line of its own.
[[nodiscard]] inline QString asList(const QStringList &lines)
{
    QStringList items;
    for (const QString &line : lines)
        items << QStringLiteral("•\u00a0%1").arg(line);
    return items.join(u'\n');
}

} // namespace vesper
