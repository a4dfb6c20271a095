#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>

#include <functional>

namespace vesper::test {

/// Looks every few milliseconds, for ten seconds, without an event loop. False: it never was so.
[[nodiscard]] inline bool waitUntil(const std::function<bool()> &condition)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.hasExpired(10'000))
            return false;
        QThread::msleep(5);
    }
    return true;
}

} // namespace vesper::test
