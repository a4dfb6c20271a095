#include "wizard/Opening.h"

#include "base/StateFolder.h"
#include "demo/SampleCode.h"
#include "demo/SampleSuite.h"
#include "destination/TimedQuestion.h"
#include "run/LostStaff.h"
#include "snapshot/SourceListing.h"
#include "suite/MainComputer.h"

#include <QtCore/QSysInfo>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

namespace {

std::vector<HistoryEntry> historyOf(const QString &suiteId)
{
    constexpr int enough = 20;
    const Result<std::vector<HistoryEntry>> entries
        = stateFolder(suiteId).and_then(&History::open).and_then([](const History &history) {
              return history.latest(enough);
          });
    return entries.value_or(std::vector<HistoryEntry>());
}

/// Of a file that SQLite does not even take for a database no state could be kept.
bool isDamageBehind(const Error &error, const Suite &suite)
{
    return error.kind != ErrorKind::SourceNotDatabase
           && isStaffLost(error, suite.database, CancelToken());
}

/// The damage that keeps the employees from being read, as a run would say it.
Error damageBehind(const Error &error, const OpenedSuite &opened)
{
    const auto good = std::ranges::find_if(opened.history, [](const HistoryEntry &run) {
        return run.verified && run.exitCode == static_cast<int>(ExitCode::Done);
    });
    return {.kind = ErrorKind::SourceDamaged,
            .path = opened.suite.database,
            .detail = error.detail,
            .archive = good == opened.history.end() ? QString() : good->archive};
}

/// Of the database and the files beside it; where they are on something that does not answer, as
/// many as they were last time.
qint64 sourceBytesOf(const Suite &suite, const std::vector<HistoryEntry> &history)
{
    TimedQuestion<qint64> size(suite.file, [suite] {
        const Result<SourceListing> sources = listSources(suite, CancelToken());
        return sources ? sources->bytes : 0;
    });
    const auto last = std::find_if(history.begin(), history.end(),
                                   [](const HistoryEntry &run) { return run.sourceBytes > 0; });
    return size.answerWithin(2s).value_or(last == history.end() ? 0 : last->sourceBytes);
}

} // namespace

Result<OpenedSuite> openSuite(const QString &named)
{
    const QString host = QSysInfo::machineHostName();
    OpenedSuite opened;
    TRY_ASSIGN(const QString file, suiteFileOrSample(named));
    TRY_ASSIGN(opened.suite, loadSuite(file));
    opened.settings = loadSettings(opened.suite.id);
    TRY(checkMainComputer(opened.suite, opened.settings, host));
    opened.history = historyOf(opened.suite.id);
    const Result<Staff> staff = loadStaff(opened.suite, host);
    if (staff) {
        opened.staff = *staff;
        opened.permission = permissionFor(opened.staff, Right::BackUp);
    } else if (isDamageBehind(staff.error(), opened.suite)) {
        opened.damage = damageBehind(staff.error(), opened);
        opened.permission = Permission::Granted;
    } else {
        return fail(staff.error());
    }
    if (opened.permission == Permission::AskCode)
        opened.sampleCode = sampleCodeFor(opened.staff);
    if (opened.permission != Permission::Refused) // nobody waits for it
        opened.sourceBytes = sourceBytesOf(opened.suite, opened.history);
    return opened;
}

Result<OpenedSettings> openSettings(const QString &named)
{
    OpenedSettings opened;
    TRY_ASSIGN(const QString file, suiteFileOrSample(named));
    TRY_ASSIGN(opened.suite, loadSuite(file));
    opened.settings = loadSettings(opened.suite.id);
    TRY_ASSIGN(opened.staff, loadStaff(opened.suite, QSysInfo::machineHostName()));
    opened.sampleCode = sampleCodeFor(opened.staff);
    return opened;
}

void recordNotMade(const Suite &suite, const NotMade &notMade)
{
    Result<History> history = stateFolder(suite.id).and_then(&History::open);
    if (!history)
        return; // a history that cannot be opened stops nothing
    const QDateTime now = notMade.asOf.isValid() ? notMade.asOf : SystemClock().now();
    const bool cancelled = notMade.exitCode == ExitCode::Cancelled;
    // Nothing is left to tell should this fail: nobody waits for it any more.
    (void)history->record({.started = now,
                           .finished = now,
                           .outcome = cancelled ? Outcome::Cancelled : Outcome::Failed,
                           .exitCode = static_cast<int>(notMade.exitCode),
                           .reason = notMade.reason,
                           .employee = notMade.employee,
                           .notNow = notMade.notNow});
}

} // namespace vesper
