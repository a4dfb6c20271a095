#pragma once

#include "window/WrappableText.h"

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

/// The same as rich text, made wrappable: what does not fit a line goes on below its own beginning.
[[nodiscard]] inline QString asHangingList(const QStringList &lines)
{
    QString rows;
    for (const QString &line : lines)
        rows += QStringLiteral("<tr><td>•&nbsp;</td><td>") + wrappable(line).toHtmlEscaped()
                + QStringLiteral("</td></tr>");
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">") + rows
           + QStringLiteral("</table>");
}

} // namespace vesper
