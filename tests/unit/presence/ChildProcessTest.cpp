#include "presence/ChildProcess.h"
#include "support/Catch.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <thread>

using namespace vesper;

namespace {

std::unique_ptr<ChildProcess> shell(const QString &script, const ChildProcess::Inherited &with = {})
{
    auto child = ChildProcess::start({"sh", "-c", script}, with);
    REQUIRE(child);
    return std::move(*child);
}

} // namespace

TEST_CASE("An exit code is told as a shell tells it")
{
    CHECK(shell("exit 0")->waitForAll() == 0);
    CHECK(shell("exit 7")->waitForAll() == 7);
    CHECK(shell("kill -9 $$")->waitForAll() == 128 + SIGKILL);
    CHECK(shell("kill -SEGV $$")->waitForAll() == 128 + SIGSEGV);
}

TEST_CASE("What a program leaves behind is waited for, however it parted from it")
{
    const QTemporaryDir folder;
    const QString mark = folder.filePath("done");
    const QString left
        = GENERATE(R"((sleep 0.4; touch "%1") &)", R"(setsid sh -c 'sleep 0.4; touch "%1"' &)",
                   R"((setsid sh -c '(sleep 0.4; touch "%1") & exit' & exit) &)");
    const auto child = shell(left.arg(mark) + " exit 3");
    SECTION("by waitForAll")
    {
        CHECK(child->waitForAll() == 3);
        CHECK(QFile::exists(mark));
    }
    SECTION("but not by wait")
    {
        CHECK(child->wait() == 3);
        CHECK_FALSE(QFile::exists(mark));
        child->waitForAll();
    }
}

TEST_CASE("It can be asked to end")
{
    const auto child = shell("exec sleep 20");
    QElapsedTimer waited;
    waited.start();
    std::thread asking([&] { child->askToEnd(); });
    CHECK(child->waitForAll() == 128 + SIGTERM);
    asking.join();
    CHECK(waited.elapsed() < 10'000);
    child->askToEnd(); // there is nobody to ask any more
}

TEST_CASE("Once it has ended, what it left behind can be asked to end")
{
    const auto child = shell("(setsid sleep 20 &); (setsid sleep 20 &); exit 3");
    CHECK(child->wait() == 3);
    QElapsedTimer waited;
    waited.start();
    std::thread asking([&] { child->askToEnd(); });
    CHECK(child->waitForAll() == 3);
    asking.join();
    CHECK(waited.elapsed() < 10'000);
}

TEST_CASE("It is waited for no longer than was said")
{
    const auto child = shell("(sleep 0.6 &); sleep 0.3");
    CHECK_FALSE(child->waitFor(std::chrono::milliseconds(100)));
    CHECK(child->waitFor(std::chrono::seconds(10)));
    CHECK(child->waitFor({}));
    CHECK(child->waitForAll() == 0);
}

TEST_CASE("Variables are added to the environment, which stays as it is otherwise")
{
    CHECK(shell("test \"$VESPER_SUITE\" = '/a b/ø.toml' -a -n \"$PATH\"",
                {.variables = {{"VESPER_SUITE", "/a b/ø.toml"}}})
              ->waitForAll()
          == 0);
}

TEST_CASE("A program that is not there, or is none, is an error that names it")
{
    const QTemporaryDir folder;
    const QString place = folder.path();
    const QString name = GENERATE_COPY(QString("vesper-no-such-program"), place);
    const auto child = ChildProcess::start({name}, {});
    REQUIRE_FALSE(child);
    CHECK(child.error().kind == ErrorKind::ProgramNotStarted);
    CHECK(child.error().path == name);
    CHECK(child.error().systemCode != 0);
}
