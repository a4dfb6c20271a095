#include "sample/Refusal.h"

#include "words/Sentences.h"

#include <QtWidgets/QApplication>

namespace vesper {

std::unique_ptr<QMessageBox> refusalBox(const Error &error)
{
    auto box = std::make_unique<QMessageBox>(QMessageBox::Warning,
                                             QApplication::applicationDisplayName(),
                                             sentence(error), QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace vesper
