#include "wizard/WherePage.h"

#include "destination/ArchiveName.h"
#include "history/PastRuns.h"
#include "ui_WherePage.h"
#include "window/WrappableText.h"
#include "wizard/ForecastText.h"
#include "wizard/StickWait.h"
#include "wizard/SuiteUseText.h"
#include "words/Sentences.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace vesper {
namespace {

QHash<QString, QDate> lastUsesOf(const std::vector<HistoryEntry> &history)
{
    QHash<QString, QDate> lastUses;
    for (const HistoryEntry &entry : history) { // newest first
        if (!entry.archive.isEmpty() && !lastUses.contains(entry.volumeRoot))
            lastUses.insert(entry.volumeRoot, entry.finished.toLocalTime().date());
    }
    return lastUses;
}

QString nameToBeginWith(const QString &asked, const OpenedSuite &opened)
{
    if (opened.settings.fixedName)
        return QStringLiteral("backup");
    return asked.isEmpty() ? proposedName(opened.suite.id, QDateTime::currentDateTime()) : asked;
}

/// The stick that the backup goes to, unless it goes elsewhere.
UsedPlace stickToBeginWith(const QString &asked, const Settings &settings)
{
    const QString &folder = asked.isEmpty() ? settings.lastFolder : asked;
    return folder == settings.lastStick.folder ? settings.lastStick : UsedPlace();
}

/// Some network drives say that they have 0 of 0 bytes free.
std::optional<qint64> knownRoom(const Volume &volume)
{
    return volume.bytesTotal > 0 ? std::optional(volume.bytesFree) : std::nullopt;
}

QStringList driveRootsOf(const Settings &settings)
{
    const QString &root = settings.lastStick.root;
    return root.isEmpty() ? QStringList() : QStringList{root};
}

bool isFirstBackup(const std::vector<HistoryEntry> &history)
{
    return std::ranges::all_of(history, &QString::isEmpty, &HistoryEntry::archive);
}

} // namespace

WherePage::WherePage(OpenedSuite opened, const QString &employee, const Choice &begin,
                     QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WherePage>())
    , m_opened(std::move(opened))
    , m_employee(employee)
    , m_wait(new StickWait(stickToBeginWith(begin.folder, m_opened.settings), this))
{
    m_ui->setupUi(this);
    m_ui->nameEdit->setText(nameToBeginWith(begin.name, m_opened));
    m_ui->nameEdit->setEnabled(!m_opened.settings.fixedName);
    m_ui->more->hide();
    connect(m_ui->moreButton, &QPushButton::toggled, this, [this](bool unfolded) {
        m_ui->more->setVisible(unfolded);
        if (unfolded)
            m_ui->noteEdit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->picker, &DestinationPicker::changed, this, &WherePage::refresh);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &WherePage::refresh);
    connect(m_ui->notNowButton, &QPushButton::clicked, this, &WherePage::declined);
    connect(m_ui->backupButton, &QPushButton::clicked, this, &WherePage::choose);
    connect(m_ui->goHomeBox, &QCheckBox::toggled, this, &WherePage::showButtons);
    connect(m_ui->stopWaitingButton, &QPushButton::clicked, m_wait, &StickWait::giveUp);
    connect(m_ui->picker, &DestinationPicker::chosenByHand, m_wait, &StickWait::giveUp);
    connect(m_wait, &StickWait::waitingChanged, this, &WherePage::showWait);
    connect(m_wait, &StickWait::found, this, &WherePage::stickFound);
    const Settings &settings = m_opened.settings;
    const SpaceForecast forecast
        = forecastSpace(m_opened.sourceBytes, pastRuns(m_opened.history, {}), {});
    m_ui->picker->set({.database = m_opened.suite.database,
                       .included = includedPaths(m_opened.suite),
                       .externalMediumOnly = settings.externalMediumOnly,
                       .bytesNeeded = forecast.roomNeeded,
                       .lastFolders = {settings.lastFolder, settings.lastStick.folder,
                                       settings.lastDisk.folder, settings.lastNetworkDrive.folder},
                       .driveRoots = driveRootsOf(settings),
                       .begin = begin.folder.isEmpty() ? settings.lastFolder : begin.folder,
                       .lastUses = lastUsesOf(m_opened.history)});
    WherePage::retranslate();
}

WherePage::~WherePage() = default;

void WherePage::setVolumes(const std::vector<Volume> &volumes, bool settled)
{
    m_ui->picker->setVolumes(volumes, settled);
    if (settled)
        m_wait->look(volumes);
}

void WherePage::choose()
{
    m_wait->giveUp();
    if (const Destination *destination = m_ui->picker->destination())
        Q_EMIT chosen({.folder = destination->folder,
                       .name = m_ui->nameEdit->text(),
                       .note = m_ui->noteEdit->text().trimmed(),
                       .keepForGood = m_ui->keepBox->isChecked(),
                       .volume = m_ui->picker->volume(),
                       .goHome = isGoingHome()});
}

void WherePage::stickFound(const QString &folder, bool awaited)
{
    m_startWhenReady = awaited;
    m_ui->picker->setFolder(folder);
}

// Once only: a stick that turns out to be full is no reason to start when another one comes.
void WherePage::startIfAwaited()
{
    if (!m_startWhenReady || !m_ui->picker->isJudged())
        return;
    m_startWhenReady = false;
    if (m_ui->backupButton->isEnabled())
        choose();
}

void WherePage::showWait()
{
    const bool waiting = m_wait->isWaiting();
    m_ui->waiting->setVisible(waiting);
    m_ui->picker->setWaiting(waiting);
    //: The title of the page while it waits; %1: the label of the stick used last
    m_ui->titleLabel->setText(waiting ? tr("Insert the USB stick “%1”.").arg(m_wait->label())
                                      : tr("Where should the backup go?"));
}

void WherePage::setShutDown(WayOut::State state)
{
    m_shutDown = state;
    showButtons();
}

void WherePage::setEnding(bool canLogOut)
{
    m_isEnding = true;
    m_canLogOut = canLogOut;
    showButtons();
}

bool WherePage::isGoingHome() const
{
    return m_ui->goHomeBox->isChecked();
}

void WherePage::showButtons()
{
    m_ui->goHome->setVisible(m_shutDown != WayOut::State::Impossible);
    if (m_isEnding && isGoingHome()) {
        //: A button
        m_ui->backupButton->setText(tr("&Back up and shut down"));
        //: A button: the computer is shut down at once
        m_ui->notNowButton->setText(tr("&Only shut down"));
    } else if (m_isEnding && m_canLogOut) {
        //: A button
        m_ui->backupButton->setText(tr("&Back up and log out"));
        //: A button: the session ends at once
        m_ui->notNowButton->setText(tr("&Only log out"));
    } else {
        m_ui->backupButton->setText(tr("&Back up"));
        m_ui->notNowButton->setText(tr("No&t now"));
    }
}

QPushButton *WherePage::mainButton() const
{
    return m_ui->backupButton;
}

void WherePage::refresh()
{
    showName();
    showForecast();
    m_ui->backupButton->setEnabled(m_ui->picker->destination() != nullptr
                                   && !problemOf(m_ui->nameEdit->text()));
    startIfAwaited();
}

void WherePage::showName()
{
    const QString name = m_ui->nameEdit->text();
    QChar character;
    const std::optional<NameProblem> problem = problemOf(name, &character);
    m_ui->previewLabel->setVisible(!problem);
    m_ui->nameProblemLabel->setVisible(problem.has_value());
    if (problem)
        m_ui->nameProblemLabel->say(sentence(*problem, character));
    else
        //: Under the name of the backup; %1: the file's name with its extension
        m_ui->previewLabel->setText(
            wrappable(tr("The file will be called %1").arg(archiveFileName(name))));
}

void WherePage::showForecast()
{
    const Destination *accepted = m_ui->picker->destination();
    m_ui->forecastLabel->setVisible(accepted != nullptr);
    if (accepted == nullptr) {
        m_ui->cautionLabel->hide();
        return;
    }
    Destination place = *accepted;
    place.volume.kind = m_ui->picker->volume().kind; // as its card says
    const std::vector<PastRun> past = pastRuns(m_opened.history, place.volume.root);
    const std::optional<qint64> bytesFree = knownRoom(place.volume);
    const SpaceForecast forecast = forecastSpace(m_opened.sourceBytes, past, bytesFree);
    m_ui->forecastLabel->setText(forecastText(forecast, bytesFree, QDateTime::currentDateTime()));
    QStringList sentences;
    for (const PlaceWarning &warning : placeWarnings(place, forecast, past))
        sentences << sentence(warning);
    m_ui->cautionLabel->say(sentences.join(u'\n'));
    m_ui->cautionLabel->setVisible(!sentences.isEmpty());
}

void WherePage::setUse(const SuiteUse &use)
{
    m_use = use;
    showUse();
}

void WherePage::setNothingNew(const std::optional<NothingNew> &nothingNew)
{
    m_nothingNew = nothingNew;
    showUse();
}

void WherePage::showUse()
{
    QString use = programsText(m_use.programs);
    // Once, so that nobody counts on what cannot be known.
    if (use.isEmpty() && m_opened.suite.others.isEmpty() && isFirstBackup(m_opened.history))
        use = tr("Only this computer can be looked at from here. If the suite is open on others, "
                 "please close it there.");
    if (m_nothingNew)
        //: %1: a day and a time
        use = tr("Nothing has changed since the last backup (%1).")
                  .arg(momentText(m_nothingNew->run.finished));
    const QString elsewhere = elsewhereText(m_use);
    m_ui->useLabel->say(use);
    m_ui->useLabel->setVisible(!use.isEmpty());
    m_ui->elsewhereLabel->say(elsewhere);
    m_ui->elsewhereLabel->setVisible(!elsewhere.isEmpty());
}

void WherePage::retranslate()
{
    m_ui->retranslateUi(this);
    const QString &suite = m_opened.suite.name;
    //: Above the title; %1: the suite's name, %2: an employee's name
    m_ui->suiteLabel->setText(m_employee.isEmpty() ? suite : tr("%1 · %2").arg(suite, m_employee));
    showWait();
    showUse();
    showButtons();
    refresh();
}

} // namespace vesper
