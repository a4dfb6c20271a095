#include "run/ProgressMeter.h"

#include <algorithm>

namespace vesper {

namespace {

using namespace std::chrono_literals;
constexpr auto interval = 100ms;
// Before this much is known, a finish time would be a guess.
constexpr double leastFraction = 0.03;
constexpr double leastSeconds = 0.7;

double secondsBetween(std::chrono::steady_clock::time_point from,
                      std::chrono::steady_clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

ProgressMeter::ProgressMeter(RunObserver &observer, const Clock &clock,
                             std::function<Steady::time_point()> ticks)
    : m_observer(observer)
    , m_clock(clock)
    , m_ticks(std::move(ticks))
    , m_runStart(m_ticks())
    , m_stageStart(m_runStart)
{}

void ProgressMeter::begin(Stage stage, qint64 bytesTotal, double endFraction)
{
    const std::lock_guard lock(m_mutex);
    m_progress.stage = stage;
    m_progress.bytesDone = 0;
    m_progress.bytesTotal = bytesTotal;
    m_progress.bytesPerSecond = 0;
    m_startFraction = m_endFraction;
    m_progress.fraction = m_startFraction;
    m_endFraction = endFraction;
    m_stageStart = m_ticks();
    send();
}

void ProgressMeter::advance(qint64 bytesDone)
{
    const std::lock_guard lock(m_mutex);
    const Steady::time_point now = m_ticks();
    if (now - m_lastSent < interval || bytesDone <= m_progress.bytesDone)
        return;
    m_progress.bytesDone = bytesDone;
    const double part = m_progress.bytesTotal > 0
                            ? std::min(1.0, double(bytesDone) / double(m_progress.bytesTotal))
                            : 1.0;
    m_progress.fraction = m_startFraction + (m_endFraction - m_startFraction) * part;
    const double stageSeconds = secondsBetween(m_stageStart, now);
    m_progress.bytesPerSecond = stageSeconds > 0 ? double(bytesDone) / stageSeconds : 0;
    const double runSeconds = secondsBetween(m_runStart, now);
    if (m_progress.fraction > leastFraction && runSeconds > leastSeconds) {
        const double rest = runSeconds * (1 / m_progress.fraction - 1);
        m_progress.finish = m_clock.now().addMSecs(static_cast<qint64>(rest * 1000));
    }
    send();
}

void ProgressMeter::show(Stage stage)
{
    const std::lock_guard lock(m_mutex);
    if (m_progress.stage == stage)
        return;
    if (m_progress.stage == Stage::Waiting) { // says nothing about how fast the rest will be
        const Steady::duration waited = m_ticks() - m_lastSent;
        m_runStart += waited;
        m_stageStart += waited;
    }
    m_progress.stage = stage;
    m_progress.bytesPerSecond = 0; // what was known of the stage before is true no more
    m_progress.finish.reset();
    send();
}

void ProgressMeter::warn(const Warning &warning)
{
    const std::lock_guard lock(m_mutex);
    m_observer.warned(warning);
}

void ProgressMeter::send()
{
    m_lastSent = m_ticks();
    m_observer.progressed(m_progress);
}

} // namespace vesper
