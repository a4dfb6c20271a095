#include "wizard/FailedPage.h"

#include "ui_FailedPage.h"
#include "words/Sentences.h"
#include "words/SystemReason.h"

#include <QtCore/QDir>
#include <QtWidgets/QPushButton>

namespace vesper {

FailedPage::FailedPage(Failure failure, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::FailedPage>())
    , m_failure(std::move(failure))
{
    m_ui->setupUi(this);
    m_ui->detailText->hide();
    m_ui->stayOnLabel->hide();
    connect(m_ui->detailButton, &QAbstractButton::toggled, m_ui->detailText, &QWidget::setVisible);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &FailedPage::closeAsked);
    connect(m_ui->tryAgainButton, &QPushButton::clicked, this, &FailedPage::tryAgainAsked);
    connect(m_ui->otherPlaceButton, &QPushButton::clicked, this, &FailedPage::otherPlaceAsked);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &FailedPage::restoreAsked);
    connect(m_ui->keepDamagedButton, &QPushButton::clicked, this, &FailedPage::keepDamagedAsked);
    offerRemedies();
    FailedPage::retranslate();
}

FailedPage::~FailedPage() = default;

void FailedPage::sayThatNothingEnds(WayOut::Kind way)
{
    m_way = way;
    m_ui->stayOnLabel->show();
    retranslate();
}

QPushButton *FailedPage::mainButton() const
{
    switch (remediesFor(m_failure).main) {
    case Remedy::TryAgain:
        return m_ui->tryAgainButton;
    case Remedy::ChooseAnotherPlace:
        return m_ui->otherPlaceButton;
    case Remedy::Restore:
        return m_ui->restoreButton;
    case Remedy::KeepDamagedState:
    case Remedy::None:
        break;
    }
    return m_ui->closeButton;
}

QString FailedPage::helpPage() const
{
    return m_failure.settings ? QStringLiteral("settings") : QStringLiteral("failed");
}

void FailedPage::offerRemedies()
{
    const Remedies remedies = remediesFor(m_failure);
    m_ui->tryAgainButton->setVisible(remedies.offer(Remedy::TryAgain));
    m_ui->otherPlaceButton->setVisible(remedies.offer(Remedy::ChooseAnotherPlace));
    m_ui->restoreButton->setVisible(remedies.offer(Remedy::Restore));
    m_ui->keepDamagedButton->setVisible(remedies.offer(Remedy::KeepDamagedState));
    mainButton()->setProperty("primary", true);
    // The main thing is always the last on the right, for the eye and for the Tab key.
    m_ui->footer->addWidget(mainButton());
    if (mainButton() != m_ui->tryAgainButton)
        setTabOrder(m_ui->tryAgainButton, mainButton());
    const bool cancelled = m_failure.error.kind == ErrorKind::Cancelled;
    m_ui->tile->setIcon(cancelled ? QStringLiteral("stopped") : QStringLiteral("warning"));
    m_ui->tile->setTone(cancelled ? IconTile::Tone::Accent : IconTile::Tone::Danger);
}

// Of a database that cannot be read it is not known whether it is as it was.
void FailedPage::showWhatIsNotLost()
{
    switch (m_failure.error.kind) {
    case ErrorKind::SourceMissing:
    case ErrorKind::SourceNotDatabase:
    case ErrorKind::SourceEmpty:
    case ErrorKind::SourceUnreadable:
    case ErrorKind::SourceDamaged:
        m_ui->notLostLabel->setText(
            tr("Your earlier backups are as they were. Throw none of them away."));
        break;
    default:
        break; // as the form says
    }
}

void FailedPage::nameRemedies()
{
    if (m_failure.error.kind == ErrorKind::NameRefused)
        //: In the place of “Choose another place”
        m_ui->otherPlaceButton->setText(tr("Choose another &name"));
}

QString FailedPage::titleText() const
{
    if (m_failure.error.kind == ErrorKind::Cancelled)
        return tr("The backup was cancelled.");
    if (m_failure.settings)
        return tr("The settings cannot be opened.");
    return m_failure.opening ? tr("A backup cannot be made.") : tr("The backup was not made.");
}

// What the sentence does not say already: for whoever comes to help.
QString FailedPage::detailText() const
{
    const Error &error = m_failure.error;
    const QString said = sentence(forPeople(error));
    QStringList lines{QDir::toNativeSeparators(error.path), error.detail};
    if (error.systemCode != 0)
        lines << QStringLiteral("%1 (errno %2)")
                     .arg(systemReason(error.systemCode))
                     .arg(error.systemCode);
    lines.removeIf([&said](const QString &line) { return line.isEmpty() || said.contains(line); });
    return lines.join(u'\n');
}

void FailedPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameRemedies();
    showWhatIsNotLost();
    if (m_way == WayOut::Kind::LogOut)
        m_ui->stayOnLabel->setText(tr("You stay logged in, so that you can read this."));
    m_ui->resultTitle->say(titleText());
    m_ui->explanationLabel->say(sentence(forPeople(m_failure.error)));
    m_ui->explanationLabel->setVisible(m_failure.error.kind != ErrorKind::Cancelled);
    m_ui->detailText->setPlainText(detailText());
    m_ui->detailButton->setVisible(!detailText().isEmpty());
}

} // namespace vesper
