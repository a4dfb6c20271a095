#pragma once

#include <QtCore/QProcess>

#include <csignal>
#include <sys/prctl.h>

namespace vesper::test {

/// Lets a program that a test starts end with the test, even where that crashes or is killed. To be
/// called before it is started, from a thread that lasts as long as the test.
inline void dieWithTest(QProcess &program)
{
    program.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

} // namespace vesper::test
