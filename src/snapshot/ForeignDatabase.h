#pragma once

#include "base/CancelToken.h"
#include "base/DurableFile.h"

#include <QtCore/QTemporaryDir>

namespace vesper {

/// Another tool's copy of a database, which must stay as it is, whatever is done with it. Whoever
/// opens one with a -wal or a -journal beside it brings their content in and removes them, and on a
/// medium that cannot be written to SQLite does not open one in WAL mode at all. Such a one is
/// therefore copied into the system's temporary folder together with them, and the copy is made
/// whole; any other is read where it is. The copy goes with this object. One thread.
class ForeignDatabase
{
public:
    enum class Purpose : std::uint8_t {
        Reading,
        Salvage, ///< through Immutable, and with zeros for what cannot be read of it
    };

    /// Errors: ReadFailed, SourceBusy (it was changed meanwhile), NotEnoughRoom, WriteFailed,
    /// Cancelled.
    [[nodiscard]] static Result<ForeignDatabase>
    open(const QString &path, const CancelToken &cancel, Purpose purpose = Purpose::Reading);

    /// The file that may be opened: it has everything, and nothing beside it is needed.
    [[nodiscard]] const QString &path() const { return m_copy ? m_copy->path() : m_source; }
    /// The same error, told of the file that a person knows.
    [[nodiscard]] Error told(Error error) const;

private:
    explicit ForeignDatabase(const QString &path);
    Result<void> copy(const CancelToken &cancel, Purpose purpose);
    [[nodiscard]] Result<void> bringIn(const CancelToken &cancel, Purpose purpose) const;

    QString m_said;   ///< as a person named it
    QString m_source; ///< where it is: SQLite follows links, too, before it looks beside
    std::unique_ptr<QTemporaryDir> m_folder; ///< nobody else can put anything beside the copy
    std::unique_ptr<DurableFile> m_copy;     ///< null: it is read where it is
};

} // namespace vesper
