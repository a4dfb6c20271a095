#include "archive/EntryName.h"

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

/// Each part of the path as Windows and FAT accept it.
QString portable(const QString &path)
{
    QStringList parts = plain(path).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (QString &part : parts) {
        while (part.endsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char(' ')))
            part.back() = QLatin1Char('_');
        part = part.startsWith(QLatin1Char(' ')) ? QLatin1Char('_') + part.sliced(1) : part;
    }
    return parts.join(QLatin1Char('/'));
}

} // namespace

QString entryNameFor(const QString &folder, const QString &path, QSet<QString> &taken)
{
    const QString name = folder + QLatin1Char('/') + portable(path);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool hasSuffix = dot > name.lastIndexOf(QLatin1Char('/')) + 1;
    QString candidate = name;
    for (int number = 2; taken.contains(candidate.toLower()); ++number) {
        const QString mark = QLatin1Char('_') + QString::number(number);
        candidate = hasSuffix ? name.first(dot) + mark + name.sliced(dot) : name + mark;
    }
    taken.insert(candidate.toLower());
    return candidate;
}

} // namespace vesper
