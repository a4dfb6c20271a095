#include "sample/UnpaidBox.h"

#include <QtWidgets/QPushButton>

namespace vesper {

UnpaidBox::UnpaidBox(const QString &total, bool isPayable, QWidget *parent)
    //: %1: an amount of money
    : QMessageBox(Question, parent->window()->windowTitle(),
                  tr("The receipt over %1 is not paid.").arg(total), Cancel, parent)
{
    setObjectName(QStringLiteral("unpaidBox"));
    setTextFormat(Qt::PlainText);
    setInformativeText(tr("If the till is closed now, what is on it is lost."));
    if (isPayable) {
        //: A button: the customer pays, and the till closes
        QPushButton *pay = addButton(tr("&Pay and close"), AcceptRole);
        pay->setObjectName(QStringLiteral("payAndCloseButton"));
        connect(pay, &QPushButton::clicked, this, &UnpaidBox::payAsked);
    }
    //: A button: the receipt is forgotten, and the till closes
    QPushButton *discard = addButton(tr("&Discard and close"), DestructiveRole);
    discard->setObjectName(QStringLiteral("discardAndCloseButton"));
    connect(discard, &QPushButton::clicked, this, &UnpaidBox::discardAsked);
    setDefaultButton(Cancel);
    setEscapeButton(Cancel);
}

} // namespace vesper
