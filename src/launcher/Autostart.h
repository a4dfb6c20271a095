#pragma once

#include "base/Result.h"

namespace vesper {

/// Whether the desktop starts the launcher of one suite, without a window, whenever this user logs
/// in. Each suite has an entry of its own; the administrator's, for all users, is for the suite
/// that is found without being named. A value; main thread.
class Autostart
{
public:
    /// `suiteFile`: the suite.toml to start with; empty: the one that is found then.
    Autostart(const QString &suiteId, QString suiteFile);

    /// As the user, or else the administrator for all users, has it.
    [[nodiscard]] bool isWanted() const;
    /// Errors: WriteFailed.
    [[nodiscard]] Result<void> want() const;
    /// Also where the administrator wants it for all users. Errors: WriteFailed.
    [[nodiscard]] Result<void> refuse() const;
    /// The entry of an earlier version, which all suites had together, becomes that of this one
    /// if it starts it. Errors: WriteFailed.
    [[nodiscard]] Result<void> adopt() const;

private:
    [[nodiscard]] bool isForAll() const { return m_suiteFile.isEmpty(); }

    QString m_suiteFile;
    QString m_entry; ///< of this suite
};

} // namespace vesper
