#pragma once

#include <QtWidgets/QScrollArea>

namespace vesper {

/// A scroll area that is as high as what it holds, and scrolls only where there is no room for
/// that.
class FittingScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vesper
