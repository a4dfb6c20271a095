#pragma once

#include "base/FileLock.h"

#include <QtCore/QObject>

class QLocalServer;

namespace vesper {

/// Sees to it that a user has one window of a kind for a suite: the first to come keeps the turn
/// as long as this object lives, and a later one asks it to come to the front.
/// Main thread.
class OnlyWindow final : public QObject
{
    Q_OBJECT

public:
    explicit OnlyWindow(QObject *parent = nullptr);
    ~OnlyWindow() override;

    /// What a second one does about the first.
    enum class ToFirst : std::uint8_t { Call, LeaveAlone };

    /// True: this is the first one. False: there is another, which has been asked to show itself;
    /// answered() follows within two seconds, unless it is left alone. `kind`: "backup" or
    /// "settings", say. Errors: StateUnusable.
    [[nodiscard]] Result<bool> take(const QString &suiteId, const QString &kind,
                                    ToFirst toFirst = ToFirst::Call);

    /// Whether this user has a window of that kind open for that suite.
    [[nodiscard]] static bool isOpen(const QString &suiteId, const QString &kind);

Q_SIGNALS:
    void shownAgain();          ///< another one came: time to come to the front
    void answered(bool raised); ///< whether the first one said that it did

private:
    void listen(const QString &name);
    void callFirst(const QString &name);

    std::unique_ptr<FileLock> m_turn; ///< gone with the process, however it ends
    QLocalServer *m_server;
};

} // namespace vesper
