#include "wizard/DestinationPicker.h"

#include "ui_DestinationPicker.h"
#include "window/Background.h"
#include "wizard/FolderDialog.h"
#include "wizard/FolderProposal.h"
#include "wizard/VolumeDelegate.h"
#include "wizard/VolumeModel.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QShowEvent>

#include <algorithm>
#include <cerrno>

namespace vesper {
namespace {

using Haste = DestinationJudge::Haste;

bool sameMounts(const std::vector<Volume> &one, const std::vector<Volume> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const Volume &a, const Volume &b) {
                          return a.root == b.root && a.device == b.device
                                 && a.readOnly == b.readOnly && a.answering == b.answering;
                      });
}

} // namespace

DestinationPicker::DestinationPicker(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DestinationPicker>())
    , m_model(new VolumeModel(this))
    , m_judge(new DestinationJudge(this))
{
    m_ui->setupUi(this);
    m_ui->volumeList->setItemDelegate(new VolumeDelegate(this));
    m_ui->volumeList->setModel(m_model);
    connect(m_ui->volumeList, &QListView::clicked, this, &DestinationPicker::chooseCard);
    connect(m_ui->volumeList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DestinationPicker::chooseCard);
    // Not textEdited: assistive programs write into a field without typing.
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, [this] {
        Q_EMIT chosenByHand();
        showCardOfFolder();
        judge(Haste::WhenTheHandRests);
    });
    connect(this, &DestinationPicker::chosenByHand, this, [this] { m_proposing = false; });
    connect(m_ui->folderButton, &QPushButton::clicked, this, &DestinationPicker::browse);
    connect(m_ui->chooseOtherButton, &QPushButton::clicked, this, &DestinationPicker::browse);
    connect(m_ui->createFolderButton, &QPushButton::clicked, this,
            &DestinationPicker::createFolder);
    connect(m_judge, &DestinationJudge::judged, this, &DestinationPicker::showVerdict);
    retranslate();
    showVerdict();
}

DestinationPicker::~DestinationPicker() = default;

void DestinationPicker::set(Setting setting)
{
    m_setting = std::move(setting);
    m_model->setLastUses(m_setting.lastUses);
    m_proposing = m_setting.begin.isEmpty();
    setFolder(m_setting.begin);
}

void DestinationPicker::setVolumes(const std::vector<Volume> &volumes, bool settled)
{
    const bool mountsChanged = !sameMounts(m_volumes, volumes);
    m_volumes = volumes;
    {
        // A stick that goes must not make the list choose its neighbour.
        const QScopedValueRollback following(m_followingFolder, true);
        m_model->setVolumes(volumes);
    }
    if (propose(settled))
        return;
    if (mountsChanged) {
        showCardOfFolder();
        judge(Haste::AtOnce);
    } else {
        Q_EMIT changed(); // volume(): the service has told more of it
    }
}

// A stick may come later than the page: as the desktop mounts it, or as somebody remembers it. It
// takes the place of a folder that nobody chose; nothing else does.
bool DestinationPicker::propose(bool settled)
{
    const Volume *preferred = preferredVolume(m_volumes);
    if (!m_proposing || preferred == nullptr)
        return false;
    const QString folder = m_ui->folderEdit->text();
    const Volume *proposed = volumeHolding(m_volumes, folder);
    const bool onStick = proposed != nullptr && proposed->kind == VolumeKind::UsbStick;
    const bool better = preferred->kind == VolumeKind::UsbStick && !onStick;
    const bool first = folder.isEmpty() && settled;
    if (!better && !first)
        return false;
    setFolder(proposedFolder(*preferred, m_volumes, m_setting.lastFolders, homeFolder()));
    return true;
}

const Destination *DestinationPicker::destination() const
{
    const std::optional<Result<Destination>> &verdict = m_judge->verdict();
    return verdict && *verdict ? &**verdict : nullptr;
}

bool DestinationPicker::isJudged() const
{
    return m_judge->isUpToDate();
}

Volume DestinationPicker::volume() const
{
    const Volume &judged = destination()->volume;
    const auto card = std::find_if(m_volumes.begin(), m_volumes.end(),
                                   [&judged](const Volume &v) { return v.root == judged.root; });
    return card == m_volumes.end() ? judged : *card;
}

QWidget *DestinationPicker::folderField() const
{
    return m_ui->folderEdit;
}

void DestinationPicker::chooseCard(const QModelIndex &card)
{
    // The Tab key alone makes the first card the current one; it does not choose it.
    const bool isChosen = m_ui->volumeList->selectionModel()->isSelected(card);
    if (m_followingFolder || !card.isValid() || !isChosen)
        return;
    const auto volume = card.data(VolumeModel::VolumeRole).value<Volume>();
    choose(proposedFolder(volume, m_volumes, m_setting.lastFolders, homeFolder()));
}

void DestinationPicker::choose(const QString &folder)
{
    Q_EMIT chosenByHand();
    setFolder(folder);
}

void DestinationPicker::showCardOfFolder()
{
    const QScopedValueRollback following(m_followingFolder, true);
    const QString folder = destinationPath(m_ui->folderEdit->text()).value_or(QString());
    // The empty mount point of a drive that is waited for is on another one.
    const Volume *volume = m_waiting ? nullptr : volumeHolding(m_volumes, folder);
    const int row = volume == nullptr ? -1 : m_model->rowOf(volume->root);
    m_ui->volumeList->setCurrentIndex(m_model->index(row));
}

void DestinationPicker::setFolder(const QString &folder)
{
    {
        const QSignalBlocker atOnceBelow(m_ui->folderEdit);
        m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
    }
    showCardOfFolder();
    judge(Haste::AtOnce);
}

void DestinationPicker::setWaiting(bool waiting)
{
    m_waiting = waiting;
    showCardOfFolder();
    showVerdict();
}

// Between two showings a run may have found the folder otherwise than it was: full, locked, gone.
void DestinationPicker::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && !m_ui->folderEdit->text().isEmpty())
        judge(Haste::AtOnce);
    QWidget::showEvent(event);
}

void DestinationPicker::judge(Haste haste)
{
    m_judge->ask({.typed = m_ui->folderEdit->text(),
                  .database = m_setting.database,
                  .included = m_setting.included,
                  .driveRoots = m_setting.driveRoots,
                  .externalMediumOnly = m_setting.externalMediumOnly,
                  .bytesNeeded = m_setting.bytesNeeded},
                 haste);
    showVerdict();
}

void DestinationPicker::showVerdict()
{
    const std::optional<Result<Destination>> &verdict = m_judge->verdict();
    const bool empty = m_ui->folderEdit->text().isEmpty();
    const bool refused = verdict && !*verdict && !empty && !m_waiting;
    const bool missing = refused && verdict->error().kind == ErrorKind::DestinationMissing;
    m_ui->problem->setVisible(refused);
    m_ui->problemLabel->say(refused ? sentence(verdict->error()) : QString());
    m_ui->createFolderButton->setVisible(missing);
    m_ui->chooseOtherButton->setVisible(refused && !missing);
    Q_EMIT changed();
}

void DestinationPicker::createFolder()
{
    const Result<QString> folder = destinationPath(m_ui->folderEdit->text());
    if (!folder)
        return;
    // Where that fails, the rules say why.
    inBackground(
        this, [path = *folder] { return QDir().mkpath(path); },
        [this](bool) { judge(Haste::AtOnce); });
}

void DestinationPicker::browse()
{
    auto *dialog = new FolderDialog(this);
    connect(dialog, &FolderDialog::chosen, this, &DestinationPicker::choose);
    const Destination *current = destination();
    dialog->openAt(current == nullptr ? QString() : current->folder);
}

QString DestinationPicker::homeFolder() const
{
    //: Name of a folder in the person's home that the wizard proposes for backups
    return QDir::home().filePath(tr("Backups"));
}

void DestinationPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DestinationPicker::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->volumeList->setEmptyText(tr("Insert the USB stick."));
    m_model->retranslate();
    showVerdict();
}

} // namespace vesper
