#include "base/StateFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

namespace vesper {

// QStandardPaths knows the state folder only from Qt 6.7 on (GenericStateLocation).
Result<QString> stateFolder(const QString &suiteId)
{
    const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(fromEnvironment)
                             ? fromEnvironment
                             : QDir::homePath() + QStringLiteral("/.local/state");
    const QString folder = base + QStringLiteral("/vesper/") + suiteId;
    const QFileDevice::Permissions ownerOnly
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().exists(folder)) {
        if (!QDir().mkpath(folder))
            return fail(ErrorKind::StateUnusable, folder);
        QFile::setPermissions(folder, ownerOnly);
    }
    return folder;
}

} // namespace vesper
