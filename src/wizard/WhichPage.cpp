#include "wizard/WhichPage.h"

#include "destination/TimedQuestion.h"
#include "restore/PlainDatabase.h"
#include "ui_WhichPage.h"
#include "window/Background.h"
#include "wizard/ArchiveDelegate.h"
#include "wizard/FolderDialog.h"
#include "words/Sentences.h"

#include <QtCore/QFileInfo>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

namespace {

Result<ArchiveCard> cardOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.isFile())
        return fail(ErrorKind::ArchiveMissing, file);
    ArchiveCard card;
    if (std::optional<FoundArchive> found = archiveAt(file)) {
        card.archive.found = std::move(*found);
    } else if (isPlainDatabase(file)) {
        card.isPlain = true;
        card.archive.found = {.path = file, .bytes = info.size(), .manifest = {}};
        card.archive.found.manifest.created = info.lastModified();
    } else {
        return fail(ErrorKind::ArchiveForeign, file);
    }
    if (const std::optional<Volume> volume = volumeOf(file, 1s))
        card.archive.volume = *volume;
    return card;
}

/// Of whatever was given by hand: it may be on a share that is dead.
Result<ArchiveCard> lookAt(const QString &file)
{
    TimedQuestion<Result<ArchiveCard>> question(file, [file] { return cardOf(file); });
    std::optional<Result<ArchiveCard>> answer = question.answerWithin(5s);
    if (!answer)
        return fail(ErrorKind::DestinationNotAnswering, file);
    return std::move(*answer);
}

/// The newest is most often the one that is wanted, unless it only keeps what a restore has
/// replaced, was made of a damaged database or belongs to another suite.
QString proposedAmong(const std::vector<ArchiveCard> &cards)
{
    if (cards.empty())
        return {};
    const auto wanted = std::ranges::find_if(cards, [](const ArchiveCard &card) {
        const Manifest &manifest = card.archive.found.manifest;
        return !manifest.beforeRestore && manifest.damage.isEmpty() && !card.isOfOtherSuite;
    });
    return (wanted == cards.end() ? cards.front() : *wanted).archive.found.path;
}

} // namespace

WhichPage::WhichPage(QString suiteId, QString suiteName, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WhichPage>())
    , m_suiteId(std::move(suiteId))
    , m_suiteName(std::move(suiteName))
    , m_model(new ArchiveModel(this))
{
    m_ui->setupUi(this);
    m_ui->archiveList->setItemDelegate(new ArchiveDelegate(this));
    m_ui->archiveList->setModel(m_model);
    m_ui->problemLabel->hide();
    connect(m_ui->archiveList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] {
                m_choseByHand = m_choseByHand || !m_showing;
                showStatus();
            });
    connect(m_ui->archiveList, &QListView::doubleClicked, this, &WhichPage::choose);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &WhichPage::askForFile);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &WhichPage::undoAsked);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &WhichPage::declined);
    connect(m_ui->continueButton, &QPushButton::clicked, this, &WhichPage::choose);
    WhichPage::retranslate();
}

WhichPage::~WhichPage() = default;

QPushButton *WhichPage::mainButton() const
{
    return m_ui->continueButton;
}

QWidget *WhichPage::firstField() const
{
    return m_ui->archiveList;
}

void WhichPage::setFound(std::vector<ArchiveCard> cards, bool searching, QStringList cutShort)
{
    m_cutShort = std::move(cutShort);
    m_found = std::move(cards);
    m_searching = searching;
    showCards();
}

void WhichPage::setUndoable(const std::optional<UndoableRestore> &undoable)
{
    m_undoable = undoable;
    showUndo();
}

void WhichPage::showUndo()
{
    m_ui->undoButton->setVisible(m_undoable.has_value());
    if (m_undoable)
        //: %1: a day and a time
        m_ui->undoButton->setText(
            tr("&Undo the last restore, of %1…").arg(momentText(m_undoable->finished)));
}

void WhichPage::showCards()
{
    std::vector<ArchiveCard> cards = m_given;
    cards.insert(cards.end(), m_found.begin(), m_found.end());
    for (ArchiveCard &card : cards)
        card.isOfOtherSuite = !card.isPlain && card.archive.found.manifest.suiteId != m_suiteId;
    const QString proposed = proposedAmong(cards);
    const QScopedValueRollback showing(m_showing, true);
    m_model->setCards(std::move(cards));
    // What a person chose stays chosen.
    const bool isChosen = m_choseByHand && m_ui->archiveList->currentIndex().isValid();
    if (!isChosen && m_model->rowCount() > 0)
        m_ui->archiveList->setCurrentIndex(m_model->index(m_model->rowOf(proposed)));
    showStatus();
}

void WhichPage::showStatus()
{
    const int count = m_model->rowCount();
    if (m_searching)
        m_ui->statusLabel->say(tr("Looking for backups on every drive…"));
    else if (!m_cutShort.isEmpty())
        //: %1: one drive or several
        m_ui->statusLabel->say(tr("%1 has too many folders to look through them all. If your "
                                  "backup is missing here, choose its file.")
                                   .arg(QLocale().createSeparatedList(m_cutShort)));
    else if (count > 0)
        m_ui->statusLabel->say(tr("%n backup(s) found, the newest first.", nullptr, count));
    else
        m_ui->statusLabel->say(tr("No backup was found. Plug in the stick, or choose a file."));
    m_ui->problemLabel->say(m_problem ? sentence(*m_problem) : QString());
    m_ui->problemLabel->setVisible(m_problem.has_value());
    m_ui->continueButton->setEnabled(!chosenPath().isEmpty());
}

QString WhichPage::chosenPath() const
{
    return m_ui->archiveList->currentIndex().data(ArchiveModel::PathRole).toString();
}

void WhichPage::choose()
{
    if (const QString path = chosenPath(); !path.isEmpty())
        Q_EMIT chosen(path);
}

void WhichPage::askForFile()
{
    auto *dialog = new FolderDialog(this, FolderDialog::Wanted::File);
    connect(dialog, &FolderDialog::chosen, this, &WhichPage::take);
    const QString path = chosenPath();
    dialog->openAt(path.isEmpty() ? QString() : QFileInfo(path).path());
}

void WhichPage::take(const QString &file)
{
    inBackground(
        this, [file] { return lookAt(file); },
        [this, file, asked = ++m_asked](const Result<ArchiveCard> &card) {
            if (asked == m_asked)
                looked(file, card);
        });
}

void WhichPage::looked(const QString &file, const Result<ArchiveCard> &card)
{
    m_problem = card ? std::nullopt : std::optional(card.error());
    if (card) {
        std::erase_if(m_given, [&file](const ArchiveCard &other) {
            return other.archive.found.path == file;
        });
        const auto known = std::ranges::find_if(m_found, [&file](const ArchiveCard &other) {
            return other.archive.found.path == file;
        });
        m_given.insert(m_given.begin(), known == m_found.end() ? *card : *known);
        showCards();
        m_ui->archiveList->setCurrentIndex(m_model->index(m_model->rowOf(file)));
    }
    showStatus();
}

void WhichPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_suiteName.isEmpty() ? tr("Getting the data back") : m_suiteName);
    m_ui->archiveList->setEmptyText(tr("Nothing found yet"));
    m_model->retranslate();
    showStatus();
    showUndo();
}

} // namespace vesper
