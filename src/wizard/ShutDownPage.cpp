#include "wizard/ShutDownPage.h"

#include "ui_ShutDownPage.h"

#include <QtCore/QTimer>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

using Computer = ShutDown::State;

ShutDownPage::ShutDownPage(QString suiteName, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ShutDownPage>())
    , m_suiteName(std::move(suiteName))
    , m_closing(new QTimer(this))
{
    m_ui->setupUi(this);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ShutDownPage::backAsked);
    connect(m_ui->stayOnButton, &QPushButton::clicked, this, &ShutDownPage::stayOnAsked);
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
    const bool isNew = m_situation.computer != situation.computer;
    m_situation = situation;
    if (m_situation.computer == Computer::Impossible)
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
    switch (m_situation.computer) {
    case Computer::CountingDown:
        return m_ui->nowButton;
    case Computer::Going:
        return nullptr;
    case Computer::Impossible:
    case Computer::Offered:
    case Computer::Refused:
        break;
    }
    return m_ui->closeButton;
}

void ShutDownPage::showButtons()
{
    const Computer computer = m_situation.computer;
    const bool isCounting = computer == Computer::CountingDown;
    const bool isGoing = computer == Computer::Going;
    m_ui->backButton->setVisible(m_situation.canGoBack && !isGoing);
    m_ui->stayOnButton->setVisible(isCounting);
    m_ui->nowButton->setVisible(isCounting);
    m_ui->closeButton->setVisible(!isCounting && !isGoing);
}

QString ShutDownPage::titleText() const
{
    switch (m_situation.computer) {
    case Computer::CountingDown:
        return tr("The computer is about to be shut down.");
    case Computer::Going:
        return tr("The computer is shutting down.");
    case Computer::Refused:
        return tr("The computer stays on.");
    case Computer::Impossible:
    case Computer::Offered:
        break;
    }
    return tr("You can shut down or log out now.");
}

QString ShutDownPage::explanationText() const
{
    switch (m_situation.computer) {
    case Computer::CountingDown:
        //: Under “The computer is about to be shut down.”
        return tr("It shuts down in %n second(s). If you only wanted to log out, leave it on and "
                  "log out once more: you are not asked a second time.",
                  nullptr, m_situation.secondsLeft);
    case Computer::Going:
        return {};
    case Computer::Refused:
        return tr("It cannot be shut down now. Another program may need it.");
    case Computer::Impossible:
    case Computer::Offered:
        break;
    }
    return tr("Please do so once more: you are not asked a second time.");
}

void ShutDownPage::retranslate()
{
    m_ui->retranslateUi(this);
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
