#pragma once

#include "staff/Staff.h"
#include "suite/Suite.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class AdministratorPage;
}

namespace vesper {

/// The first visit to the settings: a code is made for the administrator, since none comes with
/// Vesper. Typed twice; tested and saved on a worker thread.
class AdministratorPage final : public Page
{
    Q_OBJECT

public:
    AdministratorPage(Suite suite, Staff staff, QWidget *parent = nullptr);
    ~AdministratorPage() override;

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("administrator"); }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void created(const vesper::Employee &administrator);
    void declined();

protected:
    void retranslate() override;

private:
    void create();
    void refused(const Error &error);
    void updateButton();
    void showProblem();

    std::unique_ptr<Ui::AdministratorPage> m_ui;
    const Suite m_suite;
    const Staff m_staff;
    bool m_saving = false;
    std::optional<Error> m_problem;
};

} // namespace vesper
