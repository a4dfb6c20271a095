#include "run/ApplicationRun.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

// usage: application_watcher SUITE.TOML APPLICATION WIZARD GRACE_MS ROOT
int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    const auto suite = vesper::loadSuite(arguments[1]);
    if (!suite)
        return 2;
    const auto report
        = vesper::runApplication({.suite = *suite,
                                  .application = arguments[2],
                                  .wizard = arguments[3],
                                  .language = QStringLiteral("da"),
                                  .grace = std::chrono::milliseconds(arguments[4].toInt()),
                                  .presenceRoot = arguments[5]},
                                 {});
    if (!report || report->problem)
        return 3;
    std::printf("%s\n", report->wasOffered ? "offered" : "not offered");
    return report->exitCode;
}
