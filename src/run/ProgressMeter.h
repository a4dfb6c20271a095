#pragma once

#include "base/Clock.h"
#include "run/RunObserver.h"

#include <chrono>
#include <functional>
#include <mutex>

namespace vesper {

/// Turns bytes into what a person is told: at most ten times a second and at each change of stage,
/// with one fraction over the whole run that never goes back.
/// Thread rule: any thread; the observer gets one call at a time.
class ProgressMeter
{
public:
    using Steady = std::chrono::steady_clock;
    /// Measures by `ticks`, tells finish times by `clock`. Observer and clock are borrowed.
    ProgressMeter(RunObserver &observer, const Clock &clock,
                  std::function<Steady::time_point()> ticks = &Steady::now);

    /// From now on `stage` takes the run from the fraction reached so far to `endFraction`.
    void begin(Stage stage, qint64 bytesTotal, double endFraction);
    void advance(qint64 bytesDone);
    /// What is being done changes, how far the run is does not; how long it takes is not known
    /// until it advances again.
    void show(Stage stage);
    void warn(const Warning &warning);

private:
    void send();

    RunObserver &m_observer;
    const Clock &m_clock;
    std::function<Steady::time_point()> m_ticks;
    std::mutex m_mutex;
    Progress m_progress;
    double m_startFraction = 0;
    double m_endFraction = 0;
    Steady::time_point m_runStart;
    Steady::time_point m_stageStart;
    Steady::time_point m_lastSent;
};

} // namespace vesper
