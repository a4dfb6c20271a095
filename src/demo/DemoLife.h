#pragma once

#include "demo/DemoCalendar.h"
#include "demo/DemoMembers.h"
#include "demo/DemoSales.h"

#include <functional>

namespace vesper {

/// Lets the sample club live day by day, so that its rows lie in the file in the order in which a
/// real one would have written them: members join, pass the gates and buy.
/// Members throw SQLite::Exception.
class DemoLife
{
public:
    DemoLife(SQLite::Database &database, quint32 seed, qint64 passages);

    /// `passed` is told how many passages each day had.
    void live(const std::function<void(qint64)> &passed);

private:
    struct Passage
    {
        int second = 0; ///< of the day
        int customer = 0;
        const char *gate = nullptr;
        bool isEntry = false;
    };

    void welcome(const DemoDay &day, int members);
    [[nodiscard]] std::vector<Passage> passagesOf(const DemoDay &day);
    void write(const DemoDay &day, const std::vector<Passage> &passages);

    std::vector<DemoDay> m_days;
    int m_membersInTheEnd;
    DemoRandom m_random;
    DemoMembers m_members;
    DemoSales m_sales;
    SQLite::Statement m_passage;
    qint64 m_passages = 0;
};

} // namespace vesper
