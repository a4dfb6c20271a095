// close_windows PROCESS…: asks the windows of these processes, and of those that came of them, to
// close, as their frames' close buttons do. Fails where there was none.
#include "wizard/CloseRequest.h"

#include <QtGui/QGuiApplication>

#include <cstdlib>

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    std::vector<vesper::OpenProgram> programs;
    for (const QString &argument : QGuiApplication::arguments().mid(1))
        programs.push_back({.process = argument.toLongLong(), .isWatcher = true});
    vesper::CloseRequest request;
    request.ask(programs);
    return request.answers().windows > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
