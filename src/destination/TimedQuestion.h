#pragma once

#include <QtCore/QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <system_error>
#include <thread>

namespace vesper {

/// The places (mount points) on which a thread of this process is stuck in a system call that does
/// not return. The one thing that questions share: without it, a window that looks at the drives
/// every few seconds would leave another thread behind each time, all night long.
/// Thread rule: every member may be called from any thread.
class StuckPlaces
{
public:
    [[nodiscard]] static StuckPlaces &ofThisProcess();

    [[nodiscard]] bool contains(const QString &place) const;
    void add(const QString &place);
    void remove(const QString &place);

private:
    mutable std::mutex m_mutex;
    std::multiset<QString> m_places;
};

/// A question to a file system that may never answer: asked on a thread of its own, which is left
/// behind if the answer does not come in time. What `ask` uses must be owned by it.
/// While a thread is stuck on `place`, further questions there are not asked at all.
template<typename T>
class TimedQuestion
{
public:
    using Clock = std::chrono::steady_clock;

    TimedQuestion(const QString &place, std::function<T()> ask)
    {
        if (StuckPlaces::ofThisProcess().contains(place))
            return;
        m_state = std::make_shared<State>();
        m_state->place = place;
        try {
            std::thread([state = m_state, ask = std::move(ask)] {
                std::optional<T> answer(ask());
                const std::lock_guard lock(state->mutex);
                state->answer = std::move(answer);
                if (state->abandoned)
                    StuckPlaces::ofThisProcess().remove(state->place);
                state->answered.notify_one();
            }).detach();
        } catch (const std::system_error &) { // no thread to be had: no answer either
            m_state.reset();
        }
    }

    /// The answer, or nothing once `deadline` has passed. To be asked for once.
    [[nodiscard]] std::optional<T> answerBy(Clock::time_point deadline)
    {
        const std::shared_ptr<State> state = std::exchange(m_state, nullptr);
        if (!state)
            return std::nullopt;
        std::unique_lock lock(state->mutex);
        if (state->answered.wait_until(lock, deadline, [&] { return state->answer.has_value(); }))
            return std::move(state->answer);
        state->abandoned = true;
        StuckPlaces::ofThisProcess().add(state->place);
        return std::nullopt;
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable answered;
        std::optional<T> answer;
        bool abandoned = false;
        QString place;
    };
    std::shared_ptr<State> m_state; ///< null: not asked
};

} // namespace vesper
