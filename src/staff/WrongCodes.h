#pragma once

#include "base/Result.h"

#include <chrono>
#include <optional>

namespace vesper {

/// How many wrong codes were typed one after the other, and when the last was. A value; the wait
/// follows from the two, so that no state of the file can mean a longer one than the rule has.
///
/// The rule: two wrong codes are free; the third is followed by a wait of 5 s, and each further
/// one by twice the wait before; the tenth, and each after it, by 15 minutes. A right code, or a
/// day without a wrong one, forgets them all.
struct WrongCodes
{
    static constexpr int lockOutAt = 10;

    int count = 0;
    QDateTime last = {}; ///< invalid: unknown, no wait goes on

    [[nodiscard]] bool isLockOut() const { return count >= lockOutAt; }
    /// When the next code is taken, if not now.
    [[nodiscard]] std::optional<QDateTime> waitUntil(const QDateTime &now) const;
    void add(const QDateTime &now);
    /// Fits the state to the clock; true if it changed. A clock that was set back starts the wait
    /// anew, once: it neither ends it nor makes it last until the clock has caught up.
    bool adjustTo(const QDateTime &now);
};

/// The state as kept in `file`, a line of JSON. No file: none were typed. A damaged file counts
/// as nine: the right code is taken at once and clears it, the next wrong one locks; so neither
/// an accident shuts an employee out nor does spoiling the file give a guesser more tries.
/// Errors: StateUnusable.
[[nodiscard]] Result<WrongCodes> loadWrongCodes(const QString &file);
/// Durable when it returns; none leave no file. Errors: StateUnusable.
[[nodiscard]] Result<void> saveWrongCodes(const QString &file, const WrongCodes &wrongCodes);

} // namespace vesper
