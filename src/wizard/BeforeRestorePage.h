#pragma once

#include "run/SuiteUse.h"
#include "wizard/CloseRequest.h"
#include "wizard/Page.h"

#include <QtCore/QPointer>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace Ui {
class BeforeRestorePage;
}

namespace vesper {

/// The last question before the data of now is replaced: what will be done, which programs are
/// still open, and whether files may be replaced too that are newer than their copies in the
/// archive. The button is free only while nobody is there on this computer.
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

    /// Who works with the suite now.
    void setUse(const SuiteUse &use);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("restoring"); }
    [[nodiscard]] bool takesFiles() const override { return true; }

Q_SIGNALS:
    void confirmed(bool replaceNewer);
    void backAsked();

protected:
    void retranslate() override;

private:
    void askThemToClose();
    void showOpen();
    void setFree(bool free);
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString contentText(bool isNext) const;
    [[nodiscard]] QString stepsText() const;
    [[nodiscard]] QString newerText() const;

    std::unique_ptr<Ui::BeforeRestorePage> m_ui;
    const Question m_question;
    SuiteUse m_use;
    CloseRequest m_request;
    std::optional<int> m_asked;  ///< so many windows to close
    QPointer<QWidget> m_waiting; ///< has the keyboard until the button is free
};

} // namespace vesper
