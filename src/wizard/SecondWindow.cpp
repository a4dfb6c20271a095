#include "wizard/SecondWindow.h"

#include "window/OnlyWindow.h"
#include "wizard/AlreadyOpenPage.h"
#include "wizard/WizardWindow.h"

#include <QtCore/QTimer>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

Page *pageOfSecondWindow(OnlyWindow &turn, WizardWindow &window, bool endsSession)
{
    auto *page = new AlreadyOpenPage(endsSession);
    QObject::connect(page, &AlreadyOpenPage::closeAsked, &window, &WizardWindow::leave);
    QObject::connect(&turn, &OnlyWindow::answered, page, [page, &window](bool raised) {
        page->setRaised(raised);
        if (raised) // the person is looking at the other window: this one is in the way
            QTimer::singleShot(5s, &window, &WizardWindow::leave);
    });
    return page;
}

} // namespace vesper
