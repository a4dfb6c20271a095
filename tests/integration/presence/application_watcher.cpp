#include "run/ApplicationRun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSysInfo>

#include <csignal>
#include <cstdio>
#include <thread>

namespace {

/// These cancel, as they do with `vesper run`.
vesper::CancelToken cancelledBySignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGTERM, SIGHUP})
        sigaddset(&signals, number);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    vesper::CancelSource source;
    std::thread([signals, source]() mutable {
        int number = 0;
        sigwait(&signals, &number);
        source.request_stop();
    }).detach();
    return source.get_token();
}

} // namespace

// usage: application_watcher SUITE.TOML APPLICATION WIZARD GRACE_MS ROOT [STARTER_MS OPENING_MS]
// Without a name of an APPLICATION: offers what was missed.
int main(int argc, char *argv[])
{
    const vesper::CancelToken cancel = cancelledBySignal();
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    const auto suite = vesper::loadSuite(arguments[1]);
    if (!suite)
        return 2;
    vesper::ApplicationRequest request{.suite = *suite,
                                       .application = arguments[2],
                                       .wizard = arguments[3],
                                       .language = QStringLiteral("da"),
                                       .host = QSysInfo::machineHostName(),
                                       .grace = std::chrono::milliseconds(arguments[4].toInt()),
                                       .presenceRoot = arguments[5]};
    if (arguments.size() > 7) {
        request.starterTime = std::chrono::milliseconds(arguments[6].toInt());
        request.openingTime = std::chrono::milliseconds(arguments[7].toInt());
    }
    if (request.application.isEmpty())
        return vesper::offerMissed(request, cancel) ? 0 : 3;
    const auto report = vesper::runApplication(request, cancel);
    if (!report || report->problem)
        return 3;
    std::printf("%s\n", report->wasOffered ? "offered" : "not offered");
    return report->exitCode;
}
