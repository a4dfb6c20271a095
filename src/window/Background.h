#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace vesper {

/// Runs `work` on a thread of Qt's pool and hands its value to `deliver` on the receiver's thread,
/// so that no file system and no code check ever holds up a window. Once the receiver is gone the
/// value is dropped. What `work` uses must be owned by it, and it must end in bounded time: the
/// program waits for the pool before it ends. It begins at once, however many threads there are:
/// most of them only wait for a file system, and a dead one must not hold up the questions to the
/// others.
template<typename Work, typename Deliver>
void inBackground(QObject *receiver, Work work, Deliver deliver)
{
    using Value = std::invoke_result_t<Work>;
    auto promise = std::make_shared<QPromise<Value>>();
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, deliver = std::move(deliver)] {
                         watcher->deleteLater();
                         deliver(watcher->future().takeResult());
                     });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(std::max(pool->maxThreadCount(), pool->activeThreadCount() + 1));
    pool->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace vesper
