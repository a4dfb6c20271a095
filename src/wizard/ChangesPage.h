#pragma once

#include "run/PreviewRun.h"
#include "suite/Suite.h"
#include "wizard/FileChanges.h"
#include "wizard/LostRowsExport.h"
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
        std::optional<FileChanges> files = {}; ///< nothing: it is not known, or no suite is here
    };

    explicit ChangesPage(Content content, QWidget *parent = nullptr);
    ~ChangesPage() override;

    /// The rows that were to be saved are there now, or why they are not.
    void showExported(const SavedRows &saved);
    void showExportProblem(const Error &error);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] bool comesByItself() const override { return true; }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("changes"); }
    [[nodiscard]] bool takesFiles() const override { return true; }

Q_SIGNALS:
    void restoreAsked();
    void lookAsked();
    void practiseAsked();
    void backAsked();
    void exportAsked(const QString &folder); ///< in which a folder is to be made
    void showInFolderAsked(const QString &file);

protected:
    void retranslate() override;

private:
    void askForFolder();
    void showVerdict();
    void showCaution();
    void showExport();
    [[nodiscard]] QString filesText() const;
    [[nodiscard]] bool hasPlace() const; ///< for what would be restored
    [[nodiscard]] bool isComing() const; ///< nothing is here that could be lost

    std::unique_ptr<Ui::ChangesPage> m_ui;
    const Content m_content;
    DifferenceModel *m_model;
    std::optional<SavedRows> m_saved;
    std::optional<Error> m_exportProblem;
};

} // namespace vesper
