#pragma once

#include <QtWidgets/QScrollArea>

namespace vesper {

/// A scroll area that is as high as what it holds. Only where there is no room for that does it
/// scroll, and take the keyboard.
class FittingScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace vesper
