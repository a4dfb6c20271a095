#pragma once

#include "base/CancelToken.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace vesper {

/// A first-in, first-out queue that holds at most `capacity` items: a fast producer waits for a
/// slow consumer instead of filling the memory.
/// Thread rule: every member may be called from any thread.
template<typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity)
        : m_capacity(capacity)
    {}

    /// Waits for room. False, and the item is dropped, once the queue is closed or `cancel` asks.
    [[nodiscard]] bool push(T item, const CancelToken &cancel = {})
    {
        std::unique_lock lock(m_mutex);
        const auto isReady = [this] { return m_closed || m_items.size() < m_capacity; };
        if (!m_room.wait(lock, cancel, isReady) || m_closed)
            return false;
        m_items.push_back(std::move(item));
        lock.unlock();
        m_filled.notify_one();
        return true;
    }

    /// Waits for an item. Nothing once the queue is closed and empty.
    [[nodiscard]] std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return m_closed || !m_items.empty(); });
        if (m_items.empty())
            return std::nullopt;
        std::optional<T> item(std::move(m_items.front()));
        m_items.pop_front();
        lock.unlock();
        m_room.notify_one();
        return item;
    }

    /// No more items come; those inside can still be taken.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_room.notify_all();
        m_filled.notify_all();
    }

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_room; ///< wakes on a cancel too
    std::condition_variable m_filled;
    std::deque<T> m_items;
    bool m_closed = false;
};

} // namespace vesper
