#pragma once

#include "gui/TextEngine.h"

#include <QtGui/QTextDocument>
#include <QtWidgets/QListView>

#include <vector>

namespace vesper::test {

/// What the list's delegate writes on one of its cards, as high as the delegate asked for it to be.
/// The places are relative to the card, which begins at 0.
struct PaintedCard
{
    QRectF card;
    std::vector<PaintedText> texts;

    /// All of it, the pieces parted by blanks.
    [[nodiscard]] QString whole() const;
    /// Of all pieces: does it lie on the card?
    [[nodiscard]] bool isInside() const;
};
/// What stands in a document that has been given its width.
[[nodiscard]] std::vector<PaintedText> paintedText(QTextDocument &document);

[[nodiscard]] PaintedCard paintedCard(const QListView &list, int row);

} // namespace vesper::test
