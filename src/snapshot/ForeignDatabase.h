#pragma once

#include "base/CancelToken.h"
#include "base/DurableFile.h"

namespace vesper {

/// Another tool's copy of a database, which must stay as it is, whatever is done with it. Whoever
/// opens one with a -wal or a -journal beside it brings their content in and removes them, and on a
/// medium that cannot be written to SQLite does not open one in WAL mode at all. Such a one is
/// therefore copied into the system's temporary folder together with them, and the copy is made
/// whole; any other is read where it is. The copy goes with this object. One thread.
class ForeignDatabase
{
public:
    /// Errors: ReadFailed, SourceBusy (it was changed meanwhile), NotEnoughRoom, WriteFailed,
    /// Cancelled.
    [[nodiscard]] static Result<ForeignDatabase> open(const QString &path,
                                                      const CancelToken &cancel);

    /// The file that may be opened: it has everything, and nothing beside it is needed.
    [[nodiscard]] const QString &path() const { return m_copy ? m_copy->path() : m_source; }
    /// The same error, told of the file that a person knows.
    [[nodiscard]] Error told(Error error) const;

private:
    explicit ForeignDatabase(QString source)
        : m_source(std::move(source))
    {}
    Result<void> copy(const CancelToken &cancel);

    QString m_source;
    std::unique_ptr<DurableFile> m_copy; ///< null: it is read where it is
};

} // namespace vesper
