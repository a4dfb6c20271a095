#include "base/OrderedPipeline.h"
#include "support/Catch.h"

#include <QtCore/QElapsedTimer>

using namespace vesper;

namespace {

using Numbers = OrderedPipeline<int, int>;

Numbers::WorkerFactory twice()
{
    return [] { return [](int number) -> Result<int> { return 2 * number; }; };
}

} // namespace

TEST_CASE("Results come in the order of the input, however many work on them")
{
    const unsigned workers = GENERATE(1U, 2U, 7U);
    std::vector<int> taken;
    Numbers pipeline(workers, 3, twice(), [&](int number) -> Result<void> {
        taken.push_back(number);
        return {};
    });
    for (int i = 0; i < 5000; ++i)
        REQUIRE(pipeline.push(i));
    REQUIRE(pipeline.finish());
    REQUIRE(taken.size() == 5000);
    for (int i = 0; i < 5000; ++i)
        REQUIRE(taken[static_cast<std::size_t>(i)] == 2 * i);
}

TEST_CASE("The first error, of a worker or of who takes the results, ends everything")
{
    const bool worker = GENERATE(true, false);
    int taken = 0;
    Numbers pipeline(
        2, 4,
        [worker] {
            return [worker](int number) -> Result<int> {
                return worker && number == 100 ? Result<int>(fail(ErrorKind::ReadFailed)) : number;
            };
        },
        [&](int number) -> Result<void> {
            ++taken;
            return number == 100 ? Result<void>(fail(ErrorKind::ReadFailed)) : Result<void>();
        });
    bool open = true;
    for (int i = 0; i < 100'000 && open; ++i)
        open = pipeline.push(i);
    CHECK_FALSE(open);
    const Result<void> outcome = pipeline.finish();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::ReadFailed);
    CHECK(taken == (worker ? 100 : 101));
    CHECK_FALSE(pipeline.push(1));
}

TEST_CASE("A pipeline that is given up drops what is under way instead of seeing it through")
{
    std::atomic<int> taken = 0;
    QElapsedTimer elapsed;
    {
        Numbers pipeline(2, 32, twice(), [&](int) -> Result<void> {
            ++taken;
            std::this_thread::sleep_for(std::chrono::milliseconds(50)); // a slow medium
            return {};
        });
        for (int i = 0; i < 32; ++i)
            REQUIRE(pipeline.push(i));
        elapsed.start();
    }
    CHECK(elapsed.elapsed() < 500);
    CHECK(taken < 10);
}
