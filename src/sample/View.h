#pragma once

#include <QtWidgets/QWidget>

class QTreeWidget;

namespace vesper {

struct Error;

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

Q_SIGNALS:
    /// For the status bar.
    void said(const QString &text);

protected:
    void sayError(const Error &error);
    /// As wide as its content, the first column takes the rest.
    static void fitColumns(QTreeWidget &tree);
};

} // namespace vesper
