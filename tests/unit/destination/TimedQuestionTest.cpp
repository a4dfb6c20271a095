#include "destination/TimedQuestion.h"
#include "support/Catch.h"

#include <atomic>
#include <future>

using namespace vesper;
using namespace std::chrono_literals;

namespace {

using Question = TimedQuestion<int>;

std::optional<int> ask(const QString &place, std::function<int()> question,
                       std::chrono::milliseconds limit)
{
    Question asked(place, std::move(question));
    return asked.answerBy(Question::Clock::now() + limit);
}

} // namespace

TEST_CASE("A question that is answered in time gives its answer, once")
{
    Question question("/here", [] { return 42; });
    CHECK(question.answerBy(Question::Clock::now() + 10s) == 42);
    CHECK(question.answerBy(Question::Clock::now() + 10s) == std::nullopt);
}

TEST_CASE("While a thread is stuck on a place, nothing more is asked there; elsewhere it is")
{
    std::promise<void> comesBack;
    const std::shared_future<void> back = comesBack.get_future().share();
    CHECK(ask(
              "/dead",
              [back] {
                  back.wait();
                  return 1;
              },
              20ms)
          == std::nullopt);

    const auto asked = std::make_shared<std::atomic<int>>(0);
    const auto begin = Question::Clock::now();
    CHECK(ask(
              "/dead", [asked] { return ++*asked; }, 10s)
          == std::nullopt);
    CHECK(Question::Clock::now() - begin < 5s);
    CHECK(*asked == 0);
    CHECK(ask(
              "/alive", [asked] { return ++*asked; }, 10s)
          == 1);

    comesBack.set_value();
    std::optional<int> answer;
    const auto deadline = Question::Clock::now() + 10s;
    while (!answer && Question::Clock::now() < deadline)
        answer = ask(
            "/dead", [] { return 7; }, 10s);
    CHECK(answer == 7);
}

TEST_CASE("A question whose answer nobody waits for holds nothing up")
{
    std::promise<void> comesBack;
    const std::shared_future<void> back = comesBack.get_future().share();
    {
        const Question question("/unasked", [back] {
            back.wait();
            return 1;
        });
    }
    CHECK(ask(
              "/unasked", [] { return 2; }, 10s)
          == 2);
    comesBack.set_value();
}
