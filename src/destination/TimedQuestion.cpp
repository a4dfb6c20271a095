#include "destination/TimedQuestion.h"

#include <algorithm>

namespace vesper {

SilentPlaces &SilentPlaces::ofThisProcess()
{
    // Never destroyed: a thread that was left behind may come back while the program ends.
    static SilentPlaces *const places = new SilentPlaces;
    return *places;
}

void SilentPlaces::add(const QString &place, Clock::time_point asked)
{
    const std::lock_guard lock(m_mutex);
    m_asked.emplace(place, asked);
}

void SilentPlaces::remove(const QString &place, Clock::time_point asked)
{
    const std::lock_guard lock(m_mutex);
    const auto [first, last] = m_asked.equal_range(place);
    const auto found
        = std::find_if(first, last, [asked](const auto &entry) { return entry.second == asked; });
    if (found != last)
        m_asked.erase(found);
    m_changed.notify_all();
}

std::optional<SilentPlaces::Clock::time_point> SilentPlaces::silentSince(const QString &place) const
{
    const std::lock_guard lock(m_mutex);
    const auto [first, last] = m_asked.equal_range(place);
    const auto oldest = std::min_element(
        first, last, [](const auto &one, const auto &other) { return one.second < other.second; });
    return oldest == last ? std::nullopt : std::optional(oldest->second);
}

bool SilentPlaces::waitUntilFree(const QString &place, Clock::time_point deadline) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, deadline, [&] { return !m_asked.contains(place); });
}

} // namespace vesper
