// club_writer DATABASE --seconds N [--per-second R] [--no-sync] [--report FILE]
// Works on the sample club's database as the club would, so that something writes while a backup
// runs. Ends when its time is up or on SIGTERM or SIGINT, with its report as JSON on stdout.
// "writing" on stderr says that the first transaction is committed.
#include "support/ClubWriter.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <csignal>
#include <cstdio>
#include <ctime>

using namespace vesper;
using namespace vesper::test;

namespace {

struct Arguments
{
    ClubWriterOptions writer;
    QString report;
};

/// Ends the program with the usage where it is not followed.
Arguments argumentsOf(const QCoreApplication &application)
{
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("N"));
    const QCommandLineOption perSecond(QStringLiteral("per-second"), {}, QStringLiteral("R"));
    const QCommandLineOption noSync(QStringLiteral("no-sync"));
    const QCommandLineOption report(QStringLiteral("report"), {}, QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DATABASE"), {});
    parser.addOptions({seconds, perSecond, noSync, report});
    parser.process(application);
    if (parser.positionalArguments().size() != 1 || parser.value(seconds).toDouble() <= 0)
        parser.showHelp(2);
    const std::chrono::duration<double> duration(parser.value(seconds).toDouble());
    return {.writer = {.database = parser.positionalArguments().constFirst(),
                       .duration = std::chrono::duration_cast<std::chrono::milliseconds>(duration),
                       .perSecond = parser.value(perSecond).toDouble(),
                       .isSynced = !parser.isSet(noSync)},
            .report = parser.value(report)};
}

sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

bool print(const ClubWriterReport &report, const Arguments &arguments)
{
    const QByteArray json = QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact) + '\n';
    std::fputs(json.constData(), stdout);
    if (arguments.report.isEmpty())
        return true;
    QFile file(arguments.report);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
}

int work(const Arguments &arguments)
{
    // Blocked before any thread starts, so that all threads inherit it and only the one below
    // takes the signal.
    const sigset_t signals = endingSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    RunningClubWriter running(arguments.writer);
    std::fputs("writing\n", stderr);
    const timespec aMoment{.tv_sec = 0, .tv_nsec = 50'000'000};
    while (!running.writer().hasEnded() && sigtimedwait(&signals, nullptr, &aMoment) < 0) {
    }
    const Result<ClubWriterReport> report = running.stop();
    if (!report) {
        std::fprintf(stderr, "club_writer: %s: %s\n", qPrintable(report.error().path),
                     qPrintable(report.error().detail));
        return 1;
    }
    return print(*report, arguments) ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return work(argumentsOf(application));
}
