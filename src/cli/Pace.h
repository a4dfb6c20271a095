#pragma once

#include "base/Progress.h"

#include <chrono>
#include <optional>

namespace vesper {

/// Makes a Progress of bytes done and bytes in all: rate and finish time, ten times a second at
/// most. One thread at a time.
class Pace
{
public:
    explicit Pace(Stage stage);

    /// Nothing if the last one was a moment ago.
    [[nodiscard]] std::optional<Progress> at(qint64 done, qint64 total);

private:
    using Clock = std::chrono::steady_clock;
    Stage m_stage;
    Clock::time_point m_start;
    std::optional<Clock::time_point> m_last;
};

} // namespace vesper
