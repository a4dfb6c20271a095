#include "launcher/LauncherWindow.h"

#include "launcher/ApplicationButton.h"
#include "launcher/LauncherActions.h"
#include "ui_LauncherWindow.h"
#include "window/HelpWindow.h"
#include "words/Sentences.h"
#include "words/StandingSentence.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGridLayout>

namespace vesper {

namespace {

bool isSame(const Application &one, const Application &other)
{
    return one.id == other.id && one.name == other.name && one.icon == other.icon;
}

IconTile::Tone toneOf(BackupStanding::Step step)
{
    switch (step) {
    case BackupStanding::Step::UpToDate:
        return IconTile::Tone::Success;
    case BackupStanding::Step::Suggested:
        return IconTile::Tone::Warning;
    case BackupStanding::Step::Needed:
        break;
    }
    return IconTile::Tone::Danger;
}

} // namespace

LauncherWindow::LauncherWindow(LauncherActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LauncherWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(QIcon(QStringLiteral(":/vesper/icons/vesper.svg")));
    m_ui->pictureLabel->setPixmap(windowIcon().pixmap(m_ui->pictureLabel->size()));
    new QGridLayout(m_ui->applications);
    m_ui->applications->layout()->setContentsMargins({});
    m_ui->applications->layout()->setSpacing(10);
    connect(m_ui->tryAgainButton, &QPushButton::clicked, this, &LauncherWindow::tryAgainAsked);
    connect(m_ui->helpButton, &QPushButton::clicked, this, &LauncherWindow::showHelp);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
            &LauncherWindow::showHelp);
    useActions(actions);
    m_ui->problemTile->setTone(IconTile::Tone::Danger);
    m_ui->noticeLabel->hide();
    m_ui->missingRow->hide();
    connect(m_ui->openAnywayButton, &QPushButton::clicked, this,
            [this] { Q_EMIT startAnywayAsked(m_withoutDatabase); });
    resize(QSize(640, 620).boundedTo(screen()->availableSize()));
    retranslate();
}

LauncherWindow::~LauncherWindow() = default;

void LauncherWindow::useActions(LauncherActions &actions)
{
    keepKeyboard(actions);
    m_ui->backUpButton->setAction(actions.backUp());
    connect(m_ui->restoreMissingButton, &QPushButton::clicked, actions.restore(),
            &QAction::trigger);
    m_ui->identifyButton->setAction(actions.identify());
    m_ui->signOffButton->setAction(actions.signOff());
    m_ui->restoreButton->setAction(actions.restore());
    m_ui->historyButton->setAction(actions.history());
    m_ui->settingsButton->setAction(actions.settings());
    m_ui->quitButton->setAction(actions.quit());
    m_ui->problemQuitButton->setAction(actions.quit());
    addAction(actions.quit()); // for its key
    const auto follow = [this, action = actions.startWithSession()] {
        m_ui->startBox->setText(action->text());
        m_ui->startBox->setEnabled(action->isEnabled());
        m_ui->startBox->setChecked(action->isChecked());
    };
    connect(actions.startWithSession(), &QAction::changed, this, follow);
    connect(m_ui->startBox, &QCheckBox::clicked, actions.startWithSession(), &QAction::trigger);
    follow();
}

/// Of "Identify" and "Sign off" one takes the other's place, also under the keyboard. To be asked
/// before the buttons follow their actions.
void LauncherWindow::keepKeyboard(const LauncherActions &actions)
{
    const auto handOver = [this](const QAction *action, QWidget *from, QWidget *to) {
        connect(action, &QAction::changed, this, [this, action, from, to] {
            if (!action->isVisible() && focusWidget() == from)
                (to->isEnabled() ? to : m_ui->backUpButton)->setFocus(Qt::OtherFocusReason);
        });
    };
    handOver(actions.identify(), m_ui->identifyButton, m_ui->signOffButton);
    handOver(actions.signOff(), m_ui->signOffButton, m_ui->identifyButton);
}

void LauncherWindow::showProblem(const Error &error)
{
    m_problem = error;
    m_ui->problemLabel->say(sentence(error));
    m_ui->views->setCurrentWidget(m_ui->problemView);
}

void LauncherWindow::showState(const LauncherState &state)
{
    m_problem.reset();
    m_state = state;
    m_ui->titleLabel->setText(state.suite.name);
    showApplications(state.suite.applications);
    describeStanding();
    describeEmployee();
    m_ui->views->setCurrentWidget(m_ui->suiteView);
}

void LauncherWindow::showApplications(const std::vector<Application> &applications)
{
    constexpr int columns = 2;
    if (std::ranges::equal(applications, m_applications, isSame))
        return; // the keyboard may be on one of them
    m_applications = applications;
    for (const ApplicationButton *button : std::exchange(m_buttons, {}))
        delete button;
    auto *grid = static_cast<QGridLayout *>(m_ui->applications->layout());
    QWidget *before = m_ui->backUpButton;
    for (const Application &application : applications) {
        auto *button = new ApplicationButton(application, m_buttons.size(), m_ui->applications);
        const int place = static_cast<int>(m_buttons.size());
        grid->addWidget(button, place / columns, place % columns);
        setTabOrder(before, button);
        before = button;
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            if (!button->isStarting())
                Q_EMIT startAsked(button->application());
        });
        button->setOpen(m_open);
        m_buttons.push_back(button);
    }
    m_ui->noApplicationsLabel->setVisible(applications.empty());
    m_ui->applications->setVisible(!applications.empty());
    if (!m_buttons.empty())
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
}

void LauncherWindow::showOpen(const std::vector<OpenApplication> &applications)
{
    m_open = applications;
    for (ApplicationButton *button : m_buttons)
        button->setOpen(applications);
}

void LauncherWindow::showStarting(const QString &application)
{
    for (ApplicationButton *button : m_buttons) {
        if (button->application() == application)
            button->setStarting();
    }
}

void LauncherWindow::say(const QString &notice)
{
    m_ui->noticeLabel->setVisible(!notice.isEmpty());
    m_ui->noticeLabel->say(notice);
    m_ui->missingRow->hide();
}

void LauncherWindow::offerRestore(const QString &application, const Error &missing)
{
    say(sentence(missing));
    m_withoutDatabase = application;
    m_ui->missingRow->show();
    m_ui->restoreMissingButton->setFocus(Qt::OtherFocusReason);
}

void LauncherWindow::describeStanding()
{
    const bool isKnown = m_state->standing && !m_state->notMainComputer;
    m_ui->standingTile->setTone(isKnown ? toneOf(m_state->standing->step) : IconTile::Tone::Accent);
    const bool isUpToDate = isKnown && m_state->standing->step == BackupStanding::Step::UpToDate;
    m_ui->standingTile->setIcon(isUpToDate ? QStringLiteral("tick")
                                : isKnown  ? QStringLiteral("warning")
                                           : QStringLiteral("local-disk"));
    QString failed;
    if (m_state->notMainComputer) {
        m_ui->standingLabel->setText(tr("Backups are made elsewhere"));
        m_ui->lastBackupLabel->say(sentence(*m_state->notMainComputer));
    } else if (!m_state->standing) {
        m_ui->standingLabel->setText(tr("Not known"));
        m_ui->lastBackupLabel->say(tr("What was backed up so far cannot be read."));
    } else {
        m_ui->standingLabel->setText(nameOf(*m_state->standing));
        m_ui->lastBackupLabel->say(lastBackupSentence(*m_state->standing, m_state->settings));
        failed = failedSinceSentence(*m_state->standing);
    }
    m_ui->failedLabel->say(failed);
    m_ui->failedLabel->setVisible(!failed.isEmpty());
}

void LauncherWindow::describeEmployee()
{
    const Staff &staff = m_state->staff;
    m_ui->whoCard->setVisible(!staff.employees.empty() || m_state->staffProblem);
    if (m_state->staffProblem)
        m_ui->whoLabel->say(sentence(*m_state->staffProblem));
    else if (staff.current)
        //: %1: an employee's name
        m_ui->whoLabel->say(tr("%1 is at work.").arg(staff.current->name));
    else
        m_ui->whoLabel->say(tr("Nobody has entered an employee code."));
}

void LauncherWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop lets no window push itself forward
}

void LauncherWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    Q_EMIT closeAsked();
}

void LauncherWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        Q_EMIT activated();
    QWidget::changeEvent(event);
}

void LauncherWindow::showHelp()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->show(QStringLiteral("launcher"));
}

void LauncherWindow::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(QStringLiteral("Vesper"));
    m_ui->helpButton->setToolTip(tr("Help for this page (F1)"));
    if (m_problem)
        m_ui->problemLabel->say(sentence(*m_problem));
    if (!m_state) {
        m_ui->titleLabel->setText(QStringLiteral("Vesper"));
        return;
    }
    m_ui->titleLabel->setText(m_state->suite.name);
    describeStanding();
    describeEmployee();
}

} // namespace vesper
