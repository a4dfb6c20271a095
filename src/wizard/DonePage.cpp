#include "wizard/DonePage.h"

#include "ui_DonePage.h"
#include "window/ListText.h"
#include "words/Language.h"
#include "words/Sentences.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

namespace vesper {
namespace {

void setPrimary(QPushButton &button, bool primary)
{
    button.setProperty("primary", primary);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace

DonePage::DonePage(BackupReport report, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::DonePage>())
    , m_report(std::move(report))
{
    m_ui->setupUi(this);
    m_mainButton = m_ui->closeButton;
    m_ui->foldedText->hide();
    connect(m_ui->foldedButton, &QPushButton::toggled, m_ui->foldedText, &QWidget::setVisible);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &DonePage::closeAsked);
    connect(m_ui->showFolderButton, &QPushButton::clicked, this, &DonePage::showInFolderAsked);
    connect(m_ui->departure, &Departure::changed, this, &DonePage::showVerdict);
    connect(m_ui->departure, &Departure::keyboardReleased, this,
            [this] { mainButton()->setFocus(Qt::OtherFocusReason); });
    DonePage::retranslate();
}

DonePage::~DonePage() = default;

QPushButton *DonePage::mainButton() const
{
    QPushButton *first = m_ui->departure->mainButton();
    return first == nullptr ? m_ui->closeButton : first;
}

void DonePage::offer(StickRemoval *removal, WayOut *wayOut, bool goHome)
{
    m_ui->departure->offer(removal, wayOut, m_report.volumeLabel);
    if (goHome && isGood())
        m_ui->departure->goHome();
    else if (goHome)
        m_ui->departure->stayOn();
}

bool DonePage::isGood() const
{
    return m_report.verified && !m_report.damaged && m_report.warnings.empty();
}

void DonePage::showVerdict()
{
    const auto say = [this](const QString &icon, IconTile::Tone tone, const QString &title,
                            const QString &more) {
        m_ui->tile->setIcon(icon);
        m_ui->tile->setTone(tone);
        m_ui->resultTitle->say(title);
        m_ui->explanationLabel->setText(more);
        m_ui->explanationLabel->setVisible(!more.isEmpty());
    };
    if (m_report.damaged)
        say(QStringLiteral("warning"), IconTile::Tone::Danger, tr("A damaged state was kept."),
            tr("This is no good backup: the database is damaged. Keep your older backups and "
               "call the person who looks after it."));
    else if (!m_report.verified)
        say(QStringLiteral("warning"), IconTile::Tone::Warning,
            tr("The backup was written, but not checked."),
            tr("It was not read back: nobody knows yet whether it can be restored."));
    else if (!m_report.warnings.empty())
        say(QStringLiteral("tick"), IconTile::Tone::Warning,
            tr("The backup is finished, with warnings."), {});
    else
        say(QStringLiteral("tick"), IconTile::Tone::Success, tr("The backup is finished."), {});
    showRemoval();
    showMainButton();
}

// A stick is to be taken out before the person goes: Enter does that first.
void DonePage::showMainButton()
{
    QPushButton *main = mainButton();
    if (main == m_mainButton)
        return;
    setPrimary(*m_mainButton, false);
    setPrimary(*main, true);
    main->setDefault(true);
    if (window()->focusWidget() == m_mainButton)
        main->setFocus(Qt::OtherFocusReason);
    m_mainButton = main;
}

// Said only of a stick that was really let go; and it hides no warning.
void DonePage::showRemoval()
{
    const bool removed = m_ui->departure->isStickRemoved();
    m_ui->showFolderButton->setVisible(!removed);
    if (!removed)
        return;
    const QString &label = m_report.volumeLabel;
    QLabel *place = isGood() ? m_ui->resultTitle : m_ui->explanationLabel;
    if (isGood())
        //: The title of the last page; %1: a stick's label
        place->setText(tr("Done. You can remove the stick “%1”.").arg(label));
    else
        place->setText(
            QStringList{place->text(), tr("You can remove “%1”.").arg(label)}.join(u' ').trimmed());
    place->show();
}

// The root of everything has no name that a person would know; the folder has.
QString DonePage::placeText() const
{
    if (m_report.volumeLabel != QStringLiteral("/"))
        return m_report.volumeLabel;
    return QDir::toNativeSeparators(QFileInfo(m_report.archive).absolutePath());
}

QString DonePage::proofText() const
{
    QStringList lines;
    for (const ProofAnswer &answer : m_report.proof) {
        if (!answer.values.isEmpty())
            lines << proofSentence(answer, currentLanguage());
    }
    if (!m_report.verified || lines.isEmpty())
        return {};
    return lines.join(u'\n');
}

QString DonePage::warningText() const
{
    QStringList sentences;
    for (const Warning &warning : m_report.warnings)
        sentences << sentence(warning);
    return asList(sentences);
}

QString DonePage::keepText() const
{
    if (m_report.keepForGood)
        //: How long to keep an archive
        return tr("For good, as you asked");
    //: How long to keep an archive: at least so long
    return tr("At least until the next backup is made");
}

QString DonePage::notInsideText() const
{
    QStringList lines{tr("Programs, printers and licences"),
                      tr("Other files on this computer, such as letters and photos")};
    for (const QString &missing : m_report.notInside)
        //: %1: a file or folder of the suite
        lines << tr("Could not be read: %1").arg(QDir::toNativeSeparators(missing));
    return asList(lines);
}

// SQLite's own words are for whoever comes to help.
void DonePage::showFolded()
{
    if (m_report.damaged) {
        m_ui->foldedButton->setText(tr("&Details"));
        m_ui->foldedText->setAccessibleName(tr("Details"));
    }
    m_ui->foldedText->setPlainText(m_report.damaged ? m_report.damage : notInsideText());
}

void DonePage::retranslate()
{
    m_ui->retranslateUi(this);
    showVerdict();
    const QString proof = proofText();
    m_ui->proofLabel->setText(proof);
    //: Above the proof; %1: a drive's label or a folder
    m_ui->proofCaption->setText(tr("Read back from “%1”").arg(placeText()));
    m_ui->proofCard->setVisible(!proof.isEmpty());
    m_ui->warningLabel->setText(warningText());
    m_ui->warningLabel->setVisible(!m_ui->warningLabel->text().isEmpty());
    m_ui->fileLabel->setText(QFileInfo(m_report.archive).fileName());
    m_ui->fileLabel->setToolTip(m_report.archive);
    m_ui->sizeLabel->setText(sizeText(m_report.bytes));
    m_ui->timeLabel->setText(durationText(m_report.seconds));
    m_ui->keepLabel->setText(keepText());
    // A damaged state is for whoever comes to help.
    for (QWidget *part : {m_ui->keepCaption, m_ui->keepLabel})
        part->setVisible(!m_report.damaged);
    showFolded();
    m_ui->checkLabel->setText(m_report.damaged ? tr("The database is damaged")
                                               : nameForPeople(m_report.checked));
}

} // namespace vesper
