#pragma once

#include "wizard/ArchiveWatch.h"

#include <QtCore/QAbstractListModel>

#include <optional>

namespace vesper {

/// An archive as a person is to recognise it. A value.
struct ArchiveCard
{
    PlacedArchive archive;
    bool isPlain = false; ///< another tool's copy of a database: only the file's date is known
    bool isOfOtherSuite = false;
    std::optional<QDateTime> verified; ///< by this computer
};

/// Archives as a list of cards. An archive keeps its row's identity, so that the choice survives
/// what comes and goes around it.
class ArchiveModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        IconRole,     ///< name of the drawing
        SubtitleRole, ///< "by Anna Petit on FRONT-PC · Kingston · 266 MB"
        ProofRole,    ///< "Last invoice: 2026-1183"; else the note, else the file's name
        StateRole,    ///< "Read back yesterday"
        ToneRole,     ///< IconTile::Tone, as int: of the state
    };

    explicit ArchiveModel(QObject *parent = nullptr);

    /// In this order; of those with the same path the first counts.
    void setCards(std::vector<ArchiveCard> cards);
    /// The row of an archive, or -1.
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The texts are in another language now.
    void retranslate();

private:
    void place(int row, ArchiveCard card);

    std::vector<ArchiveCard> m_cards;
};

} // namespace vesper
