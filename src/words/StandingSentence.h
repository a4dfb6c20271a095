#pragma once

#include "history/BackupStanding.h"

namespace vesper {

/// How it stands with the backups of a suite, in words. Any thread, once the translators are
/// installed.

/// "Up to date", "Suggested", "Needed".
[[nodiscard]] QString nameOf(BackupStanding::Step step);
/// "Last backup 2 days ago, on the stick “Kingston”." The settings know what kind of drive it was.
[[nodiscard]] QString lastBackupSentence(const BackupStanding &standing, const Settings &settings);
/// That a newer attempt failed; empty where none did.
[[nodiscard]] QString failedSinceSentence(const BackupStanding &standing);

} // namespace vesper
