#include "launcher/LauncherState.h"

#include "demo/SampleCode.h"
#include "demo/SampleSuite.h"
#include "suite/MainComputer.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSysInfo>

namespace vesper {

Result<LauncherState> readLauncherState(const QString &named, const std::optional<WorkSince> &work,
                                        const QString &presenceRoot)
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
    state.isDatabaseMissing = !QFileInfo::exists(state.suite.database);
    state.programs = openPrograms(state.suite, presenceRoot);
    const auto since = [&state, &work](const HistoryEntry &run) {
        state.work = workSince(state.suite, run, !work || !state.programs.empty(),
                               work.value_or(WorkSince()));
        return state.work.work;
    };
    const auto standing = readBackupStanding(state.suite.id, SystemClock().now(), since);
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
