#include "wizard/WizardWindow.h"

#include "wizard/Page.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QIcon>
#include <QtGui/QScreen>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace vesper {

WizardWindow::WizardWindow(QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint
                          | Qt::WindowMinimizeButtonHint | Qt::WindowCloseButtonHint)
    , m_pages(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    setWindowIcon(QIcon(QStringLiteral(":/vesper/icons/vesper.svg")));
    setMinimumWidth(560);
    // At 200 % on a small screen the window is cut down; the list of drives gives way.
    resize(QSize(640, 600).boundedTo(screen()->availableSize()));
    retranslate();
}

void WizardWindow::show(Page *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    QDialog::show();
    if (QPushButton *button = page->mainButton())
        button->setDefault(true);
    if (QWidget *field = page->firstField())
        field->setFocus(Qt::OtherFocusReason);
}

Page *WizardWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void WizardWindow::leave()
{
    m_leaving = true;
    close();
    Q_EMIT closed();
}

void WizardWindow::reject()
{
    close();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (m_leaving) {
        event->accept();
        return;
    }
    Page *page = currentPage();
    if (page != nullptr && !page->mayClose()) {
        event->ignore();
        return;
    }
    event->accept();
    m_leaving = true;
    Q_EMIT closed();
}

void WizardWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void WizardWindow::retranslate()
{
    //: Title of the window
    setWindowTitle(tr("Backup"));
}

} // namespace vesper
