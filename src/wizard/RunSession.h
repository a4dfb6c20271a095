#pragma once

#include "base/CancelToken.h"
#include "run/DetachedRun.h"
#include "run/RunObserver.h"
#include "window/Background.h"

#include <QtCore/QObject>

namespace vesper {

/// What a run tells on its threads, as queued signals for a window; and the way to cancel it.
/// Held by shared pointer: a run that had to be left behind on a dead medium still holds it, so it
/// may be destroyed on that thread; it receives no events.
class RunSession final : public QObject, public RunObserver
{
    Q_OBJECT

public:
    void cancel() { m_cancel.request_stop(); }
    [[nodiscard]] CancelToken token() const { return m_cancel.get_token(); }

    void progressed(const Progress &progress) override { Q_EMIT progressChanged(progress); }
    void warned(const Warning & /*warning*/) override {} // the report has them all

Q_SIGNALS:
    void progressChanged(const vesper::Progress &progress);

private:
    CancelSource m_cancel;
};

/// Runs `work(observer, token)`, which gives a Result, on a thread of its own and hands that to
/// `deliver` on the receiver's; once the session is cancelled within a second, whatever a medium
/// does. What `work` uses must be owned by it; `gate` (may be null) is the one its request carries.
template<typename Work, typename Deliver>
void inSession(QObject *receiver, const std::shared_ptr<RunSession> &session, Work work,
               Deliver deliver, const std::shared_ptr<CommitGate> &gate = nullptr)
{
    using Answer = std::invoke_result_t<Work, RunObserver &, const CancelToken &>;
    using Value = typename Answer::value_type;
    const auto run = [session, work = std::move(work)] { return work(*session, session->token()); };
    inBackground(
        receiver, [session, run, gate] { return runDetached<Value>(run, session->token(), gate); },
        std::move(deliver));
}

} // namespace vesper
