#pragma once

#include "wizard/WizardWindow.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace vesper {
class Page;
}

namespace vesper::test {

/// A page in a state that matters. `prepare` is called once the page is in a window.
struct PageState
{
    QString name;
    std::function<Page *()> page;
    std::function<void(Page &)> prepare = [](Page &) {};
    WizardWindow::Purpose purpose = WizardWindow::Purpose::Backup;
};

/// Every page in every state that matters. `stateFolder` is for wrong codes, `stick` a folder that
/// plays the stick.
[[nodiscard]] std::vector<PageState> pageCatalog(const QString &stateFolder, const QString &stick);

/// Until a label of a page has its answer, which comes from another thread.
void waitForText(Page &page, const char *label);

} // namespace vesper::test
