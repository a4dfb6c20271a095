#pragma once

#include <QtCore/QString>

#include <cstdint>
#include <optional>

namespace vesper {

/// Why somebody did not want the backup that was offered. A value.
struct NotNow
{
    enum class Reason : std::uint8_t {
        Unsaid, ///< the window was closed
        NoStick,
        LeavingEarly,
        Other,      ///< in their own `words`, if they gave any
        NothingNew, ///< the state of then was in a verified archive already
    };

    Reason reason = Reason::Unsaid;
    QString words = {};

    bool operator==(const NotNow &) const = default;
};

/// The names used in the history: "unsaid", "no-stick", "leaving-early", "other",
/// "nothing-new".
[[nodiscard]] QString nameOf(NotNow::Reason reason);
[[nodiscard]] std::optional<NotNow::Reason> notNowReasonFrom(const QString &name);

} // namespace vesper
