#include "window/CodeEntry.h"

#include "ui_CodeEntry.h"
#include "window/Background.h"
#include "window/CapsLockHint.h"
#include "words/Sentences.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>

#include <algorithm>
#include <chrono>

namespace vesper {

namespace {

// The question is copied for the worker: the check outlives a field that is gone meanwhile.
Result<Employee> checkCode(const CodeEntry::Question &question, const QString &code)
{
    const SystemClock clock;
    return CodeCheck(question.stateFolder, clock).identify(question.staff, code, question.right);
}

std::optional<QDateTime> lockedUntil(const QString &stateFolder)
{
    const SystemClock clock;
    return CodeCheck(stateFolder, clock).lockedUntil();
}

} // namespace

CodeEntry::CodeEntry(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CodeEntry>())
    , m_lock(new QTimer(this))
{
    m_ui->setupUi(this);
    m_ui->capsLockLabel->hide();
    m_lock->setSingleShot(true);
    m_lock->setTimerType(Qt::PreciseTimer); // too early by a hair, the code would be refused
    connect(m_lock, &QTimer::timeout, this, &CodeEntry::waited);
    connect(m_ui->codeEdit, &QLineEdit::textChanged, this, &CodeEntry::readyChanged);
    connect(new CapsLockHint(m_ui->codeEdit), &CapsLockHint::changed, m_ui->capsLockLabel,
            &QWidget::setVisible);
}

CodeEntry::~CodeEntry() = default;

void CodeEntry::ask(Question question)
{
    m_question = std::move(question);
    // An earlier guesser, or a restart, may have left a lock behind.
    inBackground(
        this, [folder = m_question.stateFolder] { return lockedUntil(folder); },
        [this](const std::optional<QDateTime> &until) {
            if (until)
                checked(fail(Error{.kind = ErrorKind::CodeLocked, .until = *until}));
        });
}

QWidget *CodeEntry::field() const
{
    return m_ui->codeEdit;
}

bool CodeEntry::isReady() const
{
    return !m_isChecking && !m_lock->isActive() && !m_ui->codeEdit->text().isEmpty();
}

void CodeEntry::check()
{
    m_isChecking = true;
    Q_EMIT readyChanged();
    inBackground(
        this,
        [question = m_question, code = m_ui->codeEdit->text()] {
            return checkCode(question, code);
        },
        [this](const Result<Employee> &answer) { checked(answer); });
}

void CodeEntry::checked(const Result<Employee> &answer)
{
    m_isChecking = false;
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
    Q_EMIT readyChanged();
}

void CodeEntry::waitUntil(const QDateTime &moment)
{
    using namespace std::chrono;
    const milliseconds left(QDateTime::currentDateTime().msecsTo(moment));
    m_lock->start(std::clamp<milliseconds>(left + 10ms, 0ms, hours(24)));
}

// What was said of a moment that has passed holds no longer.
void CodeEntry::waited()
{
    m_problem = Error{.kind = ErrorKind::CodeWrong};
    showProblem();
    Q_EMIT readyChanged();
}

void CodeEntry::showProblem()
{
    m_ui->problemLabel->say(m_problem ? sentence(*m_problem) : QString());
}

void CodeEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showProblem();
    }
    QWidget::changeEvent(event);
}

} // namespace vesper
