#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <tl/expected.hpp>

class QDBusConnection;

namespace vesper {

/// Why a drive could not be let go.
enum class EjectProblem : std::uint8_t {
    Busy,         ///< a program still uses it
    NotPermitted, ///< this user may not
    Gone,         ///< it is not plugged in any more
    Failed,       ///< anything else
};

struct EjectFailure
{
    EjectProblem problem = EjectProblem::Failed;
    QString detail = {}; ///< in the words of the service
};

/// Whether the drive mounted at `root` is one to be pulled out, and the service for drives
/// (UDisks2) can let it go. May be called from any thread; waits, so not for the thread of a
/// window.
[[nodiscard]] bool canEject(const QDBusConnection &systemBus, const QString &root);

/// Unmounts everything on the drive that is mounted at `root`, then switches it off or lets its
/// medium go. When this succeeds nothing of it is mounted any more: it can be pulled out. It takes
/// as long as the drive needs to write what it holds back, several minutes at most. The same thread
/// rule.
[[nodiscard]] tl::expected<void, EjectFailure> ejectDrive(const QDBusConnection &systemBus,
                                                          const QString &root);

} // namespace vesper
