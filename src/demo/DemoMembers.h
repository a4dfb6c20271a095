#pragma once

#include "demo/DemoRandom.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QtCore/QDate>

namespace vesper {

/// Writes the members of the sample club: some of them with a photo, bytes that nothing compresses.
/// Members throw SQLite::Exception.
class DemoMembers
{
public:
    explicit DemoMembers(SQLite::Database &database);

    /// How many members a club with so many passages has in the end: 467 for 20,000.
    [[nodiscard]] static int countFor(qint64 passages);

    void join(DemoRandom &random, QDate day);
    [[nodiscard]] int count() const { return m_count; }
    /// The newer ones come more often.
    [[nodiscard]] int visitor(DemoRandom &random) const;

private:
    void addPhoto(DemoRandom &random, const std::string &day);

    SQLite::Statement m_customer;
    SQLite::Statement m_photo;
    int m_count = 0;
};

} // namespace vesper
