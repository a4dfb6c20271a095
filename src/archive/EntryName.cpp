#include "archive/EntryName.h"

#include "base/ReservedName.h"

namespace vesper {

namespace {

QString plain(const QString &path)
{
    QString out;
    for (const QChar character : path.normalized(QString::NormalizationForm_D)) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        const bool keep = character.unicode() < 0x7f && character.unicode() >= 0x20
                          && !QStringLiteral("<>:\"\\|?*").contains(character);
        out += keep ? character : QLatin1Char('_');
    }
    return out;
}

/// One part of a path as Windows and FAT accept it.
QString portable(QString part)
{
    if (part.endsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char(' ')))
        part.back() = QLatin1Char('_');
    if (part.startsWith(QLatin1Char(' ')))
        part.front() = QLatin1Char('_');
    return isReservedName(part) ? QLatin1Char('_') + part : part;
}

QString numbered(const QString &name, int number)
{
    const QString mark = QLatin1Char('_') + QString::number(number);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasSuffix = dot > name.lastIndexOf(QLatin1Char('/')) + 1;
    return hasSuffix ? name.first(dot) + mark + name.sliced(dot) : name + mark;
}

/// How a folder is noted among the taken names.
QString asFolder(const QString &name)
{
    return name.toLower() + QLatin1Char('/');
}

/// Folders of two sources may become one, but none gets the name of a file.
QString folderNameFor(const QString &name, QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toLower()); ++number)
        candidate = name + QLatin1Char('_') + QString::number(number);
    taken.insert(asFolder(candidate));
    return candidate;
}

QString fileNameFor(const QString &name, QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toLower()) || taken.contains(asFolder(candidate));
         ++number)
        candidate = numbered(name, number);
    taken.insert(candidate.toLower());
    return candidate;
}

} // namespace

QString entryNameFor(const QString &folder, const QString &path, QSet<QString> &taken)
{
    const QStringList parts
        = plain(folder + QLatin1Char('/') + path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QString name;
    for (const QString &part : parts.first(parts.size() - 1))
        name = folderNameFor(name + portable(part), taken) + QLatin1Char('/');
    return fileNameFor(name + portable(parts.last()), taken);
}

} // namespace vesper
