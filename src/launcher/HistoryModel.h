#pragma once

#include "history/History.h"

#include <QtCore/QAbstractTableModel>

namespace vesper {

/// What was done for a suite on this computer, the newest first.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { When, What, Outcome, Who, Archive, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<HistoryEntry> runs);
    /// Every text again: the language has changed.
    void retranslate();
    [[nodiscard]] const HistoryEntry &runAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<HistoryEntry> m_runs;
};

/// The newest runs of every kind. Reads a database: not for the thread of a window.
/// Errors: StateUnusable.
[[nodiscard]] Result<std::vector<HistoryEntry>> readRuns(const QString &suiteId);

} // namespace vesper
