#pragma once

#include "history/BackupStanding.h"

namespace vesper {

/// How it stands with the backups of a suite, in words. Any thread, once the translators are
/// installed.

/// "Up to date", "Suggested", "Needed".
[[nodiscard]] QString nameOf(BackupStanding::Step step);
/// The same, but "Backed up today" where work went on since.
[[nodiscard]] QString nameOf(const BackupStanding &standing);
/// "Last backup 2 days ago, on the stick “Kingston”. Nothing is new since then." The settings know
/// what kind of drive it was.
[[nodiscard]] QString lastBackupSentence(const BackupStanding &standing, const Settings &settings);
/// That a newer attempt failed; empty where none did.
[[nodiscard]] QString failedSinceSentence(const BackupStanding &standing);

} // namespace vesper
