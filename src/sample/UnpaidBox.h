#pragma once

#include <QtWidgets/QMessageBox>

namespace vesper {

/// What an application of the sample club asks before it closes with work that is not finished:
/// whether to finish it, to discard it, or to stay. Shown with open(): no nested event loop.
class UnpaidBox final : public QMessageBox
{
    Q_OBJECT

public:
    /// `isPayable`: it can be paid at once.
    UnpaidBox(const QString &total, bool isPayable, QWidget *parent);

Q_SIGNALS:
    void payAsked();
    void discardAsked();
};

} // namespace vesper
