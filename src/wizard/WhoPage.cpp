#include "wizard/WhoPage.h"

#include "ui_WhoPage.h"

namespace vesper {

WhoPage::WhoPage(Question question, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WhoPage>())
    , m_question(std::move(question))
{
    m_ui->setupUi(this);
    CodeEntry *entry = m_ui->codeEntry;
    entry->ask({.stateFolder = m_question.stateFolder,
                .staff = m_question.staff,
                .right = m_question.right});
    const auto updateButton = [this, entry] { m_ui->continueButton->setEnabled(entry->isReady()); };
    connect(entry, &CodeEntry::readyChanged, this, updateButton);
    connect(entry, &CodeEntry::identified, this, &WhoPage::identified);
    connect(m_ui->continueButton, &QPushButton::clicked, entry, &CodeEntry::check);
    connect(m_ui->notNowButton, &QPushButton::clicked, this, &WhoPage::declined);
    WhoPage::retranslate();
    updateButton();
}

WhoPage::~WhoPage() = default;

void WhoPage::offerLogOut(bool offered)
{
    m_logsOut = offered;
    retranslate();
}

QPushButton *WhoPage::mainButton() const
{
    return m_ui->continueButton;
}

QString WhoPage::helpPage() const
{
    return m_question.right == Right::Administer ? QStringLiteral("settings")
                                                 : QStringLiteral("who");
}

QWidget *WhoPage::firstField() const
{
    return m_ui->codeEntry->field();
}

void WhoPage::showQuestion()
{
    if (m_question.right == Right::Administer) {
        m_ui->titleLabel->setText(tr("Who is changing the settings?"));
        m_ui->questionLabel->setText(
            tr("Please enter the code of someone who may change the settings."));
        m_ui->notNowButton->setText(tr("Ca&ncel"));
    } else if (m_question.right == Right::Restore) {
        m_ui->titleLabel->setText(tr("Who is restoring?"));
        m_ui->questionLabel->setText(tr("Please enter the code of someone who may restore."));
        m_ui->notNowButton->setText(tr("Ca&ncel"));
    } else if (m_question.occasion == Occasion::Missed) {
        m_ui->titleLabel->setText(tr("Make up for the last backup?"));
        m_ui->questionLabel->setText(
            tr("The computer or the session ended before anybody could back up. Please enter the "
               "code of someone who may make backups."));
    } else if (m_question.occasion == Occasion::Closing) {
        m_ui->titleLabel->setText(tr("Back up before closing?"));
        m_ui->questionLabel->setText(
            tr("No employee code was entered. Please enter the code of someone who may make "
               "backups."));
    } else {
        m_ui->titleLabel->setText(tr("Who is backing up?"));
        m_ui->questionLabel->setText(tr("Please enter your employee code."));
    }
}

void WhoPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_question.suiteName);
    showQuestion();
    if (m_logsOut)
        //: A button: the session ends at once
        m_ui->notNowButton->setText(tr("Only &log out"));
    m_ui->sampleLabel->setVisible(!m_question.sampleCode.isEmpty());
    //: Shown only with the sample suite; %1: a code
    m_ui->sampleLabel->setText(
        tr("This is the sample suite. Try the code %1.").arg(m_question.sampleCode));
}

} // namespace vesper
