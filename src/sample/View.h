#pragma once

#include <QtWidgets/QWidget>

class QTreeWidget;

namespace vesper {

struct Error;
class UnpaidBox;

/// What an application of the sample club shows in its window.
class View : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Another program has written, or this one.
    virtual void refresh() = 0;
    /// From now on nothing can be changed.
    virtual void lookOnly() = 0;
    /// What would be lost if it were closed now: a box that asks, not shown yet; else nothing.
    [[nodiscard]] virtual UnpaidBox *questionBeforeClosing() { return nullptr; }

Q_SIGNALS:
    /// For the status bar.
    void said(const QString &text);
    /// The question was answered: nothing keeps it open any more.
    void mayClose();

protected:
    void sayError(const Error &error);
    /// As wide as its content, the first column takes the rest.
    static void fitColumns(QTreeWidget &tree);
};

} // namespace vesper
