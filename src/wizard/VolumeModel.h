#pragma once

#include "destination/Volumes.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QDate>
#include <QtCore/QHash>

namespace vesper {

/// The volumes as a list of cards. A volume keeps its row's identity while it stays mounted, so
/// that the choice survives what comes and goes around it.
class VolumeModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        VolumeRole = Qt::UserRole, ///< vesper::Volume
        IconRole,                  ///< name of the drawing
        SubtitleRole,              ///< "USB stick · last used yesterday"
        RoomRole,                  ///< "14.2 GB free"; empty while it does not answer
        UsedShareRole,             ///< 0…1 of the volume that is in use; negative: unknown
    };

    explicit VolumeModel(QObject *parent = nullptr);

    void setVolumes(std::vector<Volume> volumes);
    /// When an archive was last written to the volume mounted at a root.
    void setLastUses(QHash<QString, QDate> lastUses);
    /// The row of the volume mounted at `root`, or -1.
    [[nodiscard]] int rowOf(const QString &root) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The texts are in another language now.
    void retranslate();

private:
    [[nodiscard]] QString subtitleOf(const Volume &volume) const;
    [[nodiscard]] QString lastUseText(const QString &root) const;

    std::vector<Volume> m_volumes;
    QHash<QString, QDate> m_lastUses;
};

} // namespace vesper
