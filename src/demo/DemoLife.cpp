#include "demo/DemoLife.h"

#include <algorithm>

namespace vesper {

namespace {

constexpr std::array<const char *, 5> gates = {"Hall", "Piscine", "Gym", "Squash", "Sauna"};
constexpr quint32 entriesForOneSale = 6;
constexpr int shortestStay = 20 * 60;
constexpr int longestStay = 150 * 60;
// How many of a hundred visitors come in each hour, from 7 to 21.
constexpr std::array<int, 15> visitorsByHour = {4, 5, 6, 6, 5, 8, 7, 4, 4, 6, 9, 13, 12, 8, 3};

int secondOfArrival(DemoRandom &random, const DemoDay &day)
{
    int hour = 0;
    for (int left = random.between(0, 99) - visitorsByHour[0]; left >= 0;)
        left -= visitorsByHour[static_cast<std::size_t>(++hour)];
    const int second = day.firstSecond + hour * 3600 + random.between(0, 3599);
    if (second <= day.lastSecond)
        return second;
    return random.between(day.firstSecond, day.lastSecond); // the last day is not over yet
}

void putTwoDigits(std::string &text, std::size_t at, int number)
{
    text[at] = static_cast<char>('0' + number / 10);
    text[at + 1] = static_cast<char>('0' + number % 10);
}

/// Puts the time into "YYYY-MM-DD hh:mm:ss".
void putTime(std::string &text, int second)
{
    putTwoDigits(text, 11, second / 3600);
    putTwoDigits(text, 14, second / 60 % 60);
    putTwoDigits(text, 17, second % 60);
}

} // namespace

DemoLife::DemoLife(SQLite::Database &database, quint32 seed, qint64 passages)
    : m_days(demoCalendar(passages))
    , m_membersInTheEnd(DemoMembers::countFor(passages))
    , m_random(seed)
    , m_members(database)
    , m_sales(database)
    , m_passage(database, "INSERT INTO passage VALUES (?, ?, ?, ?, ?)")
{}

void DemoLife::live(const std::function<void(qint64)> &passed)
{
    const auto length = static_cast<qint64>(m_days.size());
    const int membersAtFirst = m_membersInTheEnd / 2;
    for (qint64 i = 0; i < length; ++i) {
        const DemoDay &day = m_days[static_cast<std::size_t>(i)];
        const qint64 joined = (m_membersInTheEnd - membersAtFirst) * (i + 1) / length;
        welcome(day, membersAtFirst + static_cast<int>(joined));
        write(day, passagesOf(day));
        passed(day.passages);
    }
}

void DemoLife::welcome(const DemoDay &day, int members)
{
    while (m_members.count() < members)
        m_members.join(m_random, day.date);
}

std::vector<DemoLife::Passage> DemoLife::passagesOf(const DemoDay &day)
{
    std::vector<Passage> passages;
    while (static_cast<qint64>(passages.size()) < day.passages) {
        Passage passage{.second = secondOfArrival(m_random, day),
                        .customer = m_members.visitor(m_random),
                        .gate = m_random.pick(gates),
                        .isEntry = true};
        passages.push_back(passage);
        passage.isEntry = false;
        passage.second += m_random.between(shortestStay, longestStay);
        // Whoever stays past the end, and the last of a day, left without the card.
        if (passage.second <= day.lastSecond && static_cast<qint64>(passages.size()) < day.passages)
            passages.push_back(passage);
    }
    std::stable_sort(passages.begin(), passages.end(),
                     [](const Passage &a, const Passage &b) { return a.second < b.second; });
    return passages;
}

void DemoLife::write(const DemoDay &day, const std::vector<Passage> &passages)
{
    std::string time = day.date.toString(Qt::ISODate).toStdString() + " 00:00:00";
    for (const Passage &passage : passages) {
        putTime(time, passage.second);
        m_passage.bind(1, static_cast<int64_t>(++m_passages));
        m_passage.bind(2, passage.customer);
        m_passage.bindNoCopy(3, passage.gate);
        m_passage.bindNoCopy(4, time);
        m_passage.bindNoCopy(5, passage.isEntry ? "in" : "out");
        m_passage.exec();
        m_passage.reset();
        if (m_passages == 1 || (passage.isEntry && m_random.isOneIn(entriesForOneSale)))
            m_sales.sell(m_random, passage.customer, day.date, time);
    }
}

} // namespace vesper
