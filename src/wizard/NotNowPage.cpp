#include "wizard/NotNowPage.h"

#include "ui_NotNowPage.h"

namespace vesper {

NotNowPage::NotNowPage(QString suiteName, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::NotNowPage>())
    , m_suiteName(std::move(suiteName))
{
    m_ui->setupUi(this);
    connect(m_ui->noStickButton, &QPushButton::clicked, this,
            [this] { Q_EMIT answered({.reason = NotNow::Reason::NoStick}); });
    connect(m_ui->leavingButton, &QPushButton::clicked, this,
            [this] { Q_EMIT answered({.reason = NotNow::Reason::LeavingEarly}); });
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] {
        Q_EMIT answered(
            {.reason = NotNow::Reason::Other, .words = m_ui->reasonEdit->text().simplified()});
    });
    connect(m_ui->backButton, &QPushButton::clicked, this, &NotNowPage::backAsked);
    NotNowPage::retranslate();
}

NotNowPage::~NotNowPage() = default;

QPushButton *NotNowPage::mainButton() const
{
    return m_ui->otherButton;
}

QWidget *NotNowPage::firstField() const
{
    return m_ui->noStickButton;
}

void NotNowPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_suiteName);
}

} // namespace vesper
