#include "run/RunLock.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace vesper;

namespace {

/// Another process that holds the lock until it is killed.
class OtherRun
{
public:
    explicit OtherRun(const QString &stateFolder)
    {
        int ends[2] = {};
        REQUIRE(::pipe(ends) == 0);
        m_process = ::fork();
        if (m_process == 0) {
            const auto lock = lockRun(stateFolder);
            const char answer = lock ? 'y' : 'n';
            if (::write(ends[1], &answer, 1) == 1)
                ::pause();
            ::_exit(0);
        }
        char answer = 0;
        REQUIRE(::read(ends[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
        ::close(ends[0]);
        ::close(ends[1]);
    }
    ~OtherRun() { kill(); }
    OtherRun(const OtherRun &) = delete;
    OtherRun &operator=(const OtherRun &) = delete;

    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }

private:
    pid_t m_process = 0;
};

} // namespace

TEST_CASE("A second run is refused as long as the first one lives, however that ends")
{
    const QTemporaryDir folder;
    OtherRun other(folder.path());
    const auto refused = lockRun(folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::AnotherRun);
    other.kill();
    CHECK(lockRun(folder.path()));
}

TEST_CASE("A lock that is given back can be taken again")
{
    const QTemporaryDir folder;
    {
        const auto held = lockRun(folder.path());
        REQUIRE(held);
        CHECK_FALSE(lockRun(folder.path()));
    }
    CHECK(lockRun(folder.path()));
}

TEST_CASE("An empty lock file of a process that died early does not count")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("run.lock"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    CHECK(lockRun(folder.path()));
}

TEST_CASE("A state folder that is not there is unusable")
{
    const auto refused = lockRun("/nowhere");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::StateUnusable);
}
