#include "destination/TimedQuestion.h"

namespace vesper {

StuckPlaces &StuckPlaces::ofThisProcess()
{
    // Never destroyed: a thread that was left behind may come back while the program ends.
    static StuckPlaces *const places = new StuckPlaces;
    return *places;
}

bool StuckPlaces::contains(const QString &place) const
{
    const std::lock_guard lock(m_mutex);
    return m_places.contains(place);
}

void StuckPlaces::add(const QString &place)
{
    const std::lock_guard lock(m_mutex);
    m_places.insert(place);
}

void StuckPlaces::remove(const QString &place)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_places.find(place); found != m_places.end())
        m_places.erase(found);
}

} // namespace vesper
