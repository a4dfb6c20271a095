#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtGui/QFont>

namespace vesper {

/// Text as a PDF can show it. A sign that no font of this computer can draw with outlines (there it
/// would be an empty box, or nothing at all) becomes its number in square brackets, [U+1F382], so
/// that nothing is lost in silence; each kind of line end becomes a new line. One thread.
class PrintableText
{
public:
    explicit PrintableText(QFont font);

    [[nodiscard]] QString of(const QString &text);
    /// The first sign that was replaced, as it stands now; empty: none was.
    [[nodiscard]] QString firstReplaced() const { return m_firstReplaced; }

private:
    [[nodiscard]] bool isDrawn(char32_t sign);

    QFont m_font;
    QHash<char32_t, bool> m_drawn; ///< of the signs that were met
    QString m_firstReplaced;
};

} // namespace vesper
