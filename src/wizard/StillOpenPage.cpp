#include "wizard/StillOpenPage.h"

#include "ui_StillOpenPage.h"
#include "wizard/SuiteUseText.h"

namespace vesper {

StillOpenPage::StillOpenPage(QString suiteName, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::StillOpenPage>())
    , m_suiteName(std::move(suiteName))
{
    m_ui->setupUi(this);
    connect(m_ui->closeProgramsButton, &QPushButton::clicked, this,
            &StillOpenPage::closeProgramsAsked);
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &StillOpenPage::goOnAsked);
    StillOpenPage::retranslate();
}

StillOpenPage::~StillOpenPage() = default;

void StillOpenPage::setUse(const SuiteUse &use)
{
    m_use = use;
    retranslate();
}

void StillOpenPage::setAsked(int windows)
{
    m_asked = windows;
    retranslate();
}

QPushButton *StillOpenPage::mainButton() const
{
    return m_ui->closeProgramsButton;
}

void StillOpenPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_suiteName);
    QStringList names;
    for (const OpenProgram &program : m_use.programs)
        //: A line of a list. %1: a program; %2: the user who opened it
        names << tr("•  %1 (%2)").arg(program.name, program.user);
    m_ui->programsLabel->say(names.join(QLatin1Char('\n')));
    m_ui->elsewhereLabel->say(elsewhereText(m_use));
    if (!m_asked)
        m_ui->askedLabel->say({});
    else if (*m_asked > 0)
        m_ui->askedLabel->say(
            tr("They were asked to close. One of them may have a question for you."));
    else
        m_ui->askedLabel->say(
            tr("None of them can be closed from here. Please close them yourself."));
}

} // namespace vesper
