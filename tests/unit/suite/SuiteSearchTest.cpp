#include "suite/Suite.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

/// An environment variable set for one scope.
class Environment
{
public:
    Environment(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value.toUtf8());
    }
    Environment(const Environment &) = delete;
    Environment &operator=(const Environment &) = delete;
    ~Environment() { qputenv(m_name, m_before); }

private:
    const char *m_name;
    QByteArray m_before;
};

QString suiteFileIn(const QString &configFolder)
{
    REQUIRE(QDir().mkpath(configFolder + "/vesper"));
    QFile file(configFolder + "/vesper/suite.toml");
    REQUIRE(file.open(QIODevice::WriteOnly));
    return file.fileName();
}

} // namespace

TEST_CASE("The suite that is named comes first, then the environment, the user, the system")
{
    const QTemporaryDir folder;
    const Environment user("XDG_CONFIG_HOME", folder.filePath("user"));
    const Environment system("XDG_CONFIG_DIRS",
                             folder.filePath("system1") + ':' + folder.filePath("system2"));
    CHECK(findSuiteFile({}) == std::nullopt);

    const QString second = suiteFileIn(folder.filePath("system2"));
    CHECK(findSuiteFile({}) == second);
    const QString first = suiteFileIn(folder.filePath("system1"));
    CHECK(findSuiteFile({}) == first);
    const QString own = suiteFileIn(folder.filePath("user"));
    CHECK(findSuiteFile({}) == own);

    const Environment environment("VESPER_SUITE", "/srv/shop/suite.toml");
    CHECK(findSuiteFile({}) == QString("/srv/shop/suite.toml"));
    CHECK(findSuiteFile("/srv/club/suite.toml") == QString("/srv/club/suite.toml"));
}

TEST_CASE("A suite that is named but missing is not replaced by another one")
{
    const QTemporaryDir folder;
    const Environment user("XDG_CONFIG_HOME", folder.path());
    suiteFileIn(folder.path());
    CHECK(findSuiteFile("missing.toml") == QDir::current().absoluteFilePath("missing.toml"));
}
