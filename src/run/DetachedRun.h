#pragma once

#include "base/CancelToken.h"
#include "base/CommitGate.h"
#include "base/Result.h"

#include <chrono>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <thread>

namespace vesper {

/// How long a cancelled run is waited for before it is left behind, and how long one that is just
/// giving its file the final name.
struct DetachedPatience
{
    std::chrono::milliseconds cancelled = std::chrono::milliseconds(800);
    std::chrono::milliseconds committing = std::chrono::seconds(20);
};

/// Runs `work` on a thread of its own and waits for its result; once `cancel` is asked for, waits a
/// little and then leaves the thread behind (a system call stuck on a dead medium cannot be
/// interrupted) and answers Cancelled. What `work` uses must be owned by it; `gate` (may be null)
/// is the one its request carries. Where the medium hangs while names are given: WriteFailed. What
/// was committed until then is told by Error::hasChanged.
/// Not for the thread of a window: it waits.
template<typename T>
[[nodiscard]] Result<T> runDetached(std::function<Result<T>()> work, const CancelToken &cancel,
                                    const std::shared_ptr<CommitGate> &gate,
                                    DetachedPatience patience = {})
{
    using Steady = std::chrono::steady_clock;
    auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> future = promise->get_future();
    std::thread thread([promise, work = std::move(work)] {
        try {
            promise->set_value(work());
        } catch (const std::exception &exception) { // no memory, no thread: the face lives on
            promise->set_value(fail(ErrorKind::Internal, {}, QString::fromUtf8(exception.what())));
        }
    });

    std::optional<Steady::time_point> asked;
    Steady::time_point waitingSince; // what follows a name gets its time too
    while (future.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (!cancel.stop_requested())
            continue;
        const Steady::time_point now = Steady::now();
        if (!asked || (gate && gate->isEntered()))
            waitingSince = now;
        asked = asked.value_or(now);
        if (now - waitingSince > patience.cancelled && (!gate || gate->abandon())) {
            thread.detach();
            return fail(
                Error{.kind = ErrorKind::Cancelled, .hasChanged = gate && gate->hasCommitted()});
        }
        if (now - *asked > patience.committing) {
            thread.detach();
            return fail(Error{
                .kind = ErrorKind::WriteFailed,
                .detail = QStringLiteral("the medium does not answer while the file gets its name"),
                .hasChanged = true});
        }
    }
    thread.join(); // what Qt keeps of it must be gone before the program can end
    return future.get();
}

} // namespace vesper
