#pragma once

#include "destination/Volumes.h"
#include "suite/Settings.h"

#include <QtCore/QObject>

#include <optional>

namespace vesper {

/// Whether a volume that is plugged in now is the drive of `place`: by its file system's identity,
/// else by its label, else by the used folder that is on it. Touches no file system: `hasFolder`
/// answers for that.
[[nodiscard]] bool isDriveOf(const UsedPlace &place, const Volume &volume, bool hasFolder);

/// The folder on `volume` that `place` would be there, "" where `volume` is not that drive or
/// cannot be written to. Asks the file system and may block.
[[nodiscard]] QString folderThere(const UsedPlace &place, const Volume &volume);

/// Waits for the stick that was used last, where it is not plugged in. Looks at what is mounted;
/// asks file systems on a worker thread.
class StickWait final : public QObject
{
    Q_OBJECT

public:
    /// Waits for nothing where `place` is empty.
    explicit StickWait(UsedPlace place, QObject *parent = nullptr);

    /// What is mounted now. The first time tells whether there is something to wait for.
    void look(const std::vector<Volume> &volumes);
    /// For good.
    void giveUp();

    [[nodiscard]] bool isWaiting() const { return m_state == State::Waiting; }
    [[nodiscard]] const QString &label() const { return m_place.label; }

Q_SIGNALS:
    void waitingChanged();
    /// It is in: at `folder`, perhaps elsewhere than last time. `awaited`: it was not, at first.
    void found(const QString &folder, bool awaited);

private:
    void answered(const QString &folder);

    enum class State : std::uint8_t { Unknown, Waiting, Over };
    const UsedPlace m_place;
    State m_state = State::Unknown;
    bool m_looking = false;
    std::optional<std::vector<Volume>> m_next; ///< mounted meanwhile
};

} // namespace vesper
