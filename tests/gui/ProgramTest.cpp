// The program itself: what it says and ends with before any window.
#include "gui/SampleClub.h"
#include "support/Catch.h"

#include <QtCore/QProcess>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Ending
{
    int exitCode = -1;
    QString said;
};

Ending run(const QStringList &arguments)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(VESPER_WIZARD, arguments);
    REQUIRE(program.waitForFinished(10'000));
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

} // namespace

TEST_CASE("The program says its version and its usage")
{
    CHECK(run({"--version"}).said.contains("vesper-wizard 0."));
    const Ending help = run({"backup", "--help"});
    CHECK(help.exitCode == 0);
    CHECK(help.said.contains("--reason"));
}

TEST_CASE("A wrong argument ends it with the code for wrong usage")
{
    const auto arguments
        = GENERATE(QStringList{"backup", "--reason", "boredom"}, QStringList{"--language", "de"},
                   QStringList{"backup", "--frobnicate"}, QStringList{"dance"});
    CHECK(run(arguments).exitCode == 2);
}

TEST_CASE("Whoever may not back up ends it with the code for that, and without a word")
{
    const SampleClub club;
    club.setAtWork("Inès Benali");
    const Ending ending = run({"backup", "--reason", "last-close", "--suite", club.suiteFile()});
    CHECK(ending.exitCode == 3);
    CHECK(ending.said.isEmpty());
}
