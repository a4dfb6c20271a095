#pragma once

#include <QtWidgets/QScrollArea>

namespace vesper {

/// The part of a page that scrolls where the window is too small for all of it: at 200 % on a small
/// screen. It asks for as much height as what it holds, and gives it what there is. Nothing in it
/// is ever squeezed; lists give way first, since they can scroll themselves. It follows the
/// keyboard; where nothing in it takes the keyboard, it does so itself while it scrolls.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroll(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void takeKeyboardWhereNeeded();

    bool m_fitting = false; ///< its own change of the content is no news
};

} // namespace vesper
