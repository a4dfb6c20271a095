#pragma once

#include "archive/Manifest.h"
#include "base/Result.h"
#include "suite/Suite.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class NewComputerPage;
}

namespace vesper {

/// Where a suite goes that is not set up on this computer: a folder that holds none of it yet.
class NewComputerPage final : public Page
{
    Q_OBJECT

public:
    NewComputerPage(Manifest manifest, QString archive, QWidget *parent = nullptr);
    ~NewComputerPage() override;

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("restoring"); }

Q_SIGNALS:
    /// The suite as it will be there.
    void chosen(const vesper::Suite &suite);
    void backAsked();

protected:
    void retranslate() override;

private:
    void askForFolder();
    void check();
    void checked(const Result<Suite> &suite);
    void showProblem();

    std::unique_ptr<Ui::NewComputerPage> m_ui;
    const Manifest m_manifest;
    const QString m_archive;
    std::optional<Error> m_problem;
    int m_typed = 0; ///< what was typed since a question is no matter of its answer
};

} // namespace vesper
