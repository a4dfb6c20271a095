#pragma once

#include <QtCore/QDate>

#include <vector>

namespace vesper {

/// A day on which the sample club was open.
struct DemoDay
{
    QDate date;
    qint64 passages = 0;
    int firstSecond = 0; ///< of the day: the first visitor may come
    int lastSecond = 0;  ///< nothing happens later; on the last day that is the present
};

/// The days up to 21 November 2026, 17:53, over which so many passages are spread: more on
/// Saturdays and in winter, five years at most. Their sum is `passages`.
[[nodiscard]] std::vector<DemoDay> demoCalendar(qint64 passages);

} // namespace vesper
