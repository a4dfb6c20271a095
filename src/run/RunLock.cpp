#include "run/RunLock.h"

namespace vesper {

Result<std::unique_ptr<FileLock>> lockRun(const QString &stateFolder)
{
    TRY_ASSIGN(std::unique_ptr<FileLock> lock,
               FileLock::take(stateFolder + QStringLiteral("/run.lock")));
    if (!lock)
        return fail(ErrorKind::AnotherRun);
    return lock;
}

} // namespace vesper
