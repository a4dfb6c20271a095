#include "wizard/ProgressPage.h"

#include "ui_ProgressPage.h"
#include "words/Sentences.h"

#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cmath>

namespace vesper {
namespace {

QString stageSentence(Stage stage)
{
    switch (stage) {
    case Stage::Collecting:
        return ProgressPage::tr("Collecting the data…");
    case Stage::Waiting:
        return ProgressPage::tr("Waiting: another program holds the database…");
    case Stage::Compressing:
        return ProgressPage::tr("Compressing the data…");
    case Stage::CheckingDatabase:
        return ProgressPage::tr("Checking the database…");
    case Stage::Writing:
        return ProgressPage::tr("Writing the backup…");
    case Stage::Restoring:
        return ProgressPage::tr("Restoring the data…");
    case Stage::Checking:
        return ProgressPage::tr("Checking the backup: reading it back…");
    case Stage::Comparing:
        return ProgressPage::tr("Comparing with the data of now…");
    }
    return {};
}

QString titleOf(ProgressPage::Task task)
{
    using enum ProgressPage::Task;
    switch (task) {
    case BackUp:
        return ProgressPage::tr("Backing up");
    case Prepare:
        return ProgressPage::tr("One moment…");
    case Check:
        return ProgressPage::tr("Checking the backup");
    case Restore:
        return ProgressPage::tr("Restoring");
    case Undo:
        return ProgressPage::tr("Undoing the restore");
    case Look:
        return ProgressPage::tr("Making a copy to look at");
    case Practise:
        return ProgressPage::tr("Practising the restore");
    case SaveRows:
        return ProgressPage::tr("Saving the rows");
    case Salvage:
        return ProgressPage::tr("Saving what can be had");
    }
    return {};
}

QString amountText(const Progress &progress)
{
    QStringList parts;
    if (progress.bytesTotal > 0)
        //: How much is done: 48 MB of 266 MB
        parts << ProgressPage::tr("%1 of %2")
                     .arg(sizeText(progress.bytesDone), sizeText(progress.bytesTotal));
    if (progress.bytesPerSecond >= 1)
        //: Speed; %1: a size
        parts << ProgressPage::tr("%1/s").arg(
            sizeText(static_cast<qint64>(progress.bytesPerSecond)));
    return parts.join(QStringLiteral(" · "));
}

QString finishText(const Progress &progress)
{
    if (!progress.finish)
        return {};
    return ProgressPage::tr("Ready at about %1")
        .arg(QLocale().toString(progress.finish->toLocalTime().time(), QLocale::ShortFormat));
}

} // namespace

ProgressPage::ProgressPage(QString place, Task task, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ProgressPage>())
    , m_place(std::move(place))
    , m_task(task)
{
    m_ui->setupUi(this);
    m_ui->question->hide();
    m_ui->heldUpLabel->hide();
    m_ui->progressBar->setVisible(m_task != Task::Prepare);
    m_ui->percentLabel->setVisible(m_task != Task::Prepare);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        cancelled();
        Q_EMIT cancelAsked();
    });
    connect(m_ui->continueButton, &QPushButton::clicked, this, [this] { answerQuestion(false); });
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] { answerQuestion(true); });
    ProgressPage::retranslate();
}

ProgressPage::~ProgressPage() = default;

void ProgressPage::show(const Progress &progress)
{
    m_progress = progress;
    m_ui->progressBar->setValue(static_cast<int>(std::lround(progress.fraction * 1000)));
    showTexts();
}

void ProgressPage::sayThatSessionWaits()
{
    m_isSessionWaiting = true;
    m_ui->heldUpLabel->show();
    showTexts();
}

QPushButton *ProgressPage::mainButton() const
{
    return nullptr; // Enter must not cancel
}

QWidget *ProgressPage::firstField() const
{
    return m_ui->cancelButton;
}

bool ProgressPage::mayClose()
{
    if (!m_cancelling && m_ui->question->isHidden()) {
        m_ui->question->show();
        m_ui->cancelButton->hide();
        m_ui->continueButton->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

void ProgressPage::cancelled()
{
    m_cancelling = true;
    m_ui->cancelButton->setEnabled(false);
    showTexts();
}

void ProgressPage::answerQuestion(bool stop)
{
    m_ui->question->hide();
    m_ui->cancelButton->show();
    if (stop) {
        cancelled();
        Q_EMIT leaveAsked();
    } else {
        m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
    }
}

QString ProgressPage::stageText() const
{
    if (m_cancelling)
        return tr("Stopping…");
    if (m_task == Task::Prepare)
        return tr("Looking at what is there…");
    const Stage stage = m_progress.value_or(Progress()).stage;
    if (m_task == Task::SaveRows && stage == Stage::Writing)
        return tr("Writing what is to be printed…");
    return stageSentence(stage);
}

// After a backup it goes on by itself; what came of a restore is to be read first.
QString ProgressPage::waitText() const
{
    if (m_task == Task::BackUp)
        return tr("Logging out or shutting down waits until the backup is finished.");
    return tr("Nobody can log out or shut down before this is finished. Please do so once more "
              "then.");
}

void ProgressPage::showTexts()
{
    const Progress progress = m_progress.value_or(Progress());
    m_ui->stageLabel->say(stageText());
    //: How much is done, in percent
    m_ui->percentLabel->setText(tr("%1 %").arg(m_ui->progressBar->value() / 10));
    m_ui->amountLabel->setText(amountText(progress));
    if (m_isSessionWaiting)
        m_ui->heldUpLabel->say(waitText());
    m_ui->finishLabel->setText(m_cancelling ? QString() : finishText(progress));
}

void ProgressPage::nameTask()
{
    m_ui->titleLabel->setText(titleOf(m_task));
    if (m_task == Task::BackUp) {
        //: %1: a drive's label or a folder
        m_ui->destinationLabel->setText(tr("To %1").arg(m_place));
        m_ui->questionLabel->setText(tr("Stop the backup and close?"));
    } else {
        m_ui->destinationLabel->setText(m_place);
        m_ui->questionLabel->setText(tr("Stop and close?"));
    }
}

void ProgressPage::retranslate()
{
    m_ui->retranslateUi(this);
    nameTask();
    showTexts();
}

} // namespace vesper
