#pragma once

#include "wizard/RunSession.h"

namespace vesper {

/// What goes on behind a window: one thing at a time. What begins puts an end to what went on
/// before, and an answer that nobody waits for any more is dropped. None of it keeps the program
/// from ending, whatever a medium does. The thread of the window.
class CurrentRun final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~CurrentRun() override { drop(); }

    /// As inSession().
    template<typename Work, typename Deliver>
    void begin(Work work, Deliver deliver, const std::shared_ptr<CommitGate> &gate = nullptr)
    {
        using Answer = std::invoke_result_t<Work, RunObserver &, const CancelToken &>;
        drop();
        m_session = std::make_shared<RunSession>();
        connect(m_session.get(), &RunSession::progressChanged, this, &CurrentRun::progressChanged);
        inSession(
            this, m_session, std::move(work),
            [this, session = m_session, deliver = std::move(deliver)](const Answer &answer) {
                if (session != m_session)
                    return;
                m_session.reset();
                deliver(answer);
            },
            gate);
    }
    /// The answer comes within a second: Cancelled, or what was too late to be cancelled.
    void cancel()
    {
        if (m_session)
            m_session->cancel();
    }
    /// An answer is still to come.
    [[nodiscard]] bool isBusy() const { return m_session != nullptr; }
    /// The same, but nobody wants to know any more what came out.
    void drop()
    {
        cancel();
        if (m_session)
            m_session->disconnect(this);
        m_session.reset();
    }

Q_SIGNALS:
    void progressChanged(const vesper::Progress &progress);

private:
    std::shared_ptr<RunSession> m_session;
};

} // namespace vesper
