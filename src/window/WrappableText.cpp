#include "window/WrappableText.h"

#include <QtCore/QRegularExpression>

namespace vesper {
namespace {

constexpr QChar mayBreak(0x200B);
constexpr QChar mustNotBreak(0x2060);
constexpr qsizetype longestWord = 40; ///< half a line in the narrowest window

/// Where a name is best broken: after a sign; where it has none for long, anywhere.
QString withBreaks(const QString &word)
{
    QString broken;
    qsizetype unbroken = 0;
    for (const QChar character : word) {
        broken += character;
        ++unbroken;
        const bool sign = character == u'_' || character == u'.' || character == u'\\';
        // Nothing comes between the two halves of a character.
        if (!character.isHighSurrogate() && (sign || unbroken >= longestWord)) {
            broken += mayBreak;
            unbroken = 0;
        }
    }
    return broken;
}

} // namespace

QString wrappable(const QString &text)
{
    // What stands before a path: nothing, a space, a bracket or a quotation mark.
    static const QRegularExpression start(QStringLiteral("(?<![^\\s(“«»])/(?=[^\\s/])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression longWord(QStringLiteral("[^\\s/]{%1,}").arg(longestWord + 1),
                                             QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : longWord.globalMatch(text)) {
        result += text.mid(done, match.capturedStart() - done) + withBreaks(match.captured());
        done = match.capturedEnd();
    }
    result += text.mid(done);
    return result.replace(start, QStringLiteral("/") + mustNotBreak);
}

QString unwrapped(QString wrappable)
{
    return wrappable.remove(mayBreak).remove(mustNotBreak);
}

} // namespace vesper
