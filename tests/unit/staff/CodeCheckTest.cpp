#include "base/FileLock.h"
#include "staff/Staff.h"
#include "support/Catch.h"
#include "support/FakeClock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <atomic>
#include <thread>

using namespace vesper;
using namespace vesper::test;
using namespace std::chrono_literals;

namespace {

Employee employee(const QString &name, const QString &code)
{
    return {.id = name, .name = name, .codeHash = *hashCode(code), .email = {}};
}

Staff ownerAndTrainee()
{
    Staff staff;
    staff.employees = {employee("Owner", "1111"), employee("Trainee", "2222")};
    staff.employees[0].mayBackUp = true;
    return staff;
}

/// A state folder, a clock and the employees; a CodeCheck is made anew for each code, as after a
/// restart.
struct Counter
{
    QTemporaryDir folder;
    FakeClock clock;
    Staff staff = ownerAndTrainee();

    Result<Employee> type(const QString &code)
    {
        return CodeCheck(folder.path(), clock).identify(staff, code);
    }
    Result<Employee> typeToBackUp(const QString &code)
    {
        CodeCheck check(folder.path(), clock);
        return authorize(check, staff, code, Right::BackUp);
    }
    std::optional<QDateTime> lockedUntil() const
    {
        return CodeCheck(folder.path(), clock).lockedUntil();
    }
    QString stateFile() const { return folder.filePath("wrong-codes.json"); }

    /// Types wrong codes, each when it is taken, and gives the last refusal.
    Error typeWrongCodes(int count)
    {
        Error last;
        for (int i = 0; i < count; ++i) {
            if (const auto until = lockedUntil())
                clock.set(*until);
            last = type("0000").error();
        }
        return last;
    }
};

std::chrono::milliseconds from(const FakeClock &clock, const QDateTime &until)
{
    return std::chrono::milliseconds(clock.now().msecsTo(until));
}

} // namespace

TEST_CASE("A code identifies the employee whose it is")
{
    Counter counter;
    CHECK(counter.type("1111")->name == "Owner");
    CHECK(counter.type("2222")->name == "Trainee");
    CHECK(counter.type("3333").error().kind == ErrorKind::CodeWrong);
    CHECK(FileLock::take(counter.folder.filePath("wrong-codes.json.lock")).value_or(nullptr));
}

TEST_CASE("Employees without a usable hash do not stand in the way of the others")
{
    Counter counter;
    Employee without;
    Employee malformed;
    malformed.codeHash = "$argon2id$v=19$m=8192,t=8,p=1$nonsense";
    counter.staff.employees.insert(counter.staff.employees.begin(), {without, malformed});
    CHECK(counter.type("2222")->name == "Trainee");
    CHECK(counter.type("nonsense").error().kind == ErrorKind::CodeWrong);
}

TEST_CASE("Two wrong codes are free, each further one doubles the wait, the tenth locks")
{
    Counter counter;
    for (int i = 0; i < 2; ++i) {
        const Error error = counter.type("0000").error();
        CHECK(error.kind == ErrorKind::CodeWrong);
        CHECK_FALSE(error.until.isValid());
        CHECK_FALSE(counter.lockedUntil());
    }
    for (const auto wait : {5s, 10s, 20s, 40s, 80s, 160s, 320s}) {
        const Error error = counter.typeWrongCodes(1);
        CHECK(error.kind == ErrorKind::CodeWrong);
        CHECK(from(counter.clock, error.until) == wait);
        CHECK(counter.lockedUntil() == error.until);
    }
    const Error locked = counter.typeWrongCodes(1);
    CHECK(locked.kind == ErrorKind::CodeLocked);
    CHECK(from(counter.clock, locked.until) == 15min);
    const Error again = counter.typeWrongCodes(1);
    CHECK(again.kind == ErrorKind::CodeLocked);
    CHECK(from(counter.clock, again.until) == 15min);
}

TEST_CASE("While a wait goes on no code is tested, not even the right one")
{
    Counter counter;
    const Error wrong = counter.typeWrongCodes(3);
    counter.clock.advance(4s);
    const auto early = counter.type("1111");
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == ErrorKind::CodeLocked);
    CHECK(early.error().until == wrong.until);
    counter.clock.advance(1s);
    CHECK(counter.type("1111"));
}

TEST_CASE("A right code forgets the wrong ones")
{
    Counter counter;
    counter.typeWrongCodes(9);
    counter.clock.set(*counter.lockedUntil());
    REQUIRE(counter.type("1111"));
    CHECK_FALSE(QFile::exists(counter.stateFile()));
    CHECK_FALSE(counter.typeWrongCodes(2).until.isValid());
}

TEST_CASE("A day without a wrong code forgets them too")
{
    Counter counter;
    counter.typeWrongCodes(9);
    counter.clock.advance(23h);
    CHECK(counter.type("0000").error().kind == ErrorKind::CodeLocked);
    counter.clock.advance(24h);
    const Error error = counter.type("0000").error();
    CHECK(error.kind == ErrorKind::CodeWrong);
    CHECK_FALSE(error.until.isValid());
    CHECK_FALSE(counter.typeWrongCodes(1).until.isValid());
    CHECK(counter.typeWrongCodes(1).until.isValid());
}

TEST_CASE("A code without the right needed is told so and neither counts nor forgets")
{
    Counter counter;
    const auto refused = counter.typeToBackUp("2222");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::CodeLacksRight);
    CHECK(refused.error().detail == "Trainee");
    CHECK(counter.typeToBackUp("1111")->name == "Owner");

    counter.typeWrongCodes(2);
    CHECK(counter.typeToBackUp("2222").error().kind == ErrorKind::CodeLacksRight);
    CHECK(counter.type("0000").error().until.isValid());
}

TEST_CASE("An empty code is refused but not counted")
{
    Counter counter;
    for (int i = 0; i < 5; ++i)
        CHECK(counter.type("").error().kind == ErrorKind::CodeWrong);
    CHECK_FALSE(counter.lockedUntil());
    CHECK_FALSE(QFile::exists(counter.stateFile()));
}

TEST_CASE("A clock set back neither ends a wait nor makes it last for ever")
{
    Counter counter;
    counter.typeWrongCodes(10);
    counter.clock.advance(-24h * 365);
    REQUIRE(counter.lockedUntil());
    CHECK(from(counter.clock, *counter.lockedUntil()) == 15min);
    CHECK(counter.type("1111").error().kind == ErrorKind::CodeLocked);
    counter.clock.advance(15min);
    CHECK_FALSE(counter.lockedUntil());
    CHECK(counter.type("1111"));
}

TEST_CASE("A clock that had run years ahead does not lock anyone out when it is put right")
{
    Counter counter;
    counter.clock.advance(24h * 3650);
    counter.typeWrongCodes(10);
    counter.clock.advance(-24h * 3650);
    CHECK(counter.type("1111").error().kind == ErrorKind::CodeLocked);
    counter.clock.advance(15min);
    CHECK(counter.type("1111"));
}

TEST_CASE("A damaged count takes the right code at once and locks at the next wrong one")
{
    Counter counter;
    const QByteArray content
        = GENERATE(QByteArray(), QByteArray("{"), QByteArray("[]"),
                   QByteArray("{\"wrong\":-5,\"last\":\"2026\"}"),
                   QByteArray("{\"wrong\":1e99,\"last\":\"never\"}"), QByteArray(100'000, '\0'));
    QFile file(counter.stateFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    CHECK_FALSE(counter.lockedUntil());
    SECTION("right")
    {
        CHECK(counter.type("1111"));
        CHECK(counter.type("0000").error().kind == ErrorKind::CodeWrong);
    }
    SECTION("wrong")
    {
        CHECK(counter.type("0000").error().kind == ErrorKind::CodeLocked);
    }
}

TEST_CASE("Where wrong codes cannot be counted no code is taken")
{
    Counter counter;
    REQUIRE(QDir().mkpath(counter.stateFile())); // a folder in the file's place
    const auto result = counter.type("1111");
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::StateUnusable);
    CHECK(result.error().path == counter.stateFile());
}

TEST_CASE("Wrong codes typed at two places at once are all counted")
{
    Counter counter;
    counter.staff.employees.pop_back();
    std::atomic<int> tested = 0;
    const auto guess = [&] {
        CodeCheck check(counter.folder.path(), counter.clock);
        for (int i = 0; i < 6; ++i) {
            const Error error = check.identify(counter.staff, "0000").error();
            if (error.kind == ErrorKind::CodeWrong)
                ++tested;
        }
    };
    std::thread first(guess);
    std::thread second(guess);
    first.join();
    second.join();
    // The clock stands still: after the third wrong code the wait never ends.
    CHECK(tested == 3);
    CHECK(from(counter.clock, *counter.lockedUntil()) == 5s);
}
