#include "run/DetachedRun.h"
#include "support/Catch.h"

#include <stdexcept>

using namespace vesper;
using namespace std::chrono_literals;

namespace {

constexpr DetachedPatience shortPatience{.cancelled = 50ms, .committing = 400ms};

/// A medium that answers when it is told to: a stand-in for a hanging system call.
struct Medium
{
    std::shared_ptr<std::promise<void>> answer = std::make_shared<std::promise<void>>();
    std::shared_future<void> answered = answer->get_future().share();
};

} // namespace

TEST_CASE("A run that ends in time gives its own result, cancelled or not")
{
    CancelSource cancel;
    const auto work = []() -> Result<int> { return 7; };
    CHECK(runDetached<int>(work, cancel.get_token(), nullptr) == 7);
    cancel.request_stop();
    CHECK(runDetached<int>(work, cancel.get_token(), nullptr) == 7);
}

TEST_CASE("A cancelled run on a dead medium is left behind at once and may not give a name later")
{
    CancelSource cancel;
    cancel.request_stop();
    const Medium medium;
    const auto gate = std::make_shared<CommitGate>();
    const auto named = std::make_shared<std::promise<bool>>();
    const auto result = runDetached<int>(
        [medium, gate, named]() -> Result<int> {
            medium.answered.wait();
            named->set_value(gate->enter());
            return 7;
        },
        cancel.get_token(), gate, shortPatience);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    medium.answer->set_value();
    CHECK_FALSE(named->get_future().get());
}

TEST_CASE("A run that is giving its file a name is waited for, though not for ever")
{
    CancelSource cancel;
    cancel.request_stop();
    const Medium medium;
    const auto gate = std::make_shared<CommitGate>();
    REQUIRE(gate->enter());
    SECTION("it ends")
    {
        const auto work = []() -> Result<int> {
            std::this_thread::sleep_for(150ms);
            return 7;
        };
        CHECK(runDetached<int>(work, cancel.get_token(), gate, shortPatience) == 7);
    }
    SECTION("it hangs")
    {
        const auto result = runDetached<int>(
            [medium]() -> Result<int> {
                medium.answered.wait();
                return 7;
            },
            cancel.get_token(), gate, shortPatience);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::WriteFailed);
        CHECK(result.error().hasChanged);
        medium.answer->set_value();
    }
}

TEST_CASE("A run that is left behind after it gave one file its name tells that something changed")
{
    CancelSource cancel;
    cancel.request_stop();
    const Medium medium;
    const auto gate = std::make_shared<CommitGate>();
    const bool hasCommitted = GENERATE(false, true);
    if (hasCommitted) {
        REQUIRE(gate->enter());
        gate->leave(true);
    }
    const auto result = runDetached<int>(
        [medium]() -> Result<int> {
            medium.answered.wait();
            return 7;
        },
        cancel.get_token(), gate, shortPatience);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Cancelled);
    CHECK(result.error().hasChanged == hasCommitted);
    CHECK_FALSE(gate->enter());
    medium.answer->set_value();
}

TEST_CASE("A cancelled run that has just given a name gets time for what follows it")
{
    CancelSource cancel;
    cancel.request_stop();
    const auto gate = std::make_shared<CommitGate>();
    REQUIRE(gate->enter());
    const auto work = [gate]() -> Result<int> {
        std::this_thread::sleep_for(900ms); // longer than a cancelled run is waited for
        gate->leave(true);
        std::this_thread::sleep_for(100ms);
        return 7;
    };
    CHECK(runDetached<int>(work, cancel.get_token(), gate, {.cancelled = 600ms, .committing = 20s})
          == 7);
}

TEST_CASE("A run that could not give a name can be left behind again, and has changed nothing")
{
    CommitGate gate;
    REQUIRE(gate.enter());
    gate.leave(false);
    CHECK_FALSE(gate.hasCommitted());
    CHECK(gate.abandon());
    gate.leave(true); // too late: nobody waits any more
    CHECK_FALSE(gate.enter());
    CHECK_FALSE(gate.hasCommitted());
}

TEST_CASE("An exception of a run is an error for its face, not the end of the program")
{
    const auto result = runDetached<int>(
        []() -> Result<int> { throw std::runtime_error("no memory"); }, {}, nullptr);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Internal);
}
