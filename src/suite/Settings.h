#pragma once

#include "base/Result.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace vesper {

/// How hard the data is pressed: speed against size.
enum class CompressionLevel : std::uint8_t { Fast, Balanced, Small };

/// How much is checked before an archive counts as good.
enum class CheckLevel : std::uint8_t {
    None,  ///< nothing is read back: the archive is reported as unverified
    Read,  ///< every byte read back from the medium, the database opened there, proof compared
    Quick, ///< and SQLite's quick_check of the snapshot
    Full,  ///< and integrity_check and foreign_key_check
};

/// The names used on the command line, in settings and in manifests: "fast", "quick", …
[[nodiscard]] QString nameOf(CompressionLevel level);
[[nodiscard]] QString nameOf(CheckLevel level);
[[nodiscard]] std::optional<CompressionLevel> compressionLevelFrom(const QString &name);
[[nodiscard]] std::optional<CheckLevel> checkLevelFrom(const QString &name);

/// A place that an archive was written to, with what tells its drive wherever it is mounted next.
struct UsedPlace
{
    QString folder = {}; ///< absolute; empty: none was used
    QString root = {};   ///< where its drive was mounted
    QString label = {};  ///< of that drive
    QString uuid = {};   ///< of the file system on it, where it is known

    bool operator==(const UsedPlace &) const = default;
};

/// What the owner decides, one file a suite: `$XDG_CONFIG_HOME/vesper/<suite id>.ini`.
struct Settings
{
    QString language = {};     ///< "en", "fr", "da"; empty: as the system
    QString mainComputer = {}; ///< in place of the one in suite.toml; empty: that one
    QString lastFolder = {};   ///< the last destination used
    UsedPlace lastStick = {};  ///< the last one of its kind, as the next two
    UsedPlace lastDisk = {};
    UsedPlace lastNetworkDrive = {};
    QString defaultFolder = {};      ///< the destination to begin with; empty: the last one used
    bool externalMediumOnly = false; ///< refuse the disk that holds the database
    bool fixedName = false;          ///< the newest is always backup/backup.zip
    CompressionLevel level = CompressionLevel::Fast;
    CheckLevel check = CheckLevel::Quick;
};

/// Reads the settings of a suite; what is missing or senseless has its default.
[[nodiscard]] Settings loadSettings(const QString &suiteId);
/// Reads them anew, lets `change` have them and writes them atomically, while nobody else does: a
/// run that ends remembers its folder at the moment that the owner saves. Errors: StateUnusable.
[[nodiscard]] Result<void> changeSettings(const QString &suiteId,
                                          const std::function<void(Settings &)> &change);

} // namespace vesper
