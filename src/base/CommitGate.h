#pragma once

#include <functional>
#include <mutex>
#include <utility>

namespace vesper {

/// Decides between a run that is about to give a file its final name and a face that has stopped
/// waiting for it: whoever comes first wins, so that nothing that was reported as cancelled appears
/// afterwards, and nothing that is being renamed is reported as cancelled. A run that gives several
/// files their names comes again for each.
/// Thread rule: any thread.
class CommitGate
{
public:
    /// The run, just before it renames. False: it was abandoned and must not go on.
    [[nodiscard]] bool enter()
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Open)
            m_state = State::Entered;
        return m_state == State::Entered;
    }

    /// The run, when it goes on with something else, whether the name was given or not.
    void leave(bool isNamed)
    {
        const std::lock_guard lock(m_mutex);
        if (m_state != State::Entered)
            return;
        m_state = State::Open;
        m_hasCommitted = m_hasCommitted || isNamed;
    }
    [[nodiscard]] bool isEntered() const
    {
        const std::lock_guard lock(m_mutex);
        return m_state == State::Entered;
    }
    /// Whether a name was ever given.
    [[nodiscard]] bool hasCommitted() const
    {
        const std::lock_guard lock(m_mutex);
        return m_hasCommitted;
    }

    /// The face, when it leaves the run behind. False: names are being given, so wait on.
    [[nodiscard]] bool abandon()
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Entered)
            return false;
        if (m_state == State::Open && m_release)
            m_release();
        m_state = State::Abandoned;
        return true;
    }

    /// What an abandoned run gives up at once (its lock), since it may hang for long. An empty
    /// function takes that back; the run does so before what `release` uses dies.
    void whenAbandoned(std::function<void()> release)
    {
        const std::lock_guard lock(m_mutex);
        m_release = std::move(release);
    }

private:
    enum class State { Open, Entered, Abandoned };
    mutable std::mutex m_mutex;
    State m_state = State::Open;
    bool m_hasCommitted = false;
    std::function<void()> m_release;
};

} // namespace vesper
