#include "run/ProgressMeter.h"
#include "support/Catch.h"
#include "support/FakeClock.h"
#include "support/RecordingObserver.h"

using namespace vesper;
using namespace vesper::test;
using namespace std::chrono_literals;

namespace {

/// A meter whose time passes only when it is told to.
struct Measured
{
    void pass(std::chrono::milliseconds time)
    {
        ticks += time;
        clock.advance(time);
    }
    [[nodiscard]] const Progress &last() const { return observer.steps.back(); }
    /// Seconds from now to the finish time that was told.
    [[nodiscard]] double secondsLeft() const
    {
        REQUIRE(last().finish);
        return double(clock.now().msecsTo(*last().finish)) / 1000;
    }

    FakeClock clock;
    std::chrono::steady_clock::time_point ticks{1h};
    RecordingObserver observer;
    ProgressMeter meter{observer, clock, [this] { return ticks; }};
};

} // namespace

TEST_CASE("The rate is what was done in this stage by the time it took")
{
    Measured run;
    run.meter.begin(Stage::Compressing, 100'000'000, 0.7);
    CHECK(run.last().bytesPerSecond == 0);
    run.pass(2s);
    run.meter.advance(50'000'000);
    CHECK(run.last().bytesPerSecond == Approx(25e6));
    CHECK(run.last().bytesDone == 50'000'000);
    CHECK(run.last().fraction == Approx(0.35));

    run.meter.begin(Stage::Checking, 40'000'000, 1.0);
    CHECK(run.last().bytesPerSecond == 0);
    CHECK(run.last().fraction == Approx(0.7));
    run.pass(1s);
    run.meter.advance(20'000'000);
    CHECK(run.last().bytesPerSecond == Approx(20e6));
    CHECK(run.last().fraction == Approx(0.85));
}

TEST_CASE("The finish time goes on as the whole run went so far")
{
    Measured run;
    run.meter.begin(Stage::Compressing, 100, 1.0);
    run.pass(10s);
    run.meter.advance(25);
    CHECK(run.secondsLeft() == Approx(30));
    run.pass(10s); // it has become faster
    run.meter.advance(80);
    CHECK(run.secondsLeft() == Approx(5));
}

TEST_CASE("In the first moments no finish time is promised")
{
    Measured run;
    run.meter.begin(Stage::Compressing, 1000, 1.0);
    run.pass(600ms);
    run.meter.advance(500); // much, but too early
    CHECK_FALSE(run.last().finish);
    CHECK(run.last().bytesPerSecond > 0);

    Measured slow;
    slow.meter.begin(Stage::Compressing, 1000, 1.0);
    slow.pass(20s);
    slow.meter.advance(20); // late enough, but too little
    CHECK_FALSE(slow.last().finish);
}

TEST_CASE("A wait for another program counts neither in the rate nor in the finish time")
{
    Measured run;
    run.meter.begin(Stage::Collecting, 100, 1.0);
    run.meter.show(Stage::Waiting);
    run.pass(25s);
    run.meter.show(Stage::Compressing);
    run.pass(10s);
    run.meter.advance(50);
    CHECK(run.last().bytesPerSecond == Approx(5));
    CHECK(run.secondsLeft() == Approx(10));
}

TEST_CASE("What is being done changes at once, and what was known of the time is forgotten")
{
    Measured run;
    run.meter.begin(Stage::Compressing, 100, 0.7);
    run.pass(5s);
    run.meter.advance(50);
    REQUIRE(run.last().finish);
    run.meter.show(Stage::CheckingDatabase);
    CHECK(run.last().stage == Stage::CheckingDatabase);
    CHECK(run.last().fraction == Approx(0.35));
    CHECK_FALSE(run.last().finish);
    CHECK(run.last().bytesPerSecond == 0);
    const std::size_t told = run.observer.steps.size();
    run.meter.show(Stage::CheckingDatabase);
    CHECK(run.observer.steps.size() == told);
}

TEST_CASE("It is told ten times a second at most, and nothing that goes back")
{
    Measured run;
    run.meter.begin(Stage::Compressing, 1000, 1.0);
    const std::size_t atFirst = run.observer.steps.size();
    for (int step = 1; step <= 100; ++step) {
        run.pass(10ms);
        run.meter.advance(step);
    }
    CHECK(run.observer.steps.size() - atFirst == 10);
    run.pass(1s);
    run.meter.advance(50);
    CHECK(run.last().bytesDone == 100);
    CHECK(run.observer.steps.size() - atFirst == 10);
}

TEST_CASE("More bytes than were expected do not lead beyond the stage")
{
    Measured run;
    run.meter.begin(Stage::Compressing, 100, 0.7);
    run.pass(1s);
    run.meter.advance(250);
    CHECK(run.last().fraction == Approx(0.7));
    run.meter.begin(Stage::Writing, 0, 0.8); // nobody knows how many
    run.pass(1s);
    run.meter.advance(1);
    CHECK(run.last().fraction == Approx(0.8));
}
