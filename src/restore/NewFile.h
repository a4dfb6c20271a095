#pragma once

#include "base/CommitGate.h"
#include "base/DurableFile.h"

namespace vesper {

/// A file that is written beside where it is wanted, under a name of its own, and takes its name
/// when it is whole. An older one that is replaced swaps names with it and is removed last, so that
/// whenever the process dies a whole file has the name. Where the file system cannot swap, the
/// older one is called `<name>.before-restore` for that moment. Never published, it leaves nothing.
/// One thread.
class NewFile
{
public:
    /// What becomes of a file that has the name already.
    enum class Older : std::uint8_t {
        Refused,
        Replaced,
        SetAside, ///< by whoever publishes, just before (restore/SetAside.h), and then replaced
    };

    /// `size`: the bytes that its disk must have free. Removes what dead restores left there.
    /// Errors: DestinationMissing, DestinationNotFolder (its folder), TargetExists (`detail`: why
    /// it cannot be replaced), NotEnoughRoom, WriteFailed.
    [[nodiscard]] static Result<NewFile> create(const QString &target, qint64 size, Older older);

    [[nodiscard]] DurableFile &file() const { return *m_file; }
    /// `gate` (may be null) is entered for as long as names are given; abandoned: Cancelled.
    /// Errors: as create(). After an error the target is what it was; where that could not be had,
    /// Error::aside says where the older file is.
    [[nodiscard]] Result<void> publish(CommitGate *gate = nullptr);

private:
    NewFile(QString target, Older older, std::unique_ptr<DurableFile> file)
        : m_target(std::move(target))
        , m_older(older)
        , m_file(std::move(file))
    {}

    [[nodiscard]] Result<void> giveName();

    QString m_target;
    Older m_older;
    std::unique_ptr<DurableFile> m_file;
};

} // namespace vesper
