#pragma once

#include <QtCore/QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace vesper {

/// The places (mount points) on which a thread of this process is stuck in a system call that does
/// not return. The one thing that questions share: without it, a window that looks at the drives
/// every few seconds would leave another thread behind each time, all night long.
/// Thread rule: every member may be called from any thread.
class SilentPlaces
{
public:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] static SilentPlaces &ofThisProcess();

    void add(const QString &place, Clock::time_point asked);
    void remove(const QString &place, Clock::time_point asked);
    /// When the oldest question was asked that `place` still owes an answer.
    [[nodiscard]] std::optional<Clock::time_point> silentSince(const QString &place) const;
    /// Whether `place` owes no answer any more, at once or before `deadline`.
    [[nodiscard]] bool waitUntilFree(const QString &place, Clock::time_point deadline) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::multimap<QString, Clock::time_point> m_asked;
};

/// A question to a file system that may never answer: asked on a thread of its own, which is left
/// behind if the answer does not come in time. What `ask` uses must be owned by it.
/// While a thread is stuck on `place` nothing more is asked there: a question then waits as long as
/// it would have waited had it been the one that is stuck. So a disk that needs ten seconds to wake
/// up answers a patient question after an impatient one, and a dead share costs one thread.
template<typename T>
class TimedQuestion
{
public:
    using Clock = SilentPlaces::Clock;

    TimedQuestion(QString place, std::function<T()> ask)
        : m_place(std::move(place))
        , m_ask(std::move(ask))
    {
        if (!SilentPlaces::ofThisProcess().silentSince(m_place))
            start();
    }

    /// The answer, or nothing if it did not come within `limit` of the question. To be called once.
    [[nodiscard]] std::optional<T> answerWithin(std::chrono::milliseconds limit)
    {
        const SilentPlaces &places = SilentPlaces::ofThisProcess();
        if (m_ask) {
            const auto since = places.silentSince(m_place);
            if (since && !places.waitUntilFree(m_place, *since + limit))
                return std::nullopt;
            start();
        }
        const std::shared_ptr<State> state = std::exchange(m_state, nullptr);
        if (!state)
            return std::nullopt;
        std::unique_lock lock(state->mutex);
        if (state->answered.wait_until(lock, m_begin + limit,
                                       [&] { return state->answer.has_value(); }))
            return std::move(state->answer);
        state->abandoned = true;
        SilentPlaces::ofThisProcess().add(m_place, m_begin);
        return std::nullopt;
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<T> answer;
        bool abandoned = false;
    };

    void start()
    {
        m_state = std::make_shared<State>();
        try {
            std::thread([state = m_state, ask = std::exchange(m_ask, nullptr), place = m_place,
                         begin = m_begin] {
                std::optional<T> answer(ask());
                const std::lock_guard lock(state->mutex);
                state->answer = std::move(answer);
                if (state->abandoned)
                    SilentPlaces::ofThisProcess().remove(place, begin);
                state->answered.notify_one();
            }).detach();
        } catch (const std::system_error &) { // no thread to be had: no answer either
            m_state.reset();
        }
    }

    QString m_place;
    std::function<T()> m_ask; ///< empty once it is being asked
    Clock::time_point m_begin = Clock::now();
    std::shared_ptr<State> m_state;
};

} // namespace vesper
