#include "wizard/SettingsPage.h"

#include "destination/ArchiveName.h"
#include "ui_SettingsPage.h"
#include "wizard/DestinationJudge.h"
#include "wizard/FolderDialog.h"
#include "words/Sentences.h"

#include <QtCore/QDir>

namespace vesper {
namespace {

using Haste = DestinationJudge::Haste;

/// In the order of the list on the page.
const QStringList &languages()
{
    static const QStringList codes{QString(), QStringLiteral("en"), QStringLiteral("fr"),
                                   QStringLiteral("da")};
    return codes;
}

QString levelHint(CompressionLevel level)
{
    switch (level) {
    case CompressionLevel::Fast:
        return SettingsPage::tr("Done soonest. Right for nearly everybody.");
    case CompressionLevel::Balanced:
        return SettingsPage::tr("Takes a little longer and needs a little less room.");
    case CompressionLevel::Small:
        return SettingsPage::tr("Takes longest and needs the least room: for small or slow media.");
    }
    return {};
}

QString checkHint(CheckLevel check)
{
    switch (check) {
    case CheckLevel::None:
        return SettingsPage::tr("Nothing is read back. Nobody knows whether such an archive can be "
                                "restored.");
    case CheckLevel::Read:
        return SettingsPage::tr("Every byte is read back from the medium, and the database in the "
                                "archive is opened.");
    case CheckLevel::Quick:
        return SettingsPage::tr("The structure of the database is checked too. Right for every "
                                "day.");
    case CheckLevel::Full:
        return SettingsPage::tr("Indexes and references are checked too. Finds the most and takes "
                                "longest.");
    }
    return {};
}

/// What plugging something in will not mend.
bool isHopeless(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DestinationIsUrl:
    case ErrorKind::DestinationNotFolder:
    case ErrorKind::DestinationIsSource:
    case ErrorKind::DestinationIsIncluded:
    case ErrorKind::DestinationSameDisk:
        return true;
    default:
        return false;
    }
}

} // namespace

SettingsPage::SettingsPage(OpenedSettings opened, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_opened(std::move(opened))
    , m_judge(new DestinationJudge(this))
{
    m_ui->setupUi(this);
    fill();
    connectFields();
    SettingsPage::retranslate();
    judgeFolder();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::fill()
{
    const Settings &settings = m_opened.settings;
    const qsizetype language = languages().indexOf(settings.language);
    m_ui->languageCombo->setCurrentIndex(static_cast<int>(std::max<qsizetype>(language, 0)));
    m_ui->folderEdit->setText(QDir::toNativeSeparators(settings.defaultFolder));
    m_ui->externalCheck->setChecked(settings.externalMediumOnly);
    m_ui->nameCombo->setCurrentIndex(settings.fixedName ? 1 : 0);
    m_ui->levelCombo->setCurrentIndex(static_cast<int>(settings.level));
    m_ui->checkCombo->setCurrentIndex(static_cast<int>(settings.check));
}

void SettingsPage::connectFields()
{
    connect(m_ui->languageCombo, &QComboBox::activated, this,
            [this](int index) { Q_EMIT languageChosen(languages().at(index)); });
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &SettingsPage::judgeFolder);
    connect(m_ui->externalCheck, &QCheckBox::toggled, this, &SettingsPage::judgeFolder);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &SettingsPage::browse);
    for (const QComboBox *list : {m_ui->nameCombo, m_ui->levelCombo, m_ui->checkCombo})
        connect(list, &QComboBox::currentIndexChanged, this, &SettingsPage::showHints);
    connect(m_judge, &DestinationJudge::judged, this, &SettingsPage::refresh);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SettingsPage::cancelAsked);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] {
        m_problem.reset();
        refresh();
        m_ui->saveButton->setEnabled(false); // until this is saved, or known not to be
        Q_EMIT saveAsked(chosen());
    });
}

Settings SettingsPage::chosen() const
{
    Settings settings = m_opened.settings;
    settings.language = languages().at(m_ui->languageCombo->currentIndex());
    settings.defaultFolder = destinationPath(m_ui->folderEdit->text()).value_or(QString());
    settings.externalMediumOnly = m_ui->externalCheck->isChecked();
    settings.fixedName = m_ui->nameCombo->currentIndex() == 1;
    settings.level = static_cast<CompressionLevel>(m_ui->levelCombo->currentIndex());
    settings.check = static_cast<CheckLevel>(m_ui->checkCombo->currentIndex());
    return settings;
}

void SettingsPage::judgeFolder()
{
    m_judge->ask({.typed = m_ui->folderEdit->text(),
                  .database = m_opened.suite.database,
                  .included = includedPaths(m_opened.suite),
                  .externalMediumOnly = m_ui->externalCheck->isChecked()},
                 Haste::WhenTheHandRests);
    refresh();
}

bool SettingsPage::mayBeSaved() const
{
    if (m_ui->folderEdit->text().isEmpty())
        return true;
    const std::optional<Result<Destination>> &verdict = m_judge->verdict();
    return verdict && (*verdict || !isHopeless(verdict->error()));
}

void SettingsPage::browse()
{
    auto *dialog = new FolderDialog(this);
    connect(dialog, &FolderDialog::chosen, this, [this](const QString &folder) {
        m_ui->folderEdit->setText(QDir::toNativeSeparators(folder));
    });
    dialog->openAt({});
}

void SettingsPage::refresh()
{
    const std::optional<Result<Destination>> &verdict = m_judge->verdict();
    const bool refused = verdict && !*verdict && !m_ui->folderEdit->text().isEmpty();
    m_ui->folderProblemLabel->setVisible(refused);
    m_ui->folderProblemLabel->say(refused ? sentence(verdict->error()) : QString());
    m_ui->problemLabel->setVisible(m_problem.has_value());
    m_ui->problemLabel->say(m_problem ? sentence(*m_problem) : QString());
    m_ui->saveButton->setEnabled(mayBeSaved());
}

void SettingsPage::showProblem(const Error &error)
{
    m_problem = error;
    refresh();
}

void SettingsPage::showHints()
{
    const Settings now = chosen();
    const QString dated
        = archiveFileName(proposedName(m_opened.suite.id, QDateTime({2026, 11, 21}, {18, 42, 7})));
    //: %1: a file name
    m_ui->nameHint->setText(
        now.fixedName
            ? tr("The newest is always backup.zip in the folder “backup”. The one before keeps "
                 "its date.")
            : tr("For example %1").arg(dated));
    m_ui->levelHint->setText(levelHint(now.level));
    m_ui->checkHint->setText(checkHint(now.check));
}

QPushButton *SettingsPage::mainButton() const
{
    return m_ui->saveButton;
}

QWidget *SettingsPage::firstField() const
{
    return m_ui->languageCombo;
}

void SettingsPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_opened.suite.name);
    showHints();
    refresh();
}

} // namespace vesper
