#include "wizard/WizardWindow.h"

#include "window/HelpWindow.h"
#include "wizard/Page.h"

#include <QtCore/QMimeData>
#include <QtGui/QCloseEvent>
#include <QtGui/QDropEvent>
#include <QtGui/QIcon>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace vesper {
namespace {

/// The first part of a page that the Tab key stops at; null: there is none.
QWidget *firstThatTakesKeys(Page &page)
{
    for (QWidget *widget = page.nextInFocusChain(); page.isAncestorOf(widget);
         widget = widget->nextInFocusChain()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (stops && widget->isVisibleTo(&page) && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

} // namespace

WizardWindow::WizardWindow(Purpose purpose, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::WindowTitleHint | Qt::WindowSystemMenuHint
                          | Qt::WindowMinimizeButtonHint | Qt::WindowCloseButtonHint)
    , m_purpose(purpose)
    , m_helpButton(new QPushButton)
    , m_pages(new QStackedWidget)
{
    // The button lies in the margin that every page leaves free.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages, 0, 0);
    auto *corner = new QHBoxLayout;
    corner->setContentsMargins(0, 2, 36, 0);
    corner->addWidget(m_helpButton);
    layout->addLayout(corner, 0, 0, Qt::AlignTop | Qt::AlignRight);
    m_helpButton->setObjectName(QStringLiteral("helpButton"));
    m_helpButton->setProperty("role", QStringLiteral("link"));
    m_helpButton->raise();
    connect(m_helpButton, &QPushButton::clicked, this, &WizardWindow::showHelp);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &WizardWindow::showHelp);
    setWindowIcon(QIcon(QStringLiteral(":/vesper/icons/vesper.svg")));
    setAcceptDrops(true);
    setMinimumWidth(560);
    // All of a page in its longest language, on a laptop of 768 lines with its panel. At 200 % on a
    // small screen the window is cut down; the list of drives gives way.
    const QSize whole(640, purpose == Purpose::Settings ? 720 : 704);
    resize(whole.boundedTo(screen()->availableSize()));
    retranslate();
}

void WizardWindow::show(Page *page)
{
    Page *before = currentPage();
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (before != nullptr && before != page && !before->isKept())
        before->deleteLater();
    m_sincePageCame.invalidate();
    if (page->comesByItself()) {
        m_sincePageCame.start();
        for (QPushButton *button : page->findChildren<QPushButton *>())
            button->installEventFilter(this);
    }
    QDialog::show();
    if (QPushButton *button = page->mainButton())
        button->setDefault(true);
    QWidget *field = page->firstField();
    if (field == nullptr || !field->isEnabled())
        field = firstThatTakesKeys(*page);
    if (field != nullptr)
        field->setFocus(Qt::OtherFocusReason);
}

Page *WizardWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

bool WizardWindow::isPageNew() const
{
    constexpr qint64 newFor = 500; // milliseconds
    return m_sincePageCame.isValid() && m_sincePageCame.elapsed() < newFor;
}

bool WizardWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        const bool presses = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        // Nor by one that is still held down.
        if (presses && (isPageNew() || pressed->isAutoRepeat()))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void WizardWindow::leave()
{
    m_leaving = true;
    close();
    Q_EMIT closed();
}

void WizardWindow::comeToFront()
{
    if (!isVisible())
        return;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets no window push itself forward
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
    if ((page != nullptr && !page->mayClose()) || !m_mayClose()) {
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
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QDialog::changeEvent(event);
}

void WizardWindow::showHelp()
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
        connect(this, &WizardWindow::closed, m_help, &QWidget::close);
    }
    const Page *page = currentPage();
    m_help->show(page == nullptr ? QStringLiteral("index") : page->helpPage());
}

void WizardWindow::retranslate()
{
    //: Opens the help; F1 does the same
    m_helpButton->setText(tr("H&elp"));
    m_helpButton->setToolTip(tr("Help for this page (F1)"));
    switch (m_purpose) {
    case Purpose::Backup:
        //: Title of the window
        setWindowTitle(tr("Backup"));
        break;
    case Purpose::Settings:
        //: Title of the window
        setWindowTitle(tr("Backup settings"));
        break;
    case Purpose::Restore:
        //: Title of the window
        setWindowTitle(tr("Restore"));
        break;
    }
}

QString WizardWindow::fileOf(const QDropEvent &event) const
{
    const Page *page = currentPage();
    if (page == nullptr || !page->takesFiles())
        return {};
    for (const QUrl &url : event.mimeData()->urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

void WizardWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event).isEmpty())
        event->acceptProposedAction();
}

void WizardWindow::dropEvent(QDropEvent *event)
{
    const QString file = fileOf(*event); // another page may have come meanwhile
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(file);
}

} // namespace vesper
