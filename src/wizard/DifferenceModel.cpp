#include "wizard/DifferenceModel.h"

#include "window/IconTile.h"
#include "words/Language.h"
#include "words/Plural.h"

#include <QtCore/QLocale>

namespace vesper {
namespace {

QString columnsText(const TableDifference &table)
{
    const QStringList columns = table.columnsOnlyNow + table.columnsOnlyThen;
    if (columns.isEmpty())
        return {};
    //: Columns of a table; %1: their names
    return DifferenceModel::tr("on one side only: %1").arg(columns.join(QStringLiteral(", ")));
}

QString wordsOf(const TableDifference &table)
{
    if (!table.problem.isEmpty())
        return DifferenceModel::tr("Cannot be compared: it needs the application");
    const QLocale locale;
    QStringList parts;
    if (table.onlyNow > 0)
        //: Rows of a table; %1: how many, written with the locale’s separators
        parts << DifferenceModel::tr("%1 row(s) would be lost", nullptr, pluralOf(table.onlyNow))
                     .arg(locale.toString(table.onlyNow));
    if (table.onlyThen > 0)
        //: Rows of a table; %1: how many, written with the locale’s separators
        parts << DifferenceModel::tr("%1 row(s) would come back", nullptr, pluralOf(table.onlyThen))
                     .arg(locale.toString(table.onlyThen));
    if (table.differing > 0)
        //: Rows of a table; %1: how many, written with the locale’s separators
        parts << DifferenceModel::tr("%1 row(s) would get older content", nullptr,
                                     pluralOf(table.differing))
                     .arg(locale.toString(table.differing));
    if (const QString columns = columnsText(table); !columns.isEmpty())
        parts << columns;
    if (parts.isEmpty())
        parts << DifferenceModel::tr("Empty, on one side only");
    return parts.join(QStringLiteral("\u00a0· ")); // no line begins with a point
}

IconTile::Tone toneOf(const TableDifference &table)
{
    if (table.onlyNow > 0 || !table.problem.isEmpty())
        return IconTile::Tone::Warning;
    return table.differing > 0 ? IconTile::Tone::Accent : IconTile::Tone::Success;
}

QString iconOf(const TableDifference &table)
{
    switch (toneOf(table)) {
    case IconTile::Tone::Warning:
        return QStringLiteral("warning");
    case IconTile::Tone::Success:
        return QStringLiteral("tick");
    default:
        return QStringLiteral("file");
    }
}

} // namespace

DifferenceModel::DifferenceModel(std::vector<TableDifference> tables, std::optional<Suite> suite,
                                 QObject *parent)
    : QAbstractListModel(parent)
    , m_tables(std::move(tables))
    , m_suite(std::move(suite))
{
    std::erase_if(m_tables, [](const TableDifference &table) { return table.isSame(); });
    std::stable_partition(m_tables.begin(), m_tables.end(),
                          [](const TableDifference &table) { return table.onlyNow > 0; });
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableDifference &table = m_tables[static_cast<std::size_t>(index.row())];
    const QString name
        = m_suite ? tableText(*m_suite, table.table, currentLanguage()) : table.table;
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QStringList{name, wordsOf(table)}.join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return table.problem.isEmpty() ? wordsOf(table) : table.problem;
    case IconRole:
        return iconOf(table);
    case ToneRole:
        return static_cast<int>(toneOf(table));
    case WordsRole:
        return wordsOf(table);
    default:
        return {};
    }
}

void DifferenceModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace vesper
