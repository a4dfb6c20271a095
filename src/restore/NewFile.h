#pragma once

#include "base/DurableFile.h"

namespace vesper {

/// A file that is written beside where it is wanted, under a name of its own, and takes its name
/// when it is whole. With `replace` an older file swaps names with it and is removed last, so that
/// whenever the process dies a whole file has the name. Where the file system cannot swap, the
/// older one is called `<name>.before-restore` for that moment. One thread.
class NewFile
{
public:
    /// `size`: the bytes that its disk must have free. Removes what dead restores left there.
    /// Errors: DestinationMissing, DestinationNotFolder (its folder), TargetExists (`detail`: why
    /// `replace` does not help), NotEnoughRoom, WriteFailed.
    [[nodiscard]] static Result<NewFile> create(const QString &target, qint64 size, bool replace);

    [[nodiscard]] DurableFile &file() const { return *m_file; }
    /// Errors: as create(). After an error the target is what it was; where that could not be had,
    /// Error::aside says where the older file is.
    [[nodiscard]] Result<void> publish();

private:
    NewFile(QString target, bool replace, std::unique_ptr<DurableFile> file)
        : m_target(std::move(target))
        , m_replace(replace)
        , m_file(std::move(file))
    {}

    QString m_target;
    bool m_replace;
    std::unique_ptr<DurableFile> m_file;
};

} // namespace vesper
