#include "window/HelpWindow.h"

#include "ui_HelpWindow.h"
#include "words/Language.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QScreen>
#include <QtGui/QTextBlock>
#include <QtWidgets/QPushButton>

namespace vesper {
namespace {

QUrl addressOf(const QString &page)
{
    return QUrl(QStringLiteral("qrc:/vesper/help/%1/%2.md").arg(currentLanguage(), page));
}

/// Markdown brings no air of its own: room between the lines, and more above a heading.
void space(QTextDocument &document)
{
    constexpr double lineHeight = 120; // percent
    constexpr double aboveHeading = 20;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(aboveHeading);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HelpWindow>())
{
    m_ui->setupUi(this);
    resize(size().boundedTo(screen()->availableSize()));
    connect(m_ui->browser, &QTextBrowser::sourceChanged, this,
            [this] { space(*m_ui->browser->document()); });
    connect(m_ui->backButton, &QPushButton::clicked, m_ui->browser, &QTextBrowser::backward);
    connect(m_ui->browser, &QTextBrowser::backwardAvailable, m_ui->backButton,
            &QWidget::setEnabled);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::close);
}

HelpWindow::~HelpWindow() = default;

void HelpWindow::show(const QString &page)
{
    m_ui->browser->setSource(addressOf(page));
    QDialog::show();
    raise();
    activateWindow();
    m_ui->browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// What was read before was in another language: going back to it would make no sense.
void HelpWindow::retranslate()
{
    m_ui->retranslateUi(this);
    const QString page = QFileInfo(m_ui->browser->source().path()).completeBaseName();
    if (page.isEmpty())
        return;
    m_ui->browser->setSource(addressOf(page));
    m_ui->browser->clearHistory();
}

} // namespace vesper
