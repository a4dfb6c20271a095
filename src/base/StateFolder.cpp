#include "base/StateFolder.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace vesper {

bool isSuiteId(const QString &text)
{
    constexpr qsizetype longest = 64;
    const auto allowed
        = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= longest
           && std::all_of(text.begin(), text.end(), allowed);
}

// QStandardPaths knows the state folder only from Qt 6.7 on (GenericStateLocation).
Result<QString> stateFolder(const QString &suiteId)
{
    if (!isSuiteId(suiteId))
        return fail(ErrorKind::StateUnusable, suiteId, QStringLiteral("no suite id"));
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
