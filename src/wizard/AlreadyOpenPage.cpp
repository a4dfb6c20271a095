#include "wizard/AlreadyOpenPage.h"

#include "ui_AlreadyOpenPage.h"

namespace vesper {

AlreadyOpenPage::AlreadyOpenPage(bool endsSession, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AlreadyOpenPage>())
    , m_endsSession(endsSession)
{
    m_ui->setupUi(this);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AlreadyOpenPage::closeAsked);
    AlreadyOpenPage::retranslate();
}

AlreadyOpenPage::~AlreadyOpenPage() = default;

void AlreadyOpenPage::setRaised(bool raised)
{
    m_raised = raised;
    retranslate();
}

QPushButton *AlreadyOpenPage::mainButton() const
{
    return m_ui->closeButton;
}

void AlreadyOpenPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->titleLabel->setText(tr("This window is open already."));
    QString explanation
        = m_raised ? tr("The first one is brought to the front. Please go on there.")
                   : tr("The first one does not answer. Please look for it on the screen, or log "
                        "out and in again.");
    if (m_raised && m_endsSession)
        explanation += QLatin1Char(' ') + tr("Then shut down or log out once more.");
    m_ui->explanationLabel->setText(explanation);
}

} // namespace vesper
