#pragma once

#include "run/OpenPrograms.h"
#include "wizard/Page.h"

#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace Ui {
class BeforeRestorePage;
}

namespace vesper {

/// The last question before the data of now is replaced: what will be done, which programs are
/// still open, and whether files may be replaced too that are newer than their copies in the
/// archive. The button is free only while nobody is there.
class BeforeRestorePage final : public Page
{
    Q_OBJECT

public:
    /// What the page must know.
    struct Question
    {
        Suite suite;
        QDateTime created;         ///< of the archive
        QDateTime undone = {};     ///< of the restore that is undone; invalid: it is no undo
        QString saveTo;            ///< folder for the state of now; empty: there is none
        bool isUnreadable = false; ///< the database of now: it is set aside
        QStringList newerFiles = {};
        bool replaceNewer = false; ///< what is proposed for them
    };

    explicit BeforeRestorePage(Question question, QWidget *parent = nullptr);
    ~BeforeRestorePage() override;

    /// What works with the suite's database on this computer now.
    void setOpen(const std::vector<OpenProgram> &open);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("restoring"); }

Q_SIGNALS:
    void confirmed(bool replaceNewer);
    void backAsked();

protected:
    void retranslate() override;

private:
    void askThemToClose();
    void showOpen();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString stepsText() const;
    [[nodiscard]] QString newerText() const;

    std::unique_ptr<Ui::BeforeRestorePage> m_ui;
    const Question m_question;
    std::vector<OpenProgram> m_open;
    std::optional<int> m_asked; ///< so many windows to close
};

} // namespace vesper
