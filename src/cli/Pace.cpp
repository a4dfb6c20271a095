#include "cli/Pace.h"

namespace vesper {

Pace::Pace(Stage stage)
    : m_stage(stage)
    , m_start(Clock::now())
{}

std::optional<Progress> Pace::at(qint64 done, qint64 total)
{
    const Clock::time_point now = Clock::now();
    if (m_last && now - *m_last < std::chrono::milliseconds(100))
        return std::nullopt;
    m_last = now;

    Progress progress{.stage = m_stage, .bytesDone = done, .bytesTotal = total};
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    if (total > 0)
        progress.fraction = static_cast<double>(done) / static_cast<double>(total);
    // A rate out of the first moments would promise anything.
    if (seconds > 0.5 && done > 0) {
        progress.bytesPerSecond = static_cast<double>(done) / seconds;
        const double rest = static_cast<double>(total - done) / progress.bytesPerSecond;
        progress.finish = QDateTime::currentDateTime().addMSecs(static_cast<qint64>(rest * 1000));
    }
    return progress;
}

} // namespace vesper
