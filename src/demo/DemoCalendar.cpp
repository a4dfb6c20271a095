#include "demo/DemoCalendar.h"

#include <algorithm>
#include <array>

namespace vesper {

namespace {

constexpr qint64 passagesOfSmallClub = 65; // a day
constexpr qint64 longestHistory = 5 * 365;
constexpr int opening = 7 * 3600;
constexpr int closing = 22 * 3600;
constexpr int present = 17 * 3600 + 53 * 60;
constexpr std::array<qint64, 7> weightOfWeekday = {10, 11, 13, 11, 12, 16, 12};
constexpr std::array<qint64, 12> weightOfMonth = {13, 12, 11, 10, 9, 8, 6, 5, 11, 12, 12, 9};

QDate lastDay()
{
    return {2026, 11, 21};
}

qint64 weightOf(QDate date)
{
    const qint64 weight = weightOfWeekday[static_cast<std::size_t>(date.dayOfWeek() - 1)]
                          * weightOfMonth[static_cast<std::size_t>(date.month() - 1)];
    return date == lastDay() ? weight * 2 / 3 : weight;
}

} // namespace

std::vector<DemoDay> demoCalendar(qint64 passages)
{
    const qint64 length = std::clamp<qint64>(passages / passagesOfSmallClub, 1, longestHistory);
    qint64 allWeights = 0;
    for (qint64 back = 0; back < length; ++back)
        allWeights += weightOf(lastDay().addDays(-back));

    std::vector<DemoDay> days;
    qint64 weights = 0;
    qint64 spread = 0;
    for (qint64 back = length - 1; back >= 0; --back) {
        const QDate date = lastDay().addDays(-back);
        weights += weightOf(date);
        const qint64 upToHere = passages * weights / allWeights;
        days.push_back({.date = date,
                        .passages = upToHere - spread,
                        .firstSecond = opening,
                        .lastSecond = back == 0 ? present : closing});
        spread = upToHere;
    }
    return days;
}

} // namespace vesper
