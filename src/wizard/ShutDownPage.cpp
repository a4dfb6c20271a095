#include "wizard/ShutDownPage.h"

#include "ui_ShutDownPage.h"

#include <QtCore/QTimer>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

using Way = WayOut::Kind;
using State = WayOut::State;

ShutDownPage::ShutDownPage(QString suiteName, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ShutDownPage>())
    , m_suiteName(std::move(suiteName))
    , m_closing(new QTimer(this))
{
    m_ui->setupUi(this);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ShutDownPage::backAsked);
    connect(m_ui->stayOnButton, &QPushButton::clicked, this, &ShutDownPage::stayOnAsked);
    connect(m_ui->shutDownButton, &QPushButton::clicked, this, &ShutDownPage::shutDownAsked);
    connect(m_ui->nowButton, &QPushButton::clicked, this, &ShutDownPage::nowAsked);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ShutDownPage::closeAsked);
    m_closing->setSingleShot(true);
    m_closing->setInterval(10s); // enough to read it twice
    connect(m_closing, &QTimer::timeout, this, &ShutDownPage::closeAsked);
    ShutDownPage::retranslate();
}

ShutDownPage::~ShutDownPage() = default;

void ShutDownPage::show(const Situation &situation)
{
    const bool isNew = m_situation.state != situation.state;
    m_situation = situation;
    if (m_situation.state == State::Impossible)
        m_closing->start();
    else
        m_closing->stop();
    retranslate();
    if (isNew && mainButton() != nullptr) {
        mainButton()->setDefault(true);
        mainButton()->setFocus(Qt::OtherFocusReason);
    }
}

QPushButton *ShutDownPage::mainButton() const
{
    switch (m_situation.state) {
    case State::CountingDown:
        return m_ui->nowButton;
    case State::Going:
        return nullptr;
    case State::Impossible:
    case State::Offered:
    case State::Refused:
        break;
    }
    return m_ui->closeButton;
}

void ShutDownPage::showButtons()
{
    const State state = m_situation.state;
    const bool isCounting = state == State::CountingDown;
    const bool isGoing = state == State::Going;
    m_ui->backButton->setVisible(m_situation.canGoBack && !isGoing);
    m_ui->stayOnButton->setVisible(isCounting);
    m_ui->shutDownButton->setVisible(m_situation.canShutDown && !isGoing);
    m_ui->nowButton->setVisible(isCounting);
    m_ui->closeButton->setVisible(!isCounting && !isGoing);
}

void ShutDownPage::nameButtons()
{
    if (m_situation.way == Way::ShutDown)
        return; // as the form says
    //: Stops the countdown to logging out
    m_ui->stayOnButton->setText(tr("Sta&y logged in"));
    m_ui->nowButton->setText(tr("&Log out now"));
}

QString ShutDownPage::titleText() const
{
    const bool logsOut = m_situation.way == Way::LogOut;
    switch (m_situation.state) {
    case State::CountingDown:
        return logsOut ? tr("You are about to be logged out.")
                       : tr("The computer is about to be shut down.");
    case State::Going:
        return logsOut ? tr("You are being logged out.") : tr("The computer is shutting down.");
    case State::Refused:
        return logsOut ? tr("You stay logged in.") : tr("The computer stays on.");
    case State::Impossible:
    case State::Offered:
        break;
    }
    return tr("You can shut down or log out now.");
}

QString ShutDownPage::countdownText() const
{
    if (m_situation.way == Way::ShutDown)
        //: Under “The computer is about to be shut down.”
        return tr("It shuts down in %n second(s).", nullptr, m_situation.secondsLeft);
    //: Under “You are about to be logged out.”
    return tr("That is in %n second(s). The computer stays on.", nullptr, m_situation.secondsLeft);
}

QString ShutDownPage::explanationText() const
{
    switch (m_situation.state) {
    case State::CountingDown:
        return countdownText();
    case State::Going:
        return {};
    case State::Refused:
        return m_situation.way == Way::LogOut
                   ? tr("The session does not end now. Another program may have a question.")
                   : tr("It cannot be shut down now. Another program may need it.");
    case State::Impossible:
    case State::Offered:
        break;
    }
    return tr("Please do so once more: you are not asked a second time.");
}

void ShutDownPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameButtons();
    m_ui->suiteLabel->setText(m_suiteName);
    m_ui->titleLabel->say(titleText());
    QStringList paragraphs{explanationText()};
    if (!m_situation.isBackedUp)
        paragraphs << tr("No backup was made.");
    if (m_closing->isActive())
        paragraphs << tr("This window closes by itself.");
    paragraphs.removeAll(QString());
    m_ui->explanationLabel->setText(paragraphs.join(QStringLiteral("\n\n")));
    showButtons();
}

} // namespace vesper
