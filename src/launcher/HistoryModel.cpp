#include "launcher/HistoryModel.h"

#include "base/StateFolder.h"
#include "window/Icons.h"
#include "window/Theme.h"
#include "words/HistoryWords.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>
#include <QtGui/QIcon>
#include <QtGui/QPainter>

#include <algorithm>

namespace vesper {

namespace {

QString whenText(const HistoryEntry &run)
{
    return QLocale().toString(run.finished.toLocalTime(), QLocale::ShortFormat);
}

QString textOf(const HistoryEntry &run, int column)
{
    switch (column) {
    case HistoryModel::When:
        return whenText(run);
    case HistoryModel::What:
        return whatText(run);
    case HistoryModel::Outcome:
        return outcomeText(run);
    case HistoryModel::Who:
        return run.employee;
    default:
        return QFileInfo(run.archive).fileName();
    }
}

QColor colorOf(Rating rating, const Theme &theme)
{
    switch (rating) {
    case Rating::Good:
        return theme.success;
    case Rating::Unsure:
        return theme.warning;
    case Rating::Bad:
        return theme.danger;
    case Rating::Nothing:
        break;
    }
    return theme.muted;
}

QString iconNameOf(Rating rating)
{
    switch (rating) {
    case Rating::Good:
        return QStringLiteral("tick");
    case Rating::Unsure:
    case Rating::Bad:
        return QStringLiteral("warning");
    case Rating::Nothing:
        break;
    }
    return QStringLiteral("stopped");
}

QIcon iconOf(Rating rating)
{
    constexpr int side = 18;
    const qreal scale = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSizeF(side * scale, side * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, side, side), iconNameOf(rating),
              colorOf(rating, currentTheme()));
    painter.end();
    // Chosen rows keep the colour: it is what the picture says.
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

void HistoryModel::show(std::vector<HistoryEntry> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

void HistoryModel::retranslate()
{
    if (!m_runs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

const HistoryEntry &HistoryModel::runAt(int row) const
{
    return m_runs.at(static_cast<std::size_t>(row));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &run = runAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(run, index.column());
    case Qt::ToolTipRole:
        return index.column() == Archive ? QDir::toNativeSeparators(run.archive)
                                         : textOf(run, index.column());
    case Qt::DecorationRole:
        return index.column() == Outcome ? QVariant(iconOf(ratingOf(run))) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: Above a column of dates
        return tr("When");
    case What:
        //: Above a column: backup, restore, …
        return tr("What");
    case Outcome:
        //: Above a column: how it ended
        return tr("Result");
    case Who:
        //: Above a column of employees
        return tr("Who");
    default:
        return tr("Backup file");
    }
}

Result<std::vector<HistoryEntry>> readRuns(const QString &suiteId)
{
    constexpr int ofEachKind = 400;
    TRY_ASSIGN(const History history, stateFolder(suiteId).and_then(&History::open));
    std::vector<HistoryEntry> runs;
    for (const RunKind kind :
         {RunKind::Backup, RunKind::BeforeRestore, RunKind::Restore, RunKind::Drill}) {
        TRY_ASSIGN(const std::vector<HistoryEntry> some, history.latest(ofEachKind, kind));
        runs.insert(runs.end(), some.begin(), some.end());
    }
    // In the order in which they were entered, whatever the clock said.
    std::ranges::sort(runs, std::ranges::greater(), &HistoryEntry::id);
    return runs;
}

} // namespace vesper
