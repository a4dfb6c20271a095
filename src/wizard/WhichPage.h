#pragma once

#include "base/Result.h"
#include "run/RestoreUndo.h"
#include "wizard/ArchiveModel.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class WhichPage;
}

namespace vesper {

/// The one decision: which archive comes back. Those that were found are listed, the newest first;
/// any file can be chosen in a dialog or dropped on the window.
class WhichPage final : public Page
{
    Q_OBJECT

public:
    /// `suiteId`: of the suite on this computer, empty where there is none; `suiteName` may be
    /// empty then.
    WhichPage(QString suiteId, QString suiteName, QWidget *parent = nullptr);
    ~WhichPage() override;

    /// What was found until now. `searching`: more may come.
    /// `cutShort`: labels of the drives that were not looked through to the end.
    void setFound(std::vector<ArchiveCard> cards, bool searching, QStringList cutShort = {});

    /// The restore that can be undone now; nothing: there is none.
    void setUndoable(const std::optional<UndoableRestore> &undoable);

    /// A file that was given by hand: chosen if it can be restored, else refused with a sentence.
    void take(const QString &file);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("which"); }
    [[nodiscard]] bool isKept() const override { return true; }
    [[nodiscard]] bool takesFiles() const override { return true; }

Q_SIGNALS:
    void chosen(const QString &archive);
    void undoAsked();
    void declined();

protected:
    void retranslate() override;

private:
    void askForFile();
    void looked(const QString &file, const Result<ArchiveCard> &card);
    void showCards();
    void showStatus();
    void showUndo();
    void choose();
    [[nodiscard]] QString chosenPath() const;

    std::unique_ptr<Ui::WhichPage> m_ui;
    const QString m_suiteId;
    const QString m_suiteName;
    ArchiveModel *m_model;
    std::vector<ArchiveCard> m_found;
    std::vector<ArchiveCard> m_given; ///< by hand, the last one first
    std::optional<Error> m_problem;
    QStringList m_cutShort;
    std::optional<UndoableRestore> m_undoable;
    int m_asked = 0; ///< only the file that was given last is answered for
    bool m_searching = true;
    bool m_choseByHand = false; ///< a person has moved in the list
    bool m_showing = false;     ///< the list changes by itself
};

} // namespace vesper
