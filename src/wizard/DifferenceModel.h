#pragma once

#include "restore/Comparison.h"
#include "suite/Suite.h"

#include <QtCore/QAbstractListModel>

namespace vesper {

/// What would change, a table a row, in the suite's own words; tables that stay as they are are
/// left out. Those that lose rows come first.
class DifferenceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole, ///< name of the drawing
        ToneRole,                ///< IconTile::Tone, as int
        WordsRole,               ///< "3 rows would be lost, 12 would come back"
    };

    /// `suite`: lends its words; nothing: the tables' own names are shown.
    DifferenceModel(std::vector<TableDifference> tables, std::optional<Suite> suite,
                    QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The texts are in another language now.
    void retranslate();

private:
    std::vector<TableDifference> m_tables;
    const std::optional<Suite> m_suite;
};

} // namespace vesper
