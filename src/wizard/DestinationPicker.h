#pragma once

#include "wizard/DestinationJudge.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace Ui {
class DestinationPicker;
}

namespace vesper {

class VolumeModel;

/// Where an archive may go: the volumes as cards and a field for any folder. What is in the field
/// counts; it is judged as it is typed, and what is wrong is said with the button that repairs it.
class DestinationPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit DestinationPicker(QWidget *parent = nullptr);
    ~DestinationPicker() override;

    /// What stays the same while folders are tried. `lastFolders`: the newest first. Any may be
    /// empty.
    struct Setting
    {
        QString database;
        QStringList included; ///< see DestinationQuestion
        bool externalMediumOnly = false;
        qint64 bytesNeeded = 0;
        QStringList lastFolders;
        QStringList driveRoots;         ///< see DestinationQuestion
        QString begin;                  ///< the folder to begin with
        QHash<QString, QDate> lastUses; ///< by mount point
    };
    void set(Setting setting);
    /// `settled`: a stick that is not among them is not plugged in; it is not just being mounted.
    void setVolumes(const std::vector<Volume> &volumes, bool settled);
    void setFolder(const QString &folder);
    /// Its drive is waited for: what is wrong with the folder is known.
    void setWaiting(bool waiting);

    /// The accepted folder; nothing while it is looked at or refused.
    [[nodiscard]] const Destination *destination() const;
    /// False while the folder is looked at: destination() may be that of a moment ago.
    [[nodiscard]] bool isJudged() const;
    /// The volume that the accepted folder is on, as its card shows it. Only where there is one.
    [[nodiscard]] Volume volume() const;
    [[nodiscard]] QWidget *folderField() const;

Q_SIGNALS:
    void changed(); ///< destination() or volume() may be another now
    void chosenByHand();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool propose(bool settled);
    void chooseCard(const QModelIndex &card);
    void choose(const QString &folder);
    void showCardOfFolder();
    void judge(DestinationJudge::Haste haste);
    void showVerdict();
    void createFolder();
    void browse();
    [[nodiscard]] QString homeFolder() const;
    void retranslate();

    std::unique_ptr<Ui::DestinationPicker> m_ui;
    VolumeModel *m_model;
    DestinationJudge *m_judge;
    Setting m_setting;
    std::vector<Volume> m_volumes;
    bool m_proposing = false; ///< nobody has chosen yet, and there was nothing to begin with
    bool m_waiting = false;
    bool m_followingFolder = false; ///< the card changes because the folder did, not the reverse
};

} // namespace vesper
