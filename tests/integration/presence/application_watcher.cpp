#include "run/ApplicationRun.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

// usage: application_watcher SUITE.TOML APPLICATION WIZARD GRACE_MS ROOT [STARTER_MS]
// Without a name of an APPLICATION: offers what was missed.
int main(int argc, char *argv[])
{
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
                                       .grace = std::chrono::milliseconds(arguments[4].toInt()),
                                       .presenceRoot = arguments[5]};
    if (arguments.size() > 6)
        request.starterTime = std::chrono::milliseconds(arguments[6].toInt());
    if (request.application.isEmpty())
        return vesper::offerMissed(request, {}) ? 0 : 3;
    const auto report = vesper::runApplication(request, {});
    if (!report || report->problem)
        return 3;
    std::printf("%s\n", report->wasOffered ? "offered" : "not offered");
    return report->exitCode;
}
