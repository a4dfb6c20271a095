#include "launcher/IdentifyDialog.h"

#include "launcher/LauncherState.h"
#include "ui_IdentifyDialog.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLayout>

#include <algorithm>

namespace vesper {

IdentifyDialog::IdentifyDialog(const LauncherState &state, const QString &stateFolder,
                               QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::IdentifyDialog>())
    , m_sampleCode(state.sampleCode)
{
    m_ui->setupUi(this);
    m_ui->suiteLabel->setText(state.suite.name);
    CodeEntry *entry = m_ui->codeEntry;
    // The administrator of the settings is no employee, and so never at work.
    entry->ask({.stateFolder = stateFolder, .staff = {.employees = state.staff.employees}});
    const auto updateButton = [this, entry] { m_ui->continueButton->setEnabled(entry->isReady()); };
    connect(entry, &CodeEntry::readyChanged, this, updateButton);
    connect(entry, &CodeEntry::readyChanged, this, &IdentifyDialog::fit);
    connect(entry, &CodeEntry::identified, this, [this](const Employee &employee) {
        Q_EMIT identified(employee);
        accept();
    });
    connect(m_ui->continueButton, &QPushButton::clicked, entry, &CodeEntry::check);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->continueButton->setDefault(true);
    entry->field()->setFocus(Qt::OtherFocusReason);
    retranslate();
    updateButton();
}

IdentifyDialog::~IdentifyDialog() = default;

void IdentifyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void IdentifyDialog::retranslate()
{
    const QString suite = m_ui->suiteLabel->text();
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(suite);
    m_ui->sampleLabel->setVisible(!m_sampleCode.isEmpty());
    //: Shown only with the sample suite; %1: a code
    m_ui->sampleLabel->setText(tr("This is the sample suite. Try the code %1.").arg(m_sampleCode));
    fit();
}

// A dialog does not ask its layout how tall lines that wrap become.
void IdentifyDialog::fit()
{
    constexpr int usualWidth = 560;
    layout()->activate();
    setMinimumSize(usualWidth, layout()->totalHeightForWidth(std::max(usualWidth, width())));
}

} // namespace vesper
