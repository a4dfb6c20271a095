#include "words/RecoveryText.h"

#include "words/Plural.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace vesper {

namespace {

struct RecoveryWords
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

} // namespace

QString recoveredText(const RecoveredTable &table)
{
    const QLocale locale;
    const QString rows = locale.toString(table.rows);
    if (!table.expected)
        //: %1: a table; %2: a number of rows
        return RecoveryWords::tr("%1: %2 row(s), of how many is not known", nullptr,
                                 pluralOf(table.rows))
            .arg(table.table, rows);
    //: %1: a table; %2: a number of rows; %3: of how many, which the form goes by
    return RecoveryWords::tr("%1: %2 of %3 row(s)", nullptr, pluralOf(*table.expected))
        .arg(table.table, rows, locale.toString(*table.expected));
}

QString strayText(const RecoveryReport &report)
{
    //: %1: a number of rows; %2: the name of a table
    return RecoveryWords::tr("%1 row(s) of which the table is not known any more are in “%2”.",
                             nullptr, pluralOf(report.strayRows))
        .arg(QLocale().toString(report.strayRows), report.strayTable);
}

QString notMadeText(const QString &name)
{
    //: %1: the name of an index, a view or a trigger of the database
    return RecoveryWords::tr("“%1” could not be made again.").arg(name);
}

} // namespace vesper
