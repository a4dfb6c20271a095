#include "destination/TimedQuestion.h"
#include "support/Catch.h"

#include <atomic>
#include <future>
#include <thread>
#include <utility>

using namespace vesper;
using namespace std::chrono_literals;

namespace {

using Question = TimedQuestion<int>;

std::optional<int> ask(const QString &place, std::function<int()> question,
                       std::chrono::milliseconds limit)
{
    Question asked(place, std::move(question));
    return asked.answerWithin(limit);
}

/// A place whose question does not return before comeBack().
class StuckPlace
{
public:
    StuckPlace() = default;
    StuckPlace(const StuckPlace &) = delete;
    StuckPlace &operator=(const StuckPlace &) = delete;
    ~StuckPlace() { comeBack(); }

    [[nodiscard]] std::function<int()> question() const
    {
        return [back = m_back] {
            back.wait();
            return 1;
        };
    }
    void comeBack()
    {
        if (!std::exchange(m_isBack, true))
            m_comesBack.set_value();
    }

private:
    std::promise<void> m_comesBack;
    std::shared_future<void> m_back = m_comesBack.get_future().share();
    bool m_isBack = false;
};

} // namespace

TEST_CASE("A question that is answered in time gives its answer, once")
{
    Question question("/here", [] { return 42; });
    CHECK(question.answerWithin(10s) == 42);
    CHECK(question.answerWithin(10s) == std::nullopt);
}

TEST_CASE("While a thread is stuck on a place, nothing more is asked there; elsewhere it is")
{
    StuckPlace dead;
    CHECK(ask("/dead", dead.question(), 20ms) == std::nullopt);

    const auto asked = std::make_shared<std::atomic<int>>(0);
    const auto count = [asked] { return ++*asked; };
    const auto begin = Question::Clock::now();
    for (int i = 0; i < 100; ++i)
        CHECK(ask("/dead", count, 20ms) == std::nullopt);
    CHECK(Question::Clock::now() - begin < 1s);
    CHECK(ask("/alive", count, 10s) == 1);
    CHECK(*asked == 1);
}

TEST_CASE("A place that was too slow for one question answers a more patient one")
{
    StuckPlace slow;
    CHECK(ask("/slow", slow.question(), 20ms) == std::nullopt);
    std::thread disk([&slow] {
        std::this_thread::sleep_for(100ms); // it wakes up
        slow.comeBack();
    });
    CHECK(ask(
              "/slow", [] { return 7; }, 20s)
          == 7);
    CHECK(ask(
              "/slow", [] { return 8; }, 20s)
          == 8);
    disk.join();
}

TEST_CASE("A question whose answer nobody waits for holds nothing up")
{
    StuckPlace unasked;
    {
        const Question question("/unasked", unasked.question());
    }
    CHECK(ask(
              "/unasked", [] { return 2; }, 10s)
          == 2);
}
