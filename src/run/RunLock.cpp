#include "run/RunLock.h"

namespace vesper {

Result<std::unique_ptr<QLockFile>> lockRun(const QString &stateFolder)
{
    auto lock = std::make_unique<QLockFile>(stateFolder + QStringLiteral("/run.lock"));
    lock->setStaleLockTime(0); // a long run does not become stale; a dead one is told by its pid
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorKind::AnotherRun);
    return fail(ErrorKind::StateUnusable, stateFolder);
}

} // namespace vesper
