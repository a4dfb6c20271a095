#include "wizard/NothingNewPage.h"

#include "ui_NothingNewPage.h"
#include "window/WrappableText.h"
#include "words/Sentences.h"

#include <QtCore/QDir>

namespace vesper {

NothingNewPage::NothingNewPage(QString suiteName, NothingNew nothingNew, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::NothingNewPage>())
    , m_suiteName(std::move(suiteName))
    , m_nothingNew(std::move(nothingNew))
{
    m_ui->setupUi(this);
    m_ui->tile->setTone(IconTile::Tone::Success);
    connect(m_ui->skipButton, &QPushButton::clicked, this, &NothingNewPage::skipAsked);
    connect(m_ui->backupButton, &QPushButton::clicked, this, &NothingNewPage::backupAsked);
    NothingNewPage::retranslate();
}

NothingNewPage::~NothingNewPage() = default;

void NothingNewPage::offerLogOut(bool offered)
{
    m_logsOut = offered;
    retranslate();
}

QPushButton *NothingNewPage::mainButton() const
{
    return m_ui->skipButton;
}

QString NothingNewPage::explanation() const
{
    const HistoryEntry &run = m_nothingNew.run;
    const QString archive = QDir::toNativeSeparators(run.archive);
    if (m_nothingNew.isArchiveHere)
        //: %1: a day and a time; %2: a file
        return tr("Nothing has changed since the last backup (%1). It was read back then, and it "
                  "is still in its place: %2")
            .arg(momentText(run.finished), archive);
    //: %1: a day and a time; %2: a file on a drive that is not plugged in
    return tr("Nothing has changed since the last backup (%1). It was read back then from its "
              "drive, which is not here now: %2")
        .arg(momentText(run.finished), archive);
}

void NothingNewPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_suiteName);
    m_ui->explanationLabel->setText(wrappable(explanation()));
    if (m_logsOut)
        //: A button: the session ends at once, since nothing is to be backed up
        m_ui->skipButton->setText(tr("&Log out"));
}

} // namespace vesper
