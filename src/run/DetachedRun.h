#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace vesper {

/// Runs `work` on a thread of its own and waits for its result; once `cancel` is asked for, waits
/// `grace` at most and then leaves the thread behind (a system call stuck on a dead medium cannot
/// be interrupted) and answers Cancelled. What `work` uses must be owned by it.
/// Not for the thread of a window: it waits.
template<typename T>
[[nodiscard]] Result<T> runDetached(std::function<Result<T>()> work, const CancelToken &cancel,
                                    std::chrono::milliseconds grace
                                    = std::chrono::milliseconds(800))
{
    using Steady = std::chrono::steady_clock;
    auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = promise->get_future();
    std::thread([promise, work = std::move(work)] { promise->set_value(work()); }).detach();

    std::optional<Steady::time_point> deadline;
    while (future.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (cancel.stop_requested() && !deadline)
            deadline = Steady::now() + grace;
        if (deadline && Steady::now() > *deadline)
            return fail(ErrorKind::Cancelled);
    }
    return future.get();
}

} // namespace vesper
