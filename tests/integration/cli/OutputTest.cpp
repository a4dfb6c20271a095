#include "Shop.h"

#include <QtCore/QStandardPaths>

using namespace vesper::test;

namespace {

/// The program with its output redirected by a shell.
Called redirected(const Shop &shop, const QString &redirection, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(shop.environment);
    process.start("sh",
                  QStringList{"-c", "\"$@\" " + redirection, "sh", VESPER_PROGRAM} + arguments);
    Called called;
    called.exitCode = exitCodeOf(process);
    called.messages = QString::fromUtf8(process.readAllStandardError());
    return called;
}

const QString escape("\x1b[");

} // namespace

TEST_CASE("Where nobody looks there is no animation and no colour, only milestones")
{
    const Shop shop;
    const Called made = shop.backup();
    CHECK_FALSE(made.messages.contains(escape));
    CHECK_FALSE(made.messages.contains('\r'));
    CHECK(made.messages.count("Compressing\n") == 1);
    CHECK(made.messages.count("Checking\n") == 1);
}

TEST_CASE("On a terminal the progress moves in one line, which is wiped in the end")
{
    const Shop shop;
    const QStringList backup{"backup", "--suite", shop.suiteFile(), "--to", shop.path("stick")};
    const Called made = shop.inTerminal(backup);
    CHECK(made.exitCode == 0);
    CHECK(made.output.contains("\r\x1b[KChecking"));
    CHECK(made.output.trimmed().endsWith(".zip"));
}

TEST_CASE("NO_COLOR and a terminal that knows no colours are honoured")
{
    Shop shop;
    const QStringList failing{"show", shop.path("gone.zip")};
    CHECK(shop.inTerminal(failing).output.contains(escape));
    SECTION("NO_COLOR")
    {
        shop.environment.insert("NO_COLOR", "1");
    }
    SECTION("a dumb terminal")
    {
        shop.environment.insert("TERM", "dumb");
    }
    CHECK_FALSE(shop.inTerminal(failing).output.contains(escape));
}

TEST_CASE("Output that cannot be written is a failure, said on standard error")
{
    const Shop shop;
    const QString archive = shop.archive();
    const Called full = redirected(shop, ">/dev/full", {"show", archive});
    CHECK(full.exitCode == 1);
    CHECK(full.messages.contains("The output could not be written."));
}

TEST_CASE("A reader who has gone away does not stop a backup")
{
    const Shop shop;
    const Called made
        = redirected(shop, "2>&1 >&- | true",
                     {"backup", "--suite", shop.suiteFile(), "--to", shop.path("stick")});
    CHECK(made.exitCode == 0); // that of `true`
    REQUIRE(shop.onStick().size() == 1);
    CHECK(shop.vesper({"verify", shop.path("stick/") + shop.onStick().first()}).exitCode == 0);
}
