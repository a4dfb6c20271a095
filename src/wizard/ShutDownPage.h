#pragma once

#include "wizard/Page.h"
#include "wizard/WayOut.h"

#include <memory>

class QTimer;

namespace Ui {
class ShutDownPage;
}

namespace vesper {

/// The end of the session goes on: the countdown to logging out or shutting down, which can be
/// stopped, and what becomes of it. Where neither can be done from here, it says that it is the
/// person's turn again, and closes by itself after some seconds.
class ShutDownPage final : public Page
{
    Q_OBJECT

public:
    /// Where things stand. A value.
    struct Situation
    {
        WayOut::Kind way = WayOut::Kind::LogOut;
        WayOut::State state = WayOut::State::Impossible; ///< Offered counts as that
        int secondsLeft = 0;                             ///< with State::CountingDown
        bool isBackedUp = false;                         ///< a backup was made before
        bool canGoBack = false;                          ///< to the offer of a backup
        bool canShutDown = false;                        ///< instead of logging out
    };

    explicit ShutDownPage(QString suiteName, QWidget *parent = nullptr);
    ~ShutDownPage() override;

    void show(const Situation &situation);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("not-now"); }
    [[nodiscard]] bool comesByItself() const override { return true; }

Q_SIGNALS:
    void nowAsked();
    void shutDownAsked(); ///< instead of what was about to come
    void stayOnAsked();
    void backAsked();
    void closeAsked();

protected:
    void retranslate() override;

private:
    void showButtons();
    void nameButtons();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString explanationText() const;
    [[nodiscard]] QString countdownText() const;

    std::unique_ptr<Ui::ShutDownPage> m_ui;
    const QString m_suiteName;
    Situation m_situation;
    QTimer *m_closing;
};

} // namespace vesper
