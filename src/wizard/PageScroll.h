#pragma once

#include <QtWidgets/QScrollArea>

namespace vesper {

/// The part of a page that scrolls where the window is too small for all of it: at 200 % on a small
/// screen. Nothing in it is ever squeezed; lists give way first, since they can scroll themselves.
/// It follows the keyboard.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepContentWhole();
};

} // namespace vesper
