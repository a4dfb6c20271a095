#include "wizard/VolumeModel.h"

#include "words/Sentences.h"

#include <algorithm>

namespace vesper {
namespace {

QString iconOf(VolumeKind kind)
{
    switch (kind) {
    case VolumeKind::UsbStick:
        return QStringLiteral("usb-stick");
    case VolumeKind::NetworkDrive:
        return QStringLiteral("network-drive");
    case VolumeKind::LocalDisk:
        break;
    }
    return QStringLiteral("local-disk");
}

// The root of everything has no name that a person would know.
QString labelText(const Volume &volume)
{
    return volume.label == QStringLiteral("/") ? VolumeModel::tr("This computer") : volume.label;
}

QString kindText(VolumeKind kind)
{
    switch (kind) {
    case VolumeKind::UsbStick:
        return VolumeModel::tr("USB stick");
    case VolumeKind::NetworkDrive:
        return VolumeModel::tr("Network drive");
    case VolumeKind::LocalDisk:
        break;
    }
    return VolumeModel::tr("Local disk");
}

QString roomText(const Volume &volume)
{
    if (!volume.answering)
        return {};
    //: Free room on a drive; %1: a size, "14.2 GB"
    return VolumeModel::tr("%1 free").arg(sizeText(volume.bytesFree));
}

double usedShare(const Volume &volume)
{
    if (!volume.answering || volume.bytesTotal <= 0)
        return -1;
    return 1.0 - static_cast<double>(volume.bytesFree) / static_cast<double>(volume.bytesTotal);
}

} // namespace

VolumeModel::VolumeModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void VolumeModel::setVolumes(std::vector<Volume> volumes)
{
    const auto isListed = [&volumes](const Volume &shown) {
        return std::any_of(volumes.begin(), volumes.end(),
                           [&shown](const Volume &volume) { return volume.root == shown.root; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isListed(m_volumes[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_volumes.erase(m_volumes.begin() + row);
        endRemoveRows();
    }
    for (Volume &volume : volumes) {
        const int row = rowOf(volume.root);
        if (row < 0) {
            beginInsertRows({}, rowCount(), rowCount());
            m_volumes.push_back(std::move(volume));
            endInsertRows();
        } else if (m_volumes[static_cast<std::size_t>(row)] != volume) {
            m_volumes[static_cast<std::size_t>(row)] = std::move(volume);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void VolumeModel::setLastUses(QHash<QString, QDate> lastUses)
{
    m_lastUses = std::move(lastUses);
    retranslate();
}

int VolumeModel::rowOf(const QString &root) const
{
    const auto found = std::find_if(m_volumes.begin(), m_volumes.end(),
                                    [&root](const Volume &volume) { return volume.root == root; });
    return found == m_volumes.end() ? -1 : static_cast<int>(found - m_volumes.begin());
}

int VolumeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_volumes.size());
}

QVariant VolumeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Volume &volume = m_volumes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return labelText(volume);
    case Qt::AccessibleTextRole:
        return QStringList{labelText(volume), subtitleOf(volume), roomText(volume)}.join(
            QStringLiteral(", "));
    case Qt::ToolTipRole:
        return volume.root;
    case VolumeRole:
        return QVariant::fromValue(volume);
    case IconRole:
        return iconOf(volume.kind);
    case SubtitleRole:
        return subtitleOf(volume);
    case RoomRole:
        return roomText(volume);
    case UsedShareRole:
        return usedShare(volume);
    default:
        return {};
    }
}

void VolumeModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString VolumeModel::subtitleOf(const Volume &volume) const
{
    QStringList parts{kindText(volume.kind)};
    if (!volume.answering)
        parts << tr("not answering");
    else if (volume.readOnly)
        parts << tr("read-only");
    else if (const QString use = lastUseText(volume.root); !use.isEmpty())
        parts << use;
    return parts.join(QStringLiteral(" · "));
}

QString VolumeModel::lastUseText(const QString &root) const
{
    const QDate date = m_lastUses.value(root);
    if (!date.isValid())
        return {};
    switch (date.daysTo(QDate::currentDate())) {
    case 0:
        return tr("last used today");
    case 1:
        return tr("last used yesterday");
    default:
        //: %1: a date
        return tr("last used on %1").arg(QLocale().toString(date, QLocale::ShortFormat));
    }
}

} // namespace vesper
