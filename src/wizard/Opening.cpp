#include "wizard/Opening.h"

#include "base/StateFolder.h"
#include "demo/DemoSuite.h"
#include "destination/TimedQuestion.h"
#include "snapshot/SourceListing.h"
#include "suite/MainComputer.h"
#include "wizard/SampleCode.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

namespace {

QString sampleFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + QStringLiteral("/vesper/sample");
}

// A visitor without a suite gets the sample one, so that there is something to see.
Result<QString> sampleSuiteFile()
{
    const QString file = sampleFolder() + QStringLiteral("/suite.toml");
    if (QFileInfo::exists(file))
        return file;
    TRY_ASSIGN(const DemoSuite sample,
               writeDemoSuite({.folder = sampleFolder()}, CancelToken(), [](double) {}));
    return sample.suiteFile;
}

Result<QString> suiteFileFor(const QString &named)
{
    if (const std::optional<QString> found = findSuiteFile(named))
        return *found;
    return sampleSuiteFile();
}

std::vector<HistoryEntry> historyOf(const QString &suiteId)
{
    constexpr int enough = 20;
    const Result<std::vector<HistoryEntry>> entries
        = stateFolder(suiteId).and_then(&History::open).and_then([](const History &history) {
              return history.latest(enough);
          });
    return entries.value_or(std::vector<HistoryEntry>());
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
    TRY_ASSIGN(const QString file, suiteFileFor(named));
    TRY_ASSIGN(opened.suite, loadSuite(file));
    opened.settings = loadSettings(opened.suite.id);
    TRY(checkMainComputer(opened.suite, host));
    TRY_ASSIGN(opened.staff, loadStaff(opened.suite, host));
    opened.permission = permissionFor(opened.staff, Right::BackUp);
    if (opened.permission == Permission::AskCode)
        opened.sampleCode = sampleCodeFor(opened.staff);
    opened.history = historyOf(opened.suite.id);
    opened.sourceBytes = sourceBytesOf(opened.suite, opened.history);
    return opened;
}

Result<OpenedSettings> openSettings(const QString &named)
{
    OpenedSettings opened;
    TRY_ASSIGN(const QString file, suiteFileFor(named));
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
    const QDateTime now = SystemClock().now();
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
