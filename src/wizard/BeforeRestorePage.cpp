#include "wizard/BeforeRestorePage.h"

#include "ui_BeforeRestorePage.h"
#include "window/ListText.h"
#include "wizard/SuiteUseText.h"
#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace vesper {

namespace {

constexpr qsizetype mostFilesNamed = 5;

} // namespace

BeforeRestorePage::BeforeRestorePage(Question question, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::BeforeRestorePage>())
    , m_question(std::move(question))
{
    m_ui->setupUi(this);
    const bool hasNewer = !m_question.newerFiles.isEmpty();
    m_ui->newerBox->setVisible(hasNewer);
    m_ui->newerBox->setChecked(m_question.replaceNewer);
    m_ui->newerLabel->setVisible(hasNewer);
    connect(m_ui->backButton, &QPushButton::clicked, this, &BeforeRestorePage::backAsked);
    connect(m_ui->restoreButton, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmed(m_ui->newerBox->isChecked()); });
    connect(m_ui->closeProgramsButton, &QPushButton::clicked, this,
            &BeforeRestorePage::askThemToClose);
    connect(&m_request, &CloseRequest::answered, this, &BeforeRestorePage::showOpen);
    BeforeRestorePage::retranslate();
}

BeforeRestorePage::~BeforeRestorePage() = default;

QPushButton *BeforeRestorePage::mainButton() const
{
    return m_ui->restoreButton;
}

void BeforeRestorePage::setUse(const SuiteUse &use)
{
    m_use = use;
    m_request.follow(use.programs);
    showOpen();
}

void BeforeRestorePage::askThemToClose()
{
    m_request.ask(m_use.programs);
    m_asked = m_request.answers().windows;
    showOpen();
}

void BeforeRestorePage::showOpen()
{
    QStringList names;
    for (const OpenProgram &open : m_use.programs)
        //: A program that is open, and who is logged in there
        names << tr("%1 (%2)").arg(textIn(open.name, currentLanguage()), open.user);
    names.removeDuplicates();
    QString text;
    if (!names.isEmpty())
        //: %1: names of programs
        text
            = tr("Please close what is still open here: %1.").arg(names.join(QStringLiteral(", ")));
    if (!names.isEmpty() && m_asked == 0)
        text += u' ' + tr("It cannot be closed from here.");
    text = (text + u' ' + answersText(m_request.answers())).trimmed();
    if (!m_use.workstations.empty())
        //: %1: names of computers, some of them with who works there
        text = (text + u' '
                + tr("Please close the suite on: %1. It may go on showing there what was before.")
                      .arg(namesOf(m_use.workstations)))
                   .trimmed();
    m_ui->openLabel->say(text);
    const bool free = names.isEmpty();
    if (free)
        setFree(true); // before what has the keyboard is hidden
    m_ui->open->setVisible(!text.isEmpty());
    m_ui->closeProgramsButton->setVisible(!free);
    if (!free)
        setFree(false);
}

/// The keyboard goes to what is to be done next, in place of wherever a button leaves it that can
/// no longer be pressed.
void BeforeRestorePage::setFree(bool free)
{
    const QWidget *keyboard = window()->focusWidget();
    const bool canAsk = m_asked != 0;
    if (!free) {
        QWidget *next = canAsk ? m_ui->closeProgramsButton : m_ui->backButton;
        const bool isLost
            = keyboard == m_ui->restoreButton || (!canAsk && keyboard == m_ui->closeProgramsButton);
        m_ui->closeProgramsButton->setEnabled(canAsk);
        if (isLost)
            next->setFocus(Qt::OtherFocusReason);
        m_waiting = isLost ? next : m_waiting.data();
    }
    m_ui->restoreButton->setEnabled(free);
    if (!free)
        return;
    if (m_waiting != nullptr && keyboard == m_waiting)
        m_ui->restoreButton->setFocus(Qt::OtherFocusReason);
    m_waiting = nullptr;
}

/// `isNext`: something is done before it.
QString BeforeRestorePage::contentText(bool isNext) const
{
    if (m_question.undone.isValid())
        return isNext ? tr("Then what was there before that restore comes back, all at once or not "
                           "at all.")
                      : tr("What was there before that restore comes back, all at once or not at "
                           "all.");
    return isNext ? tr("Then the content of the backup takes its place, all at once or not at all.")
                  : tr("The content of the backup comes back, all at once or not at all.");
}

QString BeforeRestorePage::stepsText() const
{
    QStringList steps;
    if (m_question.isUnreadable)
        steps << tr("The database of now cannot be read. Its file is kept, under another name or "
                    "as a backup of its own.");
    else if (!m_question.saveTo.isEmpty())
        //: %1: a folder
        steps << tr("First the state of now is saved in “%1” and read back.")
                     .arg(QDir::toNativeSeparators(m_question.saveTo));
    steps << contentText(!steps.isEmpty());
    if (!m_question.isUnreadable && !m_question.saveTo.isEmpty())
        steps << tr("With what was saved you can undo it.");
    return asHangingList(steps);
}

QString BeforeRestorePage::titleText() const
{
    if (m_question.undone.isValid())
        //: %1: a day and a time
        return tr("Undo the restore of %1?").arg(momentText(m_question.undone));
    //: %1: a day and a time
    return tr("Restore the state of %1?").arg(momentText(m_question.created));
}

/// What FilePlace::Now::Newer is, in people's words.
QString BeforeRestorePage::newerText() const
{
    const QStringList &files = m_question.newerFiles;
    QStringList named;
    for (const QString &path : files.first(std::min(files.size(), mostFilesNamed)))
        named << QDir::toNativeSeparators(path);
    if (files.size() > mostFilesNamed)
        named << QStringLiteral("…");
    const QString meaning = tr("They have been changed here since the backup, or may have been. "
                               "Without the tick they stay as they are.");
    return asHangingList(named) + meaning.toHtmlEscaped();
}

void BeforeRestorePage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_question.suite.name);
    m_ui->titleLabel->setText(titleText());
    if (m_question.undone.isValid())
        m_ui->restoreButton->setText(tr("&Undo now"));
    m_ui->stepsLabel->setText(stepsText());
    m_ui->newerBox->setText(tr("Replace &files too that are newer than in the backup: %n", nullptr,
                               static_cast<int>(m_question.newerFiles.size())));
    m_ui->newerLabel->setText(newerText());
    showOpen();
}

} // namespace vesper
