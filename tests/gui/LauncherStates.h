#pragma once

#include "launcher/LauncherState.h"
#include "presence/Presence.h"

#include <functional>
#include <memory>
#include <vector>

namespace vesper::test {

/// One state of a window of the launcher that a person may meet.
struct LauncherScene
{
    QString name;
    /// Shows it, in the language that counts now; what else must live is kept with it.
    std::function<std::shared_ptr<QWidget>()> show;
};

/// All that matter. `lockOut`: a folder for wrong codes.
[[nodiscard]] std::vector<LauncherScene> launcherScenes(const QString &lockOut);

/// Seven runs of every kind, the oldest first.
[[nodiscard]] std::vector<HistoryEntry> sampleRuns();

} // namespace vesper::test
