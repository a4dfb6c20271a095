#pragma once

#include "base/Result.h"

#include <cstdint>
#include <optional>

namespace vesper {

/// Why a name is refused. Windows and FAT decide, wherever the archive is written: a stick is
/// carried to any computer.
enum class NameProblem : std::uint8_t {
    Empty,
    ForbiddenCharacter, ///< < > : " / \ | ? * or a control character
    ReservedName,       ///< CON, NUL, COM1, …
    TrailingDotOrSpace,
    LeadingSpace,
    LeadingDot, ///< a hidden file: nobody would find it again
    TooLong,    ///< over 255 UTF-16 units or bytes with the extension and a number
};

/// `<suite>_2026-11-21_18-42-07`, local time, no extension.
[[nodiscard]] QString proposedName(const QString &suiteId, const QDateTime &localTime);

/// Nothing if the name (with or without ".zip") can be written on every system.
/// `character` (may be null) gets the first forbidden one.
[[nodiscard]] std::optional<NameProblem> problemOf(const QString &name, QChar *character = nullptr);

/// The file name of the `attempt`th try: "name.zip", then "name_2.zip", "name_3.zip", …
[[nodiscard]] QString archiveFileName(const QString &name, int attempt = 1);

/// What the archive of a damaged state is called: `<name>_damaged`, the name cut short where that
/// would be too long for a file.
[[nodiscard]] QString damagedName(const QString &name);

/// problemOf() as an error: NameRefused, `detail` the name.
[[nodiscard]] Result<void> checkName(const QString &name);

} // namespace vesper
