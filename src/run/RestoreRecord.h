#pragma once

#include "base/Warning.h"
#include "history/History.h"
#include "run/RestoreSource.h"

#include <QtCore/QElapsedTimer>

namespace vesper {

/// The archive that undoes a restore. Empty: a damaged state is kept, but nothing to go back to.
[[nodiscard]] QString undoneBy(const RestoreReport &report);

/// What the history learns of one restore. A history that cannot be written keeps nobody from
/// their data. It borrows all that it is given. One thread.
class RestoreRecord
{
public:
    RestoreRecord(const RestoreRequest &request, const RestoreSource &source,
                  const RestoreReport &report, QDateTime started);

    void useFolder(const QString &stateFolder) { m_stateFolder = stateFolder; }
    [[nodiscard]] const QDateTime &started() const { return m_started; }
    [[nodiscard]] double seconds() const { return double(m_elapsed.elapsed()) / 1000; }

    /// Before the first change: should this process die or hang after that, the history knows how
    /// it is undone. To undo what has not happened yet does no harm.
    void replacing();
    /// What came of it. `replaced`: something that can be undone. A warning: nobody will know.
    [[nodiscard]] std::optional<Warning> ended(const Result<void> &outcome, bool replaced);
    /// Whoever cancelled is told that nothing has changed, and may try again many times: what was
    /// saved is the present state, which is still there. The history forgets the archive first.
    void takeSavedBack() const;

private:
    [[nodiscard]] HistoryEntry entry() const;

    const RestoreRequest &m_request;
    const RestoreSource &m_source;
    const RestoreReport &m_report;
    const QDateTime m_started;
    QElapsedTimer m_elapsed;
    QString m_stateFolder;
    qint64 m_row = 0; ///< of the history; 0: there is none yet
};

} // namespace vesper
