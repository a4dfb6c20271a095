#include "demo/DemoMembers.h"

#include "demo/DemoNames.h"

#include <algorithm>

namespace vesper {

namespace {

constexpr int smallestClub = 400;
constexpr qint64 passagesOfMember = 300;
constexpr int photosInTen = 6;
constexpr int smallestPhoto = 6 * 1024;
constexpr int largestPhoto = 10 * 1024;
const QDate eldestBirthday{1941, 1, 1};
constexpr int birthdays = 70 * 365;

std::string isoDate(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

} // namespace

DemoMembers::DemoMembers(SQLite::Database &database)
    : m_customer(database, "INSERT INTO customer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    , m_photo(database, "INSERT INTO photo VALUES (?, ?, ?)")
{}

int DemoMembers::countFor(qint64 passages)
{
    return smallestClub + static_cast<int>(passages / passagesOfMember);
}

void DemoMembers::join(DemoRandom &random, QDate day)
{
    ++m_count;
    const DemoPerson person = demoPerson(random, m_count);
    const QDate birthday = eldestBirthday.addDays(random.below(birthdays));
    const std::string cardNumber = QString::asprintf("CH-%06d", m_count).toStdString();
    const std::string joined = isoDate(day);
    m_customer.bind(1, m_count);
    m_customer.bind(2, cardNumber);
    m_customer.bind(3, person.lastName);
    m_customer.bind(4, person.firstName);
    m_customer.bind(5, isoDate(birthday));
    m_customer.bind(6, person.street);
    m_customer.bind(7, person.postcode);
    m_customer.bind(8, person.city);
    m_customer.bind(9, person.country);
    m_customer.bind(10, person.email);
    m_customer.bind(11, person.phone);
    m_customer.bind(12, joined);
    m_customer.exec();
    m_customer.reset();
    if (random.below(10) < photosInTen)
        addPhoto(random, joined);
}

int DemoMembers::visitor(DemoRandom &random) const
{
    const auto members = static_cast<quint32>(m_count);
    return 1 + static_cast<int>(std::max(random.below(members), random.below(members)));
}

void DemoMembers::addPhoto(DemoRandom &random, const std::string &day)
{
    const QByteArray image = random.bytes(random.between(smallestPhoto, largestPhoto));
    m_photo.bind(1, m_count);
    m_photo.bind(2, day);
    m_photo.bindNoCopy(3, image.constData(), static_cast<int>(image.size()));
    m_photo.exec();
    m_photo.reset();
}

} // namespace vesper
