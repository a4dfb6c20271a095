#include "base/Memory.h"
#include "cli/Interruption.h"
#include "cli/Program.h"

#include <QtCore/QCoreApplication>

#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    vesper::keepFreedMemory();
    const vesper::Interruption interruption; // before Qt: no thread may miss it
    const QCoreApplication application(argc, argv);
    const vesper::ExitCode code = vesper::runProgram(argc, argv, interruption.token());
    // A thread that hangs on a dead medium was left behind, or one that was asked in time is just
    // ending: what they use must not be taken down under them.
    std::fflush(nullptr);
    std::quick_exit(static_cast<int>(code));
}
