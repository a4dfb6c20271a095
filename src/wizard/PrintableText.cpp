#include "wizard/PrintableText.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainterPath>

namespace vesper {

namespace {

/// Has no picture of its own: it only says how its neighbours look.
bool isInvisible(char32_t sign)
{
    const bool isVariation = sign >= 0xFE00 && sign <= 0xFE0F;
    return isVariation || QChar::category(sign) == QChar::Other_Format;
}

QString numberOf(char32_t sign)
{
    return QStringLiteral("[U+%1]").arg(
        QString::number(uint(sign), 16).toUpper().rightJustified(4, u'0'));
}

QString withOneLineEnd(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(u'\v'), QChar(u'\f'), QChar(QChar::LineSeparator),
                            QChar(QChar::ParagraphSeparator), QChar(0x85)})
        text.replace(end, u'\n');
    return text.replace(u'\t', u' ');
}

} // namespace

PrintableText::PrintableText(QFont font)
    : m_font(std::move(font))
{}

/// A font of coloured pictures has the sign and no outline for it: a PDF shows nothing then.
bool PrintableText::isDrawn(char32_t sign)
{
    if (sign == U'\n' || (sign >= U' ' && sign < U'\x7f') || QChar::isSpace(sign))
        return true;
    const auto known = m_drawn.constFind(sign);
    if (known != m_drawn.constEnd())
        return *known;
    QPainterPath outline;
    outline.addText({0, 0}, m_font, QString::fromUcs4(&sign, 1));
    const bool isDrawn
        = QFontMetricsF(m_font).inFontUcs4(uint(sign)) && (isInvisible(sign) || !outline.isEmpty());
    return *m_drawn.insert(sign, isDrawn);
}

QString PrintableText::of(const QString &text)
{
    const QString lines = withOneLineEnd(text);
    QString printable;
    bool wasReplaced = false;
    for (const char32_t sign : lines.toStdU32String()) {
        if (isInvisible(sign) && (wasReplaced || !isDrawn(sign)))
            continue;
        wasReplaced = !isDrawn(sign);
        printable += wasReplaced ? numberOf(sign) : QString::fromUcs4(&sign, 1);
        if (wasReplaced && m_firstReplaced.isEmpty())
            m_firstReplaced = numberOf(sign);
    }
    return printable;
}

} // namespace vesper
