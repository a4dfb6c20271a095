#include "destination/ArchiveName.h"

#include "base/ReservedName.h"

#include <QtCore/QLocale>

namespace vesper {

namespace {

constexpr QLatin1String extension(".zip");
constexpr QLatin1String longestNumber("_999");
constexpr qsizetype longestFileName = 255; // NTFS and FAT count UTF-16 units, Linux UTF-8 bytes

/// The name without the ".zip" that people may type.
QString stemOf(const QString &name)
{
    return name.endsWith(extension, Qt::CaseInsensitive) ? name.chopped(extension.size()) : name;
}

std::optional<QChar> firstForbiddenIn(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool startsPair
            = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (startsPair) {
            ++i;
            continue;
        }
        // Half a pair has no UTF-8 form.
        if (c.isSurrogate() || c.category() == QChar::Other_Control
            || QStringLiteral("<>:\"/\\|?*").contains(c))
            return c;
    }
    return std::nullopt;
}

bool isTooLong(const QString &stem)
{
    const QString longest = stem + longestNumber + extension;
    return longest.size() > longestFileName || longest.toUtf8().size() > longestFileName;
}

} // namespace

QString proposedName(const QString &suiteId, const QDateTime &localTime)
{
    // The C locale: Arabic or Persian settings have digits of their own.
    return suiteId + QLatin1Char('_')
           + QLocale::c().toString(localTime, QStringLiteral("yyyy-MM-dd_HH-mm-ss"));
}

std::optional<NameProblem> problemOf(const QString &name, QChar *character)
{
    const QString stem = stemOf(name);
    if (stem.trimmed().isEmpty())
        return NameProblem::Empty;
    if (const std::optional<QChar> forbidden = firstForbiddenIn(stem)) {
        if (character)
            *character = *forbidden;
        return NameProblem::ForbiddenCharacter;
    }
    if (stem.front().isSpace())
        return NameProblem::LeadingSpace;
    if (stem.back().isSpace() || stem.back() == u'.')
        return NameProblem::TrailingDotOrSpace;
    if (stem.front() == u'.')
        return NameProblem::LeadingDot;
    if (isReservedName(stem))
        return NameProblem::ReservedName;
    if (isTooLong(stem))
        return NameProblem::TooLong;
    return std::nullopt;
}

QString archiveFileName(const QString &name, int attempt)
{
    const QString number = attempt > 1 ? QStringLiteral("_%1").arg(attempt) : QString();
    return stemOf(name) + number + extension;
}

QString damagedName(const QString &name)
{
    constexpr QLatin1String mark("_damaged");
    QString stem = stemOf(name);
    while (isTooLong(stem + mark)) {
        const bool endsInPair = stem.size() > 1 && stem.back().isLowSurrogate();
        stem.chop(endsInPair ? 2 : 1);
    }
    return stem + mark;
}

Result<void> checkName(const QString &name)
{
    if (problemOf(name))
        return fail(ErrorKind::NameRefused, {}, name);
    return {};
}

} // namespace vesper
