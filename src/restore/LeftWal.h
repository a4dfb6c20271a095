#pragma once

#include "base/Result.h"

namespace vesper {

/// Remembers, in the suite's state folder, that a restore made a database leave its WAL mode (see
/// restore/InPlaceRestore.h): a process killed in that moment cannot give it back, so that the next
/// restore does. Thread rule: the run's lock.
class LeftWal
{
public:
    explicit LeftWal(const QString &stateFolder);

    /// Durable when it returns. Errors: WriteFailed, NotEnoughRoom.
    [[nodiscard]] Result<void> note(const QString &database) const;
    [[nodiscard]] bool isNoted(const QString &database) const;
    void forget() const;

private:
    QString m_path;
};

} // namespace vesper
