#pragma once

#include <QtCore/QDateTime>

namespace vesper {

/// The wall clock, passed in wherever a date is decided on, so that tests can set it.
/// Thread rule: `now()` may be called from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Local time with its offset from UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace vesper
