// The program itself: what it says and ends with before any window.
#include "gui/SampleClub.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Ending
{
    int exitCode = -1;
    QString said;
};

Ending run(const QStringList &arguments, const QString &locale = "C.UTF-8",
           QProcessEnvironment environment = QProcessEnvironment::systemEnvironment())
{
    QProcess program;
    environment.insert("LC_ALL", locale);
    environment.remove("LANGUAGE");
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(VESPER_WIZARD, arguments);
    REQUIRE(program.waitForFinished(10'000));
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

QSet<QString> longOptionsIn(const QString &text)
{
    static const QRegularExpression option("(?<!-)--[a-z]+(?:-[a-z]+)*");
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : option.globalMatch(text))
        found.insert(match.captured());
    return found;
}

} // namespace

TEST_CASE("The program says its version and its usage")
{
    CHECK(run({"--version"}).said.contains("vesper-wizard 0."));
    const Ending help = run({"backup", "--help"});
    CHECK(help.exitCode == 0);
    CHECK(help.said.contains("--reason"));
}

TEST_CASE("Usage and version are said where there is no display")
{
    QProcessEnvironment withoutDisplay = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        withoutDisplay.remove(QLatin1String(variable));
    const Ending help = run({"--help"}, "fr_FR.UTF-8", withoutDisplay);
    CHECK(help.exitCode == 0);
    CHECK(help.said.contains("La langue de la fenêtre"));
    CHECK(run({"--version"}, "C.UTF-8", withoutDisplay).said.contains("vesper-wizard 0."));
}

TEST_CASE("The usage is said in the language asked for, else in the system's")
{
    const QString french = "La langue de la fenêtre";
    CHECK(run({"--language", "fr", "--help"}).said.contains(french));
    CHECK(run({"settings", "--help", "--language=da"}).said.contains("Vis denne hjælp"));
    CHECK(run({"--help"}, "fr_FR.UTF-8").said.contains(french));
    CHECK(run({"--help", "--language", "en"}, "fr_FR.UTF-8").said.contains("Show this help"));
    const Ending mistake = run({"--language", "da", "backup", "--reason", "kedsomhed"});
    CHECK(mistake.exitCode == 2);
    CHECK(mistake.said.contains("»kedsomhed« kan ikke bruges her"));
}

TEST_CASE("The manual page knows every verb, option and reason, and no other option")
{
    QFile file(VESPER_SOURCE_DIR "/packaging/vesper-wizard.1");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll()).remove('\\');
    QString help;
    for (const QStringList &verb :
         {QStringList{}, QStringList{"backup"}, QStringList{"restore"}, QStringList{"settings"}}) {
        help += run(verb + QStringList{"--help"}).said;
        CHECK((verb.isEmpty() || manual.contains(".SS " + verb.first() + '\n')));
    }
    CHECK(longOptionsIn(manual) == longOptionsIn(help));
    for (const char *reason : {"menu", "last-close", "missed", "session-end", "usb"})
        CHECK(manual.contains(QLatin1String(reason)));
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
