#include "wizard/ArchiveModel.h"

#include "window/IconTile.h"
#include "words/ArchiveText.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace vesper {
namespace {

const QString &pathOf(const ArchiveCard &card)
{
    return card.archive.found.path;
}

// The root of everything has no name that a person would know.
QString placeText(const Volume &volume)
{
    return volume.label == QStringLiteral("/") ? ArchiveModel::tr("This computer") : volume.label;
}

/// No line begins with a point.
QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral("\u00a0· "));
}

QString subtitleOf(const ArchiveCard &card)
{
    const Manifest &manifest = card.archive.found.manifest;
    QStringList parts;
    if (card.isOfOtherSuite)
        parts << manifest.suiteName;
    if (manifest.beforeRestore)
        //: A backup of the state that a restore replaced
        parts << ArchiveModel::tr("before a restore");
    parts << whoText(manifest) << placeText(card.archive.volume)
          << sizeText(card.archive.found.bytes);
    parts.removeAll(QString());
    return joined(parts);
}

QString proofOf(const ArchiveCard &card)
{
    const Manifest &manifest = card.archive.found.manifest;
    QStringList parts;
    if (!manifest.note.isEmpty())
        parts << manifest.note;
    if (const QString proof = proofText(manifest); !proof.isEmpty())
        parts << proof;
    return parts.isEmpty() ? QFileInfo(pathOf(card)).fileName() : joined(parts);
}

QString stateOf(const ArchiveCard &card)
{
    if (!card.archive.found.manifest.damage.isEmpty())
        //: A backup of a database that was damaged
        return ArchiveModel::tr("Damaged state");
    if (card.isPlain)
        //: A file that is a database and no backup of Vesper’s
        return ArchiveModel::tr("Database of another program");
    return verifiedText(card.verified);
}

IconTile::Tone toneOf(const ArchiveCard &card)
{
    if (!card.archive.found.manifest.damage.isEmpty())
        return IconTile::Tone::Danger;
    return card.verified ? IconTile::Tone::Success : IconTile::Tone::Warning;
}

QString iconOf(const ArchiveCard &card)
{
    if (!card.archive.found.manifest.damage.isEmpty())
        return QStringLiteral("warning");
    switch (card.archive.volume.kind) {
    case VolumeKind::UsbStick:
        return QStringLiteral("usb-stick");
    case VolumeKind::NetworkDrive:
        return QStringLiteral("network-drive");
    case VolumeKind::LocalDisk:
        break;
    }
    return QStringLiteral("local-disk");
}

} // namespace

ArchiveModel::ArchiveModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ArchiveModel::setCards(std::vector<ArchiveCard> cards)
{
    const auto isListed = [&cards](const ArchiveCard &shown) {
        return std::ranges::find(cards, pathOf(shown), &pathOf) != cards.end();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isListed(m_cards[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_cards.erase(m_cards.begin() + row);
        endRemoveRows();
    }
    int row = 0;
    for (ArchiveCard &card : cards) {
        const int shown = rowOf(pathOf(card));
        if (shown < 0 || shown >= row)
            place(row++, std::move(card));
    }
}

/// What is shown of it already moves there, or stays.
void ArchiveModel::place(int row, ArchiveCard card)
{
    const int shown = rowOf(pathOf(card));
    if (shown > row) {
        beginMoveRows({}, shown, shown, {}, row);
        std::rotate(m_cards.begin() + row, m_cards.begin() + shown, m_cards.begin() + shown + 1);
        endMoveRows();
    } else if (shown < 0) {
        beginInsertRows({}, row, row);
        m_cards.insert(m_cards.begin() + row, card);
        endInsertRows();
    }
    m_cards[static_cast<std::size_t>(row)] = std::move(card);
    Q_EMIT dataChanged(index(row), index(row));
}

int ArchiveModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_cards, path, &pathOf);
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArchiveCard &card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return momentText(card.archive.found.manifest.created);
    case Qt::AccessibleTextRole:
        return QStringList{momentText(card.archive.found.manifest.created), stateOf(card),
                           subtitleOf(card), proofOf(card)}
            .join(QStringLiteral(", "));
    case Qt::ToolTipRole:
    case PathRole:
        return pathOf(card);
    case IconRole:
        return iconOf(card);
    case SubtitleRole:
        return subtitleOf(card);
    case ProofRole:
        return proofOf(card);
    case StateRole:
        return stateOf(card);
    case ToneRole:
        return static_cast<int>(toneOf(card));
    default:
        return {};
    }
}

void ArchiveModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace vesper
