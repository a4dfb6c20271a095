#pragma once

#include "wizard/Opening.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class SettingsPage;
}

namespace vesper {

class DestinationJudge;

/// The owner's own choices, each with a plain sentence. The language changes the window at once,
/// everything else counts once it is saved.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(OpenedSettings opened, QWidget *parent = nullptr);
    ~SettingsPage() override;

    /// Says why the settings could not be saved; they can be saved again.
    void showProblem(const Error &error);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void languageChosen(const QString &language); ///< empty: as the system
    void saveAsked(const vesper::Settings &settings);
    void cancelAsked();

protected:
    void retranslate() override;

private:
    void fill();
    void connectFields();
    [[nodiscard]] Settings chosen() const;
    void judgeFolder();
    [[nodiscard]] bool mayBeSaved() const;
    void browse();
    void refresh();
    void showHints();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    const OpenedSettings m_opened;
    DestinationJudge *m_judge;
    std::optional<Error> m_problem;
};

} // namespace vesper
