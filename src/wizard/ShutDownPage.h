#pragma once

#include "wizard/Page.h"
#include "wizard/ShutDown.h"

#include <memory>

class QTimer;

namespace Ui {
class ShutDownPage;
}

namespace vesper {

/// The end of the session goes on: the countdown to the shutdown, which can be stopped, and what
/// becomes of it. Where the computer cannot be shut down from here, it says that it is the person's
/// turn again, and closes by itself after some seconds.
class ShutDownPage final : public Page
{
    Q_OBJECT

public:
    /// Where things stand. A value.
    struct Situation
    {
        ShutDown::State computer = ShutDown::State::Impossible; ///< Offered counts as that
        int secondsLeft = 0;                                    ///< with State::CountingDown
        bool isBackedUp = false;                                ///< a backup was made before
        bool canGoBack = false;                                 ///< to the offer of a backup
    };

    explicit ShutDownPage(QString suiteName, QWidget *parent = nullptr);
    ~ShutDownPage() override;

    void show(const Situation &situation);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("not-now"); }
    [[nodiscard]] bool comesByItself() const override { return true; }

Q_SIGNALS:
    void nowAsked();
    void stayOnAsked();
    void backAsked();
    void closeAsked();

protected:
    void retranslate() override;

private:
    void showButtons();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString explanationText() const;

    std::unique_ptr<Ui::ShutDownPage> m_ui;
    const QString m_suiteName;
    Situation m_situation;
    QTimer *m_closing;
};

} // namespace vesper
