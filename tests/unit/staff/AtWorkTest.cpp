// Who said in the launcher that they are at work.
#include "staff/AtWork.h"
#include "staff/StaffList.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

namespace {

const Employee anna{.id = "1", .name = "Anna", .codeHash = {}, .mayBackUp = true, .email = {}};
const Employee bent{.id = "2", .name = "Bent", .codeHash = {}, .email = {}};

/// The folders of a login session, which end with it.
class LoginSession
{
public:
    LoginSession()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath("config")));
    }
    ~LoginSession() { qunsetenv("XDG_RUNTIME_DIR"); }
    LoginSession(const LoginSession &) = delete;
    LoginSession &operator=(const LoginSession &) = delete;

    [[nodiscard]] QString file() const { return m_folder.filePath("vesper/club/at-work.json"); }
    void write(const QByteArray &content) const
    {
        QFile file(this->file());
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(content) == content.size());
    }

private:
    QTemporaryDir m_folder;
};

QString nameAtWork(const Clock &clock, const std::vector<Employee> &employees = {anna, bent})
{
    const std::optional<Employee> employee = employeeAtWork("club", employees, clock);
    return employee ? employee->name : QString();
}

} // namespace

TEST_CASE("Whoever is identified is at work until they sign off or another one is identified")
{
    const LoginSession session;
    const FakeClock clock;
    CHECK(nameAtWork(clock).isEmpty());
    REQUIRE(rememberAtWork("club", anna, clock));
    CHECK(nameAtWork(clock) == "Anna");
    REQUIRE(rememberAtWork("club", bent, clock));
    CHECK(nameAtWork(clock) == "Bent");
    REQUIRE(forgetAtWork("club"));
    CHECK(nameAtWork(clock).isEmpty());
    CHECK_FALSE(QFile::exists(session.file()));
    CHECK(forgetAtWork("club"));
}

TEST_CASE("Each suite knows its own employees only")
{
    const LoginSession session;
    const FakeClock clock;
    REQUIRE(rememberAtWork("club", anna, clock));
    CHECK_FALSE(employeeAtWork("shop", {anna}, clock));
}

TEST_CASE("On the next day nobody is at work, nor on the day before should the clock be set back")
{
    const LoginSession session;
    FakeClock clock;
    REQUIRE(rememberAtWork("club", anna, clock));
    clock.set(QDateTime(QDate(2026, 11, 21), QTime(23, 59, 59), Qt::UTC));
    CHECK(nameAtWork(clock) == "Anna");
    clock.set(QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
    CHECK(nameAtWork(clock).isEmpty());
    clock.set(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    CHECK(nameAtWork(clock).isEmpty());
}

TEST_CASE("An employee who is no longer on the list is not at work; one who is has today's rights")
{
    const LoginSession session;
    const FakeClock clock;
    REQUIRE(rememberAtWork("club", anna, clock));
    CHECK(nameAtWork(clock, {bent}).isEmpty());
    Employee lessTrusted = anna;
    lessTrusted.mayBackUp = false;
    CHECK_FALSE(employeeAtWork("club", {lessTrusted}, clock)->mayBackUp);
}

TEST_CASE("Only its owner can read the record, and one that is not understood counts for nothing")
{
    const LoginSession session;
    const FakeClock clock;
    REQUIRE(rememberAtWork("club", anna, clock));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                        | QFileDevice::WriteOther;
    CHECK((QFile::permissions(session.file()) & others) == QFileDevice::Permissions());
    for (const char *content :
         {"", "not JSON", "[]", R"({"version": 2, "employee": "1", "day": "2026-11-21"})",
          R"({"version": 1, "day": "2026-11-21"})", R"({"version": 1, "employee": "1"})",
          R"({"version": 1, "employee": 1, "day": "2026-11-21"})"}) {
        session.write(content);
        INFO(content);
        CHECK(nameAtWork(clock).isEmpty());
    }
}

TEST_CASE("Without a login session nobody is remembered")
{
    qunsetenv("XDG_RUNTIME_DIR");
    const FakeClock clock;
    CHECK(rememberAtWork("club", anna, clock).error().kind == ErrorKind::StateUnusable);
    CHECK(nameAtWork(clock).isEmpty());
    CHECK(forgetAtWork("club"));
}

TEST_CASE("Window and command line take whoever is identified for the current employee")
{
    const LoginSession session;
    Suite shop;
    shop.id = "shop";
    REQUIRE(changeStaffList("shop", [](StaffList &list) -> Result<void> {
        list.employees = {anna, bent};
        list.employees[0].id = "Anna"; // what is kept of a list of Vesper's own: the name
        return {};
    }));
    REQUIRE(rememberAtWork("shop", {.id = "Anna", .name = "Anna", .codeHash = {}, .email = {}},
                           SystemClock()));
    const Result<Staff> staff = loadStaff(shop, "FRONT-PC");
    REQUIRE(staff);
    REQUIRE(staff->current);
    CHECK(staff->current->name == "Anna");
    CHECK_FALSE(staff->isCurrentBySuite);
    CHECK(permissionFor(*staff, Right::BackUp) == Permission::Granted);
    REQUIRE(forgetAtWork("shop"));
    CHECK(permissionFor(*loadStaff(shop, "FRONT-PC"), Right::BackUp) == Permission::AskCode);
}
