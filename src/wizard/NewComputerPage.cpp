#include "wizard/NewComputerPage.h"

#include "destination/DestinationRules.h"
#include "destination/TimedQuestion.h"
#include "restore/SuiteOfArchive.h"
#include "ui_NewComputerPage.h"
#include "window/Background.h"
#include "wizard/FolderDialog.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QPushButton>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// What is there already is left to its own suite file.
Result<Suite> emptyPlace(const Manifest &manifest, const QString &archive, const QString &folder)
{
    TRY_ASSIGN(Suite suite, suiteOfArchive(manifest, archive, folder));
    for (const QString &path : {suite.file, suite.database})
        if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
            return fail(ErrorKind::SuiteExists, path);
    return suite;
}

Result<Suite> suiteIn(const Manifest &manifest, const QString &archive, const QString &typed)
{
    TRY_ASSIGN(const QString folder, destinationPath(typed));
    TimedQuestion<Result<Suite>> question(folder,
                                          [=] { return emptyPlace(manifest, archive, folder); });
    std::optional<Result<Suite>> answer = question.answerWithin(5s);
    if (!answer)
        return fail(ErrorKind::DestinationNotAnswering, folder);
    return std::move(*answer);
}

} // namespace

NewComputerPage::NewComputerPage(Manifest manifest, QString archive, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::NewComputerPage>())
    , m_manifest(std::move(manifest))
    , m_archive(std::move(archive))
{
    m_ui->setupUi(this);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(QDir::home().filePath(m_manifest.suiteId)));
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, [this] {
        ++m_typed;
        m_problem.reset();
        showProblem();
    });
    connect(m_ui->folderButton, &QPushButton::clicked, this, &NewComputerPage::askForFolder);
    connect(m_ui->backButton, &QPushButton::clicked, this, &NewComputerPage::backAsked);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &NewComputerPage::check);
    NewComputerPage::retranslate();
}

NewComputerPage::~NewComputerPage() = default;

QPushButton *NewComputerPage::mainButton() const
{
    return m_ui->restoreButton;
}

QWidget *NewComputerPage::firstField() const
{
    return m_ui->folderEdit;
}

void NewComputerPage::askForFolder()
{
    auto *dialog = new FolderDialog(this);
    connect(dialog, &FolderDialog::chosen, this, [this](const QString &folder) {
        m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
    });
    dialog->openAt({});
}

void NewComputerPage::check()
{
    m_ui->restoreButton->setEnabled(false);
    inBackground(
        this,
        [manifest = m_manifest, archive = m_archive, typed = m_ui->folderEdit->text()] {
            return suiteIn(manifest, archive, typed);
        },
        [this, typed = m_typed](const Result<Suite> &suite) {
            if (typed == m_typed)
                checked(suite);
        });
}

void NewComputerPage::checked(const Result<Suite> &suite)
{
    if (suite) {
        Q_EMIT chosen(*suite);
        return;
    }
    m_problem = suite.error();
    showProblem();
}

void NewComputerPage::showProblem()
{
    m_ui->problemLabel->say(m_problem ? sentence(*m_problem) : QString());
    m_ui->problemLabel->setVisible(m_problem.has_value());
    m_ui->restoreButton->setEnabled(!m_problem && !m_ui->folderEdit->text().trimmed().isEmpty());
}

void NewComputerPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_manifest.suiteName);
    //: %1: a suite, such as Club Horizon
    m_ui->titleLabel->setText(
        tr("Where does “%1” belong on this computer?").arg(m_manifest.suiteName));
    showProblem();
}

} // namespace vesper
