#include "base/BoundedQueue.h"
#include "support/Catch.h"

#include <atomic>
#include <numeric>
#include <thread>
#include <vector>

using vesper::BoundedQueue;

TEST_CASE("A bounded queue hands items on in order and ends when it is closed")
{
    BoundedQueue<int> queue(2);
    std::vector<int> taken;
    std::thread consumer([&] {
        while (const std::optional<int> item = queue.pop())
            taken.push_back(*item);
    });
    for (int i = 0; i < 1000; ++i)
        REQUIRE(queue.push(i));
    queue.close();
    consumer.join();

    std::vector<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    CHECK(taken == expected);
    CHECK_FALSE(queue.push(1));
}

TEST_CASE("Closing a full queue frees the producer that waits for room")
{
    BoundedQueue<int> queue(1);
    REQUIRE(queue.push(1));
    std::atomic<bool> accepted = true;
    std::thread producer([&] { accepted = queue.push(2); });
    queue.close();
    producer.join();
    CHECK_FALSE(accepted);
    CHECK(queue.pop() == 1);
    CHECK(queue.pop() == std::nullopt);
}
