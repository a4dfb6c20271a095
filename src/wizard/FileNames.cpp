#include "wizard/FileNames.h"

#include <QtCore/QRegularExpression>

namespace vesper {

namespace {

constexpr qsizetype mostBytes = 120; // leaves room for a number, a date and an ending

/// Cut where a character ends.
QString shortened(QString name)
{
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

/// Of Windows, where a device takes what is written to it.
bool isReserved(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

} // namespace

QString fileNameFor(const QString &words)
{
    static const QRegularExpression refused(QStringLiteral("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]"));
    static const QRegularExpression ends(QStringLiteral("^[. ]+|[. ]+$"));
    QString name = words.normalized(QString::NormalizationForm_C);
    name.replace(QChar::Nbsp, QLatin1Char(' ')).replace(refused, QStringLiteral("_"));
    name = shortened(name.remove(ends)).remove(ends);
    return name.isEmpty() || isReserved(name) ? QLatin1Char('_') + name : name;
}

QString FileNames::nameFor(const QString &words)
{
    const QString wanted = fileNameFor(words);
    QString name = wanted;
    for (int number = 2; m_taken.contains(name.toCaseFolded()); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace vesper
