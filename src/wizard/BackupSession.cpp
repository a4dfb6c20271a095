#include "wizard/BackupSession.h"

#include "run/DetachedRun.h"

#include <QtCore/QThread>

namespace vesper {

std::shared_ptr<BackupSession> BackupSession::create(BackupRequest request)
{
    request.gate = std::make_shared<CommitGate>();
    return std::shared_ptr<BackupSession>(new BackupSession(std::move(request)));
}

BackupSession::BackupSession(BackupRequest request)
    : m_request(std::move(request))
{}

void BackupSession::start()
{
    const std::shared_ptr<BackupSession> self = shared_from_this();
    // This thread only waits, so that a window need not; the run has its own.
    QThread *waiting = QThread::create([self] {
        const auto run = [self] {
            return runBackup(self->m_request, SystemClock(), *self, self->m_cancel.get_token());
        };
        const Result<BackupReport> result
            = runDetached<BackupReport>(run, self->m_cancel.get_token(), self->m_request.gate);
        if (result)
            Q_EMIT self->succeeded(*result);
        else
            Q_EMIT self->failed(result.error());
    });
    connect(waiting, &QThread::finished, waiting, &QObject::deleteLater);
    waiting->start();
}

void BackupSession::cancel()
{
    m_cancel.request_stop();
}

void BackupSession::progressed(const Progress &progress)
{
    Q_EMIT progressChanged(progress);
}

void BackupSession::warned(const Warning &warning)
{
    Q_EMIT warningGiven(warning);
}

} // namespace vesper
