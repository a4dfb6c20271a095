#include "wizard/WithdrawnPage.h"

#include "ui_WithdrawnPage.h"

#include <QtCore/QTimer>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

WithdrawnPage::WithdrawnPage(QString application, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WithdrawnPage>())
    , m_application(std::move(application))
    , m_closing(new QTimer(this))
{
    m_ui->setupUi(this);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &WithdrawnPage::closeAsked);
    connect(m_ui->backupButton, &QPushButton::clicked, this, &WithdrawnPage::backupAsked);
    m_closing->setSingleShot(true);
    connect(m_closing, &QTimer::timeout, this, &WithdrawnPage::closeAsked);
    m_closing->start(8s); // enough to read it twice
    WithdrawnPage::retranslate();
}

WithdrawnPage::~WithdrawnPage() = default;

QPushButton *WithdrawnPage::mainButton() const
{
    return m_ui->closeButton;
}

void WithdrawnPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(tr("The work goes on."));
    //: %1: an application of the suite, such as Reception
    m_ui->explanationLabel->setText(tr("“%1” was opened again. Vesper asks again when the last "
                                       "application is closed.\n\nThis window closes by itself.")
                                        .arg(m_application));
}

} // namespace vesper
