#pragma once

#include "run/RunObserver.h"

#include <QtCore/QString>

#include <cstdint>
#include <mutex>
#include <set>

namespace vesper {

/// How much of a run is seen on standard error.
enum class ProgressStyle : std::uint8_t {
    Animated,   ///< one line that moves: a person looks at it
    Milestones, ///< a line a stage, once: a log
    Silent,
};

/// A run's progress in words. Any thread; finish() when the run is over.
/// Warnings are left to whoever prints the report, which has them all.
class ProgressLine final : public RunObserver
{
public:
    explicit ProgressLine(ProgressStyle style)
        : m_style(style)
    {}

    void progressed(const Progress &progress) override;
    void warned(const Warning &) override {}
    /// Wipes the line; nothing is shown from now on, whatever a run that was left behind tells.
    void finish();

private:
    std::mutex m_mutex;
    ProgressStyle m_style;
    std::set<Stage> m_stages; ///< that were told already
};

/// "Writing  43 %  85 MB/s  ready at 18:06"
[[nodiscard]] QString progressText(const Progress &progress);

} // namespace vesper
