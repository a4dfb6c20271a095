#pragma once

#include <QtWidgets/QWidget>

class QPushButton;

namespace vesper {

/// One page of the wizard. A page shows and asks; what follows is decided by whoever listens to its
/// signals. Its form has the same name in forms/.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What Enter does; null: nothing.
    [[nodiscard]] virtual QPushButton *mainButton() const = 0;
    /// Where the keyboard is when the page opens.
    [[nodiscard]] virtual QWidget *firstField() const;
    /// The page of the help that F1 opens: see HelpWindow. By default the list of all of them.
    [[nodiscard]] virtual QString helpPage() const;
    /// Whether it appears without having been asked for, while a hand may be on the keys.
    [[nodiscard]] virtual bool comesByItself() const;
    /// Whether it stays behind the others, to be found as it was; else it goes when the next one
    /// comes.
    [[nodiscard]] virtual bool isKept() const;
    /// Whether a file that is dropped on the window now is meant for it.
    [[nodiscard]] virtual bool takesFiles() const;
    /// Called when the person closes the window. False: the page has a question first.
    [[nodiscard]] virtual bool mayClose();

protected:
    /// Every text again: the language has changed.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace vesper
