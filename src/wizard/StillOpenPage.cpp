#include "wizard/StillOpenPage.h"

#include "ui_StillOpenPage.h"
#include "wizard/SuiteUseText.h"
#include "words/Language.h"

namespace vesper {

StillOpenPage::StillOpenPage(QString suiteName, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::StillOpenPage>())
    , m_suiteName(std::move(suiteName))
{
    m_ui->setupUi(this);
    connect(m_ui->closeProgramsButton, &QPushButton::clicked, this, [this] {
        m_request.ask(m_use.programs);
        setAnswers(m_request.answers());
    });
    connect(&m_request, &CloseRequest::answered, this, [this] { setAnswers(m_request.answers()); });
    connect(m_ui->goOnButton, &QPushButton::clicked, this, &StillOpenPage::goOnAsked);
    StillOpenPage::retranslate();
}

StillOpenPage::~StillOpenPage() = default;

void StillOpenPage::setUse(const SuiteUse &use)
{
    m_use = use;
    m_request.follow(use.programs);
    retranslate();
}

void StillOpenPage::setAnswers(const CloseAnswers &answers)
{
    m_answers = answers;
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
        names << tr("•  %1 (%2)").arg(textIn(program.name, currentLanguage()), program.user);
    names.removeDuplicates();
    m_ui->programsLabel->say(names.join(QLatin1Char('\n')));
    m_ui->elsewhereLabel->say(elsewhereText(m_use));
    m_ui->askedLabel->say(askedText());
}

/// What became of the request to close.
QString StillOpenPage::askedText() const
{
    if (!m_answers)
        return {};
    if (m_answers->windows == 0)
        return tr("None of them can be closed from here. Please close them yourself.");
    const QString answers = answersText(*m_answers);
    return answers.isEmpty()
               ? tr("They were asked to close. One of them may have a question for you.")
               : answers;
}

} // namespace vesper
