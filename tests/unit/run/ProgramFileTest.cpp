// Where the programs are that Vesper starts.
#include "run/ProgramFile.h"
#include "support/Catch.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

using namespace vesper;

namespace {

/// A folder that is first in $PATH as long as this lives.
class FirstInPath
{
public:
    FirstInPath()
        : m_before(qgetenv("PATH"))
    {
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~FirstInPath() { qputenv("PATH", m_before); }
    FirstInPath(const FirstInPath &) = delete;
    FirstInPath &operator=(const FirstInPath &) = delete;

    QString addProgram(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

QString thisProgram()
{
    return QFileInfo(QCoreApplication::applicationFilePath()).fileName();
}

} // namespace

TEST_CASE("A program of Vesper's own is the one beside this one, whatever else is in the path")
{
    const FirstInPath path;
    (void)path.addProgram(thisProgram());
    CHECK(ownProgram(thisProgram()) == QCoreApplication::applicationFilePath());
    CHECK(ownProgram("no-such-program") == "no-such-program");
}

TEST_CASE("A suite's program is the one in the path, else the one beside this one")
{
    CHECK(suiteProgram(thisProgram()) == QCoreApplication::applicationFilePath());
    const FirstInPath path;
    const QString inPath = path.addProgram(thisProgram());
    CHECK(suiteProgram(thisProgram()) == inPath);
    CHECK(suiteProgram("/opt/till/bin/till") == "/opt/till/bin/till");
    CHECK(suiteProgram("bin/till") == "bin/till");
    CHECK(suiteProgram("no-such-program") == "no-such-program");
}

TEST_CASE("Whether there is a program is known before it is started")
{
    const FirstInPath path;
    const QString program = path.addProgram("till");
    CHECK(canBeStarted("till"));
    CHECK(canBeStarted(program));
    CHECK_FALSE(canBeStarted("no-such-program"));
    CHECK_FALSE(canBeStarted(QFileInfo(program).path()));
    CHECK_FALSE(canBeStarted(program + "-not"));
}
