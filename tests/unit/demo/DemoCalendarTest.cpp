#include "demo/DemoCalendar.h"
#include "support/Catch.h"

using namespace vesper;

TEST_CASE("The passages are spread over days one after the other up to the present")
{
    const qint64 passages = GENERATE(qint64(1), qint64(64), qint64(20'000), qint64(6'000'000));
    const std::vector<DemoDay> days = demoCalendar(passages);
    REQUIRE_FALSE(days.empty());
    qint64 sum = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        sum += days[i].passages;
        CHECK(days[i].passages >= 0);
        CHECK(days[i].firstSecond < days[i].lastSecond);
        if (i > 0)
            CHECK(days[i].date == days[i - 1].date.addDays(1));
    }
    CHECK(sum == passages);
    CHECK(days.back().date == QDate(2026, 11, 21));
    CHECK(days.back().passages > 0);
    CHECK(days.size() <= 5 * 365);
}

TEST_CASE("A Saturday in January is busier than a Monday in August")
{
    qint64 saturday = 0;
    qint64 monday = 0;
    for (const DemoDay &day : demoCalendar(1'000'000)) {
        if (day.date == QDate(2026, 1, 17))
            saturday = day.passages;
        if (day.date == QDate(2026, 8, 17))
            monday = day.passages;
    }
    CHECK(monday > 0);
    CHECK(saturday > 2 * monday);
}
