#include "wizard/ChangesPage.h"

#include "ui_ChangesPage.h"
#include "window/WrappableText.h"
#include "wizard/DifferenceDelegate.h"
#include "wizard/DifferenceModel.h"
#include "wizard/Failure.h"
#include "wizard/FolderDialog.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace vesper {

ChangesPage::ChangesPage(Content content, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::ChangesPage>())
    , m_content(std::move(content))
    , m_model(new DifferenceModel(m_content.preview.tables, m_content.suite, this))
{
    m_ui->setupUi(this);
    m_ui->changesList->setItemDelegate(new DifferenceDelegate(this));
    m_ui->changesList->setModel(m_model);
    m_ui->changesList->setVisible(m_model->rowCount() > 0);
    m_ui->changesList->setCurrentIndex(m_model->index(0));
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &ChangesPage::restoreAsked);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &ChangesPage::lookAsked);
    connect(m_ui->practiseButton, &QPushButton::clicked, this, &ChangesPage::practiseAsked);
    connect(m_ui->backButton, &QPushButton::clicked, this, &ChangesPage::backAsked);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ChangesPage::askForFolder);
    connect(m_ui->showFolderButton, &QPushButton::clicked, this,
            [this] { Q_EMIT showInFolderAsked(m_saved->document); });
    const bool isArchive = m_content.preview.manifest.has_value();
    m_ui->practiseLabel->setVisible(isArchive); // a drill holds it against its manifest
    m_ui->practiseButton->setVisible(isArchive);
    m_ui->restoreButton->setEnabled(hasPlace());
    ChangesPage::retranslate();
}

ChangesPage::~ChangesPage() = default;

QPushButton *ChangesPage::mainButton() const
{
    return m_ui->restoreButton;
}

/// Only an archive says what belongs where on a computer without the suite.
bool ChangesPage::hasPlace() const
{
    return m_content.suite || m_content.preview.manifest;
}

bool ChangesPage::isComing() const
{
    return !m_content.suite || m_content.preview.notCompared;
}

void ChangesPage::askForFolder()
{
    auto *dialog = new FolderDialog(this);
    dialog->setPurpose([] {
        return tr("A new folder is made here for the rows: a document to print, and files for a "
                  "spreadsheet.");
    });
    connect(dialog, &FolderDialog::chosen, this, &ChangesPage::exportAsked);
    dialog->openAt({});
}

void ChangesPage::showExported(const SavedRows &saved)
{
    m_saved = saved;
    showExport();
}

void ChangesPage::showExportProblem(const Error &error)
{
    m_exportProblem = error;
    showExport();
}

void ChangesPage::showExport()
{
    m_ui->exportButton->setVisible(m_content.suite && rowsToSave(m_content.preview.tables) > 0);
    m_ui->showFolderButton->setVisible(m_saved.has_value());
    QString text;
    if (m_exportProblem)
        text = sentence(forPeople(*m_exportProblem));
    else if (m_saved)
        //: %1: a folder
        text = tr("The rows are in “%1”, to print and for a spreadsheet.")
                   .arg(QDir::toNativeSeparators(m_saved->folder));
    m_ui->exportLabel->say(wrappable(text));
    m_ui->exportLabel->setVisible(!text.isEmpty());
}

void ChangesPage::showVerdict()
{
    if (m_content.preview.manifest)
        m_ui->verdictLabel->say(tr("The backup was read back whole: it is good."));
    else
        m_ui->verdictLabel->say(
            tr("The structure of this database is sound. It is no backup of Vesper’s, so nothing "
               "says what should be in it."));
    const std::vector<TableDifference> &tables = m_content.preview.tables;
    const auto same = static_cast<int>(
        std::ranges::count_if(tables, [](const auto &table) { return table.isSame(); }));
    QStringList lines;
    if (m_model->rowCount() == 0)
        lines << tr("Nothing would change: the data of now is the same.");
    else if (same > 0)
        lines << tr("%n more table(s) stay as they are.", nullptr, same);
    if (const QString files = filesText(); !files.isEmpty())
        lines << files;
    m_ui->sameLabel->setText(lines.join(u'\n'));
    m_ui->sameLabel->setVisible(!lines.isEmpty());
}

/// What becomes of the files beside the database.
QString ChangesPage::filesText() const
{
    if (!m_content.files)
        return m_content.preview.files == 0 ? QString()
                                            : tr("Files beside the database that are in it: %n",
                                                 nullptr, m_content.preview.files);
    const FileChanges &files = *m_content.files;
    QStringList parts;
    if (files.coming > 0)
        parts << tr("%n file(s) would come back", nullptr, files.coming);
    if (files.older > 0)
        parts << tr("%n file(s) would be replaced by older ones", nullptr, files.older);
    if (files.newer > 0)
        parts << tr("%n file(s) are newer here and stay", nullptr, files.newer);
    if (files.same > 0)
        parts << tr("%n file(s) are the same", nullptr, files.same);
    if (files.withoutPlace > 0)
        parts << tr("%n file(s) have no place here", nullptr, files.withoutPlace);
    if (parts.isEmpty())
        return {};
    //: %1: what becomes of how many files
    return tr("Beside the database: %1.").arg(parts.join(QStringLiteral(", ")));
}

void ChangesPage::showCaution()
{
    QString caution;
    if (!hasPlace())
        caution = tr("No suite is set up on this computer, and a plain database does not say where "
                     "it belongs. You can look at it.");
    else if (m_content.suite && m_content.preview.notCompared)
        caution = m_content.preview.notCompared->kind == ErrorKind::SourceMissing
                      ? tr("There is no database on this computer now: all of this comes back.")
                      : tr("The database of now cannot be read, so it cannot be compared. It is "
                           "kept when the backup is restored.");
    m_ui->noticeLabel->say(caution);
    m_ui->noticeLabel->setVisible(!caution.isEmpty());
}

void ChangesPage::retranslate()
{
    m_ui->retranslateUi(this);
    const std::optional<Manifest> &manifest = m_content.preview.manifest;
    const QString made = momentText(m_content.preview.created);
    const QString name = manifest          ? manifest->suiteName
                         : m_content.suite ? m_content.suite->name
                                           : QString();
    //: Above the title; %1: the suite’s name, %2: when the backup was made
    m_ui->suiteLabel->setText(name.isEmpty() ? made : tr("%1 · %2").arg(name, made));
    m_ui->titleLabel->setText(isComing() ? tr("What would come back") : tr("What would change"));
    m_model->retranslate();
    showVerdict();
    showCaution();
    showExport();
}

} // namespace vesper
