#include "run/RestoreRecord.h"

#include "run/OpenedArchive.h"

#include <QtCore/QFile>

namespace vesper {

QString undoneBy(const RestoreReport &report)
{
    return report.before == StateBefore::Saved ? report.saved : QString();
}

RestoreRecord::RestoreRecord(const RestoreRequest &request, const RestoreSource &source,
                             const RestoreReport &report, QDateTime started)
    : m_request(request)
    , m_source(source)
    , m_report(report)
    , m_started(std::move(started))
{
    m_elapsed.start();
}

HistoryEntry RestoreRecord::entry() const
{
    return {.id = m_row,
            .kind = RunKind::Restore,
            .started = m_started,
            .finished = m_started.addMSecs(m_elapsed.elapsed()),
            .reason = m_request.reason,
            .employee = m_request.employee,
            .archive = m_request.archive,
            .part = nameOf(m_source.part),
            .entry = m_source.pathOfEntry(),
            .sourceBytes = m_report.bytes,
            .checked = m_report.checked};
}

void RestoreRecord::replacing()
{
    if (m_row != 0)
        return;
    HistoryEntry row = entry();
    row.replaced = true;
    row.saved = undoneBy(m_report);
    row.exitCode = static_cast<int>(ExitCode::Internal);
    row.detail = QStringLiteral("it did not come to its end");
    Result<History> history = History::open(m_stateFolder);
    if (history)
        m_row = history->record(row).value_or(0);
}

std::optional<Warning> RestoreRecord::ended(const Result<void> &outcome, bool replaced)
{
    HistoryEntry row = entry();
    row.verified = outcome.has_value();
    row.outcome = m_report.warnings.empty() ? Outcome::Success : Outcome::Warnings;
    row.replaced = replaced;
    if (replaced)
        row.saved = undoneBy(m_report);
    if (!outcome) {
        row.outcome
            = outcome.error().kind == ErrorKind::Cancelled ? Outcome::Cancelled : Outcome::Failed;
        row.detail = outcome.error().detail;
        row.exitCode = static_cast<int>(exitCodeOf(outcome.error().kind));
    }
    return recordRun(m_stateFolder, row);
}

void RestoreRecord::takeSavedBack() const
{
    if (m_report.saved.isEmpty())
        return;
    Result<History> history = History::open(m_stateFolder);
    const auto rows = history ? history->latest(1, RunKind::BeforeRestore)
                              : Result<std::vector<HistoryEntry>>();
    if (!rows || rows->empty() || rows->front().archive != m_report.saved)
        return;
    HistoryEntry taken = rows->front();
    taken.archive.clear();
    taken.verified = false;
    taken.outcome = Outcome::Cancelled;
    taken.exitCode = static_cast<int>(ExitCode::Cancelled);
    if (history->amend(taken))
        QFile::remove(m_report.saved);
}

} // namespace vesper
