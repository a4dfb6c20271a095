#include "wizard/AdministratorPage.h"

#include "staff/StaffChange.h"
#include "ui_AdministratorPage.h"
#include "window/Background.h"
#include "window/CapsLockHint.h"
#include "words/Sentences.h"

namespace vesper {
namespace {

Result<Employee> makeAdministratorOf(const Suite &suite, const Staff &staff, const QString &name,
                                     const QString &code)
{
    Employee administrator;
    TRY(changeStaffList(suite.id, [&](StaffList &list) -> Result<void> {
        TRY_ASSIGN(administrator, makeAdministrator(list, staff, name, code));
        return {};
    }));
    return administrator;
}

} // namespace

AdministratorPage::AdministratorPage(Suite suite, Staff staff, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::AdministratorPage>())
    , m_suite(std::move(suite))
    , m_staff(std::move(staff))
{
    m_ui->setupUi(this);
    m_ui->capsLockLabel->hide();
    for (QLineEdit *field : {m_ui->codeEdit, m_ui->againEdit}) {
        connect(field, &QLineEdit::textChanged, this, &AdministratorPage::updateButton);
        connect(new CapsLockHint(field), &CapsLockHint::changed, m_ui->capsLockLabel,
                &QWidget::setVisible);
    }
    connect(m_ui->createButton, &QPushButton::clicked, this, &AdministratorPage::create);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &AdministratorPage::declined);
    AdministratorPage::retranslate();
    updateButton();
}

AdministratorPage::~AdministratorPage() = default;

QPushButton *AdministratorPage::mainButton() const
{
    return m_ui->createButton;
}

QWidget *AdministratorPage::firstField() const
{
    return m_ui->codeEdit;
}

void AdministratorPage::create()
{
    if (m_ui->codeEdit->text() != m_ui->againEdit->text()) {
        refused({.kind = ErrorKind::CodesDiffer});
        return;
    }
    m_saving = true;
    updateButton();
    //: The name of the administrator in the history and on the staff list
    const QString name = tr("Administrator");
    inBackground(
        this,
        [suite = m_suite, staff = m_staff, name, code = m_ui->codeEdit->text()] {
            return makeAdministratorOf(suite, staff, name, code);
        },
        [this](const Result<Employee> &result) {
            m_saving = false;
            if (result)
                Q_EMIT created(*result);
            else
                refused(result.error());
        });
}

void AdministratorPage::refused(const Error &error)
{
    m_problem = error;
    m_ui->codeEdit->clear();
    m_ui->againEdit->clear();
    m_ui->codeEdit->setFocus();
    showProblem();
    updateButton();
}

void AdministratorPage::updateButton()
{
    m_ui->createButton->setEnabled(!m_saving && !m_ui->codeEdit->text().isEmpty()
                                   && !m_ui->againEdit->text().isEmpty());
}

void AdministratorPage::showProblem()
{
    m_ui->problemLabel->say(m_problem ? sentence(*m_problem) : QString());
    m_ui->problemLabel->setVisible(m_problem.has_value());
    m_ui->ruleLabel->setVisible(!m_problem);
}

void AdministratorPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->suiteLabel->setText(m_suite.name);
    m_ui->ruleLabel->setText(tr("At least %n character(s), since a shorter code is soon found by "
                                "trying; and not the code of an employee.",
                                nullptr, shortestAdministratorCode));
    showProblem();
}

} // namespace vesper
