#pragma once

#include "base/Clock.h"

#include <atomic>
#include <chrono>

namespace vesper::test {

/// A clock that a test sets: it stands still until it is told otherwise. UTC.
/// Thread rule: any member from any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = {QDate(2026, 11, 21), QTime(18, 4), Qt::UTC})
        : m_milliseconds(start.toMSecsSinceEpoch())
    {}

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
    }
    void set(const QDateTime &time) { m_milliseconds = time.toMSecsSinceEpoch(); }
    /// Also back, by a negative duration.
    void advance(std::chrono::milliseconds by) { m_milliseconds += by.count(); }

private:
    std::atomic<qint64> m_milliseconds;
};

} // namespace vesper::test
