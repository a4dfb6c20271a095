#include "wizard/WhoPage.h"

#include "ui_WhoPage.h"
#include "window/Background.h"
#include "window/CapsLockHint.h"
#include "words/Sentences.h"

#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>

namespace vesper {
namespace {

// The question is copied for the worker: the check outlives a page that is closed meanwhile.
Result<Employee> checkCode(const WhoPage::Question &question, const QString &code)
{
    const SystemClock clock;
    CodeCheck check(question.stateFolder, clock);
    return authorize(check, question.staff, code, question.right);
}

std::optional<QDateTime> lockedUntil(const QString &stateFolder)
{
    const SystemClock clock;
    return CodeCheck(stateFolder, clock).lockedUntil();
}

} // namespace

WhoPage::WhoPage(Question question, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WhoPage>())
    , m_question(std::move(question))
    , m_lock(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->capsLockLabel->hide();
    m_lock->setSingleShot(true);
    m_lock->setTimerType(Qt::PreciseTimer); // too early by a hair, the code would be refused
    connect(m_lock, &QTimer::timeout, this, &WhoPage::waited);
    connect(m_ui->codeEdit, &QLineEdit::textChanged, this, &WhoPage::updateButton);
    connect(m_ui->continueButton, &QPushButton::clicked, this, &WhoPage::check);
    connect(m_ui->notNowButton, &QPushButton::clicked, this, &WhoPage::declined);
    connect(new CapsLockHint(m_ui->codeEdit), &CapsLockHint::changed, m_ui->capsLockLabel,
            &QWidget::setVisible);
    WhoPage::retranslate();
    updateButton();

    // An earlier guesser, or a restart, may have left a lock behind.
    inBackground(
        this, [folder = m_question.stateFolder] { return lockedUntil(folder); },
        [this](const std::optional<QDateTime> &until) {
            if (until)
                checked(fail(Error{.kind = ErrorKind::CodeLocked, .until = *until}));
        });
}

WhoPage::~WhoPage() = default;

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
    return m_ui->codeEdit;
}

void WhoPage::check()
{
    m_checking = true;
    updateButton();
    inBackground(
        this,
        [question = m_question, code = m_ui->codeEdit->text()] {
            return checkCode(question, code);
        },
        [this](const Result<Employee> &answer) { checked(answer); });
}

void WhoPage::checked(const Result<Employee> &answer)
{
    m_checking = false;
    if (answer) {
        Q_EMIT identified(*answer);
        return;
    }
    m_problem = answer.error();
    m_ui->codeEdit->clear();
    m_ui->codeEdit->setFocus();
    if (m_problem->until.isValid())
        waitUntil(m_problem->until);
    showProblem();
    updateButton();
}

void WhoPage::waitUntil(const QDateTime &moment)
{
    using namespace std::chrono;
    const milliseconds left(QDateTime::currentDateTime().msecsTo(moment));
    m_lock->start(std::clamp<milliseconds>(left + 10ms, 0ms, hours(24)));
}

// What was said of a moment that has passed holds no longer.
void WhoPage::waited()
{
    m_problem = Error{.kind = ErrorKind::CodeWrong};
    showProblem();
    updateButton();
}

void WhoPage::updateButton()
{
    m_ui->continueButton->setEnabled(!m_checking && !m_lock->isActive()
                                     && !m_ui->codeEdit->text().isEmpty());
}

void WhoPage::showProblem()
{
    m_ui->problemLabel->say(m_problem ? sentence(*m_problem) : QString());
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
    } else if (m_question.closing) {
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
    m_ui->sampleLabel->setVisible(!m_question.sampleCode.isEmpty());
    //: Shown only with the sample suite; %1: a code
    m_ui->sampleLabel->setText(
        tr("This is the sample suite. Try the code %1.").arg(m_question.sampleCode));
    showProblem();
}

} // namespace vesper
