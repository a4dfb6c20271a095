#pragma once

#include "base/BoundedQueue.h"
#include "base/Result.h"

#include <atomic>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace vesper {

/// Work on a sequence in parallel and take the results in the sequence's own order, with bounded
/// memory: push() waits when `depth` items are under way.
///
/// Each worker thread makes its own transformation by `makeWorker` (so that it can own scratch
/// memory); `consume` runs on one further thread. The first error of either ends all work.
/// Thread rule: push() and finish() from one thread. The destructor drops what is still under way
/// and waits for the threads; only finish() sees everything through.
template<typename Input, typename Output>
class OrderedPipeline
{
public:
    using Worker = std::function<Result<Output>(Input)>;
    using WorkerFactory = std::function<Worker()>;
    using Consumer = std::function<Result<void>(Output)>;

    OrderedPipeline(unsigned workers, std::size_t depth, const WorkerFactory &makeWorker,
                    Consumer consume, CancelToken cancel = {})
        : m_cancel(std::move(cancel))
        , m_jobs(depth)
        , m_results(depth)
    {
        for (unsigned i = 0; i < workers; ++i)
            m_threads.emplace_back([this, worker = makeWorker()] { work(worker); });
        m_threads.emplace_back([this, consume = std::move(consume)] { take(consume); });
    }

    OrderedPipeline(const OrderedPipeline &) = delete;
    OrderedPipeline &operator=(const OrderedPipeline &) = delete;

    ~OrderedPipeline()
    {
        m_failed = true;
        m_jobs.close();
        m_results.close();
        joinAll();
    }

    /// False once something has failed, finish() tells what; or once it was cancelled, although
    /// the consumer may hang on a dead medium: then finish() would hang too.
    [[nodiscard]] bool push(Input input)
    {
        Job job{std::move(input), {}};
        std::future<Result<Output>> result = job.promise.get_future();
        return !m_failed && m_results.push(std::move(result), m_cancel)
               && m_jobs.push(std::move(job), m_cancel);
    }

    /// Waits until everything pushed is consumed. The first error, if there was one.
    [[nodiscard]] Result<void> finish()
    {
        m_jobs.close();
        m_results.close();
        joinAll();
        return m_outcome;
    }

private:
    struct Job
    {
        Input input;
        std::promise<Result<Output>> promise;
    };

    void work(const Worker &worker)
    {
        while (std::optional<Job> job = m_jobs.pop()) {
            if (m_failed)
                job->promise.set_value(fail(ErrorKind::Cancelled));
            else
                job->promise.set_value(worker(std::move(job->input)));
        }
    }

    void take(const Consumer &consume)
    {
        while (std::optional<std::future<Result<Output>>> next = m_results.pop()) {
            if (m_failed)
                continue; // drained without looking, so that nobody waits for room
            Result<Output> output = next->get();
            Result<void> outcome = output ? consume(std::move(*output))
                                          : Result<void>(fail(std::move(output.error())));
            if (!outcome) {
                m_outcome = std::move(outcome);
                m_failed = true;
                m_jobs.close();
            }
        }
    }

    void joinAll()
    {
        for (std::thread &thread : m_threads)
            if (thread.joinable())
                thread.join();
    }

    CancelToken m_cancel;
    BoundedQueue<Job> m_jobs;
    BoundedQueue<std::future<Result<Output>>> m_results;
    std::atomic<bool> m_failed = false;
    Result<void> m_outcome;
    std::vector<std::thread> m_threads;
};

/// As many workers as the machine has processors.
[[nodiscard]] inline unsigned workerCount()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace vesper
