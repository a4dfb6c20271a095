#include "base/Memory.h"
#include "cli/Interruption.h"
#include "cli/Program.h"

#include <QtCore/QCoreApplication>

#include <cstdlib>

int main(int argc, char *argv[])
{
    vesper::keepFreedMemory();
    const vesper::Interruption interruption; // before Qt: no thread may miss it
    const QCoreApplication application(argc, argv);
    const vesper::ExitCode code = vesper::runProgram(argc, argv, interruption.token());
    // A cancelled run may have left a thread behind that hangs in a system call: do not wait for
    // it.
    if (interruption.token().stop_requested())
        std::_Exit(static_cast<int>(code));
    return static_cast<int>(code);
}
