#pragma once

#include "base/DurableFile.h"

namespace vesper {

/// Under which name a verified archive is published.
struct FinalName
{
    QString name;       ///< without ".zip"
    bool fixed = false; ///< the newest always has this name: see Settings::fixedName
};

/// Gives a verified archive its final name without ever replacing a file, then reads its size and
/// `seal` once more from the medium, under that name. An existing name gets a number; under a
/// fixed name the archive that has it is renamed to `<name>_<its own creation date and time>.zip`
/// first, and gets its name back if this one cannot take it.
/// After an error nothing new stands under a final name. Errors: WriteFailed, VerificationFailed,
/// NameRefused (no number is free).
[[nodiscard]] Result<void> publishArchive(DurableFile &file, const FinalName &name,
                                          const QByteArray &seal);

} // namespace vesper
