#pragma once

#include "run/PreviewRun.h"
#include "suite/Suite.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class ChangesPage;
}

namespace vesper {

class DifferenceModel;

/// What would change if an archive that was read back came back, table by table, and the ways on
/// from here: restore it, only look at it, or practise.
class ChangesPage final : public Page
{
    Q_OBJECT

public:
    /// What the page must know. `suite`: nothing where none of that id is set up here.
    struct Content
    {
        Preview preview;
        std::optional<Suite> suite;
    };

    explicit ChangesPage(Content content, QWidget *parent = nullptr);
    ~ChangesPage() override;

    /// The rows that would be lost are in files of that folder now, or why they are not.
    void showExported(const QString &folder);
    void showExportProblem(const Error &error);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] bool comesByItself() const override { return true; }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("changes"); }

Q_SIGNALS:
    void restoreAsked();
    void lookAsked();
    void practiseAsked();
    void backAsked();
    void exportAsked(const QString &folder); ///< in which a folder is to be made

protected:
    void retranslate() override;

private:
    void askForFolder();
    void showVerdict();
    void showCaution();
    void showExport();
    [[nodiscard]] bool hasPlace() const; ///< for what would be restored
    [[nodiscard]] bool isComing() const; ///< nothing is here that could be lost

    std::unique_ptr<Ui::ChangesPage> m_ui;
    const Content m_content;
    DifferenceModel *m_model;
    QString m_exported;
    std::optional<Error> m_exportProblem;
};

} // namespace vesper
