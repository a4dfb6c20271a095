#include "launcher/LauncherState.h"

#include "demo/SampleCode.h"
#include "demo/SampleSuite.h"
#include "suite/MainComputer.h"

#include <QtCore/QSysInfo>

namespace vesper {

Result<LauncherState> readLauncherState(const QString &named)
{
    const QString host = QSysInfo::machineHostName();
    LauncherState state;
    TRY_ASSIGN(const QString file, suiteFileOrSample(named));
    TRY_ASSIGN(state.suite, loadSuite(file));
    state.settings = loadSettings(state.suite.id);
    if (const Result<void> main = checkMainComputer(state.suite, state.settings, host); !main)
        state.notMainComputer = main.error();
    if (const Result<Staff> staff = loadStaff(state.suite, host))
        state.staff = *staff;
    else
        state.staffProblem = staff.error();
    if (!state.staff.current)
        state.sampleCode = sampleCodeFor(state.staff);
    const auto standing = readBackupStanding(state.suite.id, SystemClock().now());
    if (standing)
        state.standing = *standing;
    return state;
}

Result<void> mayAskForBackup(const LauncherState &state)
{
    if (state.notMainComputer)
        return fail(*state.notMainComputer);
    if (permissionFor(state.staff, Right::BackUp) == Permission::Refused)
        return fail(ErrorKind::NotPermitted, {}, state.staff.current->name);
    return {};
}

} // namespace vesper
