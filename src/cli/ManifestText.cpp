#include "cli/ManifestText.h"

#include "cli/JsonFields.h"
#include "words/Language.h"
#include "words/Plural.h"
#include "words/Sentences.h"

#include <QtCore/QCoreApplication>

namespace vesper {

namespace {

struct ManifestWords
{
    Q_DECLARE_TR_FUNCTIONS(CliShow)
};

QJsonArray toJson(const std::vector<TableRows> &tables)
{
    QJsonArray array;
    for (const TableRows &table : tables)
        array.append(QJsonObject{{"table", table.table}, {"rows", table.rows}});
    return array;
}

QJsonObject toJson(const ManifestEntry &entry)
{
    QJsonObject object{{"name", entry.name}, {"path", entry.path}, {"bytes", entry.size}};
    if (!entry.set.isEmpty())
        object.insert("set", entry.set);
    if (entry.kind == EntryKind::Database) {
        object.insert("page_size", entry.pageSize);
        object.insert("page_count", entry.pageCount);
        object.insert("tables", toJson(entry.tables));
    } else if (entry.modified.isValid()) {
        object.insert("modified", entry.modified.toString(Qt::ISODate));
    }
    return object;
}

/// "Suite: Club Horizon", and nothing where there is nothing to say.
void addLine(QStringList &lines, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        //: %1: what it is, such as: Suite; %2: its value
        lines << ManifestWords::tr("%1: %2").arg(label, value);
}

QStringList headLines(const Manifest &manifest)
{
    QStringList lines;
    const QLocale locale;
    addLine(lines, ManifestWords::tr("Suite"), manifest.suiteName);
    //: When an archive was made
    addLine(lines, ManifestWords::tr("Made"),
            locale.toString(manifest.created, QLocale::ShortFormat));
    addLine(lines, ManifestWords::tr("Computer"), manifest.host);
    addLine(lines, ManifestWords::tr("Employee"), manifest.employee);
    addLine(lines, ManifestWords::tr("Program"), manifest.program);
    //: How an archive was checked when it was made
    addLine(lines, ManifestWords::tr("Checked"), checkText(manifest));
    if (!manifest.damage.isEmpty())
        //: Heading before what SQLite found, in technical English
        addLine(lines, ManifestWords::tr("Damage"), firstFinding({manifest.damage}));
    addLine(lines, ManifestWords::tr("Note"), manifest.note);
    if (manifest.beforeRestore)
        lines << ManifestWords::tr("The state that a restore replaced");
    if (manifest.keepForGood)
        lines << ManifestWords::tr("To be kept for good");
    return lines;
}

QString tableText(const TableRows &table, const QLocale &locale)
{
    //: %1: a table of the database; %2: how many rows it has
    return ManifestWords::tr("%1: %2 row(s)", nullptr, pluralOf(table.rows))
        .arg(table.table, locale.toString(table.rows));
}

QStringList entryLines(const Manifest &manifest)
{
    const QLocale locale;
    QStringList lines;
    for (const ManifestEntry &entry : manifest.entries) {
        lines << QStringLiteral("%1  %2").arg(entry.path.isEmpty() ? entry.name : entry.path,
                                              sizeText(entry.size, locale));
        for (const TableRows &table : entry.tables)
            lines << QStringLiteral("  ") + tableText(table, locale);
    }
    for (const ManifestLink &link : manifest.links)
        lines << QStringLiteral("%1 -> %2").arg(link.path, link.target);
    for (const QString &folder : manifest.emptyFolders)
        lines << folder + QLatin1Char('/');
    return lines;
}

} // namespace

bool wasVerified(const Manifest &manifest)
{
    return manifest.checked != CheckLevel::None && manifest.damage.isEmpty();
}

QString checkText(const Manifest &manifest)
{
    return manifest.damage.isEmpty()
               ? nameForPeople(manifest.checked)
               //: Of a backup that was made although its database was damaged
               : ManifestWords::tr("The database was damaged: no good backup");
}

QJsonObject toJsonSummary(const Manifest &manifest)
{
    QJsonArray entries;
    for (const ManifestEntry &entry : manifest.entries)
        entries.append(toJson(entry));
    QJsonArray links;
    for (const ManifestLink &link : manifest.links)
        links.append(QJsonObject{{"path", link.path}, {"target", link.target}});
    return {{"suite_id", manifest.suiteId},
            {"suite_name", manifest.suiteName},
            {"created", manifest.created.toString(Qt::ISODate)},
            {"host", manifest.host},
            {"employee", manifest.employee},
            {"program", manifest.program},
            {"note", manifest.note},
            {"keep", manifest.keepForGood},
            {"before_restore", manifest.beforeRestore},
            {"level", nameOf(manifest.level)},
            {"checked", nameOf(manifest.checked)},
            {"verified", wasVerified(manifest)},
            {"damaged", !manifest.damage.isEmpty()},
            {"damage", manifest.damage},
            {"entries", entries},
            {"links", links},
            {"empty_folders", QJsonArray::fromStringList(manifest.emptyFolders)},
            {"proof", toJson(manifest.proof)},
            {"not_inside", QJsonArray::fromStringList(manifest.notInside)}};
}

QStringList linesOf(const Manifest &manifest)
{
    QStringList lines = headLines(manifest);
    for (const ProofAnswer &answer : manifest.proof)
        lines << proofSentence(answer, currentLanguage());
    lines << QString() << entryLines(manifest);
    for (const QString &missing : manifest.notInside)
        //: %1: a file that could not be read
        lines << ManifestWords::tr("Not inside: %1").arg(missing);
    return lines;
}

} // namespace vesper
