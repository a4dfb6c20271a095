#pragma once

#include "run/BackupRun.h"

#include <QtCore/QObject>

#include <memory>

namespace vesper {

/// One backup seen from a window: starts the run on a thread of its own and turns what the run
/// tells on its threads into queued signals.
/// Held by shared pointer: a run that had to be left behind on a dead medium still holds it, so it
/// may be destroyed on that thread; it receives no events. The members may be called from the
/// thread of the window, the signals are connected to objects that live there.
class BackupSession final : public QObject,
                            public RunObserver,
                            public std::enable_shared_from_this<BackupSession>
{
    Q_OBJECT

public:
    [[nodiscard]] static std::shared_ptr<BackupSession> create(BackupRequest request);

    /// Once only.
    void start();
    /// The end comes within a second, as failed() with ErrorKind::Cancelled; or as succeeded(),
    /// where the archive was published already.
    void cancel();

    void progressed(const Progress &progress) override;
    void warned(const Warning &warning) override;

Q_SIGNALS:
    void progressChanged(const vesper::Progress &progress);
    void warningGiven(const vesper::Warning &warning);
    void succeeded(const vesper::BackupReport &report);
    void failed(const vesper::Error &error);

private:
    explicit BackupSession(BackupRequest request);

    const BackupRequest m_request;
    CancelSource m_cancel;
};

} // namespace vesper
