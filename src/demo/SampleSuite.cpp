#include "demo/SampleSuite.h"

#include "demo/DemoSuite.h"
#include "suite/Suite.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

namespace vesper {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/vesper/sample");
}

std::optional<QString> writtenSample()
{
    const QString file = sampleFolder() + QStringLiteral("/suite.toml");
    return QFileInfo::exists(file) ? std::optional(file) : std::nullopt;
}

Result<QString> suiteFileOrSample(const QString &named)
{
    if (const std::optional<QString> found = findSuiteFile(named))
        return *found;
    if (const std::optional<QString> written = writtenSample())
        return *written;
    TRY_ASSIGN(const DemoSuite sample,
               writeDemoSuite({.folder = sampleFolder()}, CancelToken(), {}));
    return sample.suiteFile;
}

} // namespace vesper
