#include "suite/Suite.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace vesper {

std::optional<QString> findSuiteFile(const QString &named)
{
    // A file that someone named counts even where it does not exist: to fall back silently on
    // another suite would back up the wrong one.
    const QString fromEnvironment = qEnvironmentVariable("VESPER_SUITE");
    for (const QString &file : {named, fromEnvironment}) {
        if (!file.isEmpty())
            return QFileInfo(file).absoluteFilePath();
    }
    const QString found = QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                 QStringLiteral("vesper/suite.toml"));
    if (found.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace vesper
