#pragma once

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QDialog>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace vesper {

class HelpWindow;
class Page;

/// The window around the pages. Knows nothing of what they are about: it shows one at a time, gives
/// Enter to its main button (on another button it is for that one) and the keyboard to its first
/// field, opens the help that goes with it,
/// and asks it before closing.
class WizardWindow final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : std::uint8_t { Backup, Settings, Restore };
    explicit WizardWindow(Purpose purpose = Purpose::Backup, QWidget *parent = nullptr);

    /// Shows a page; the window becomes its parent and appears with the first one. The page before
    /// goes, unless it is kept (see Page::isKept).
    void show(Page *page);
    [[nodiscard]] Page *currentPage() const;
    /// A page that came by itself is so new that a key may be meant for the one before: for half a
    /// second no button on it is pressed by one.
    [[nodiscard]] bool isPageNew() const;
    /// Asked, after the page, whenever the person closes the window; false: it stays open, and
    /// something else is shown. Must live as long as the window is used.
    void askBeforeClosing(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// Closes without asking.
    void leave();

    /// In front of the other windows, if it is open at all.
    void comeToFront();

    /// Escape and the Close button of a page: the same as closing the window.
    void reject() override;

Q_SIGNALS:
    void closed();
    void activated();                      ///< the person has come back to it
    void fileDropped(const QString &file); ///< anywhere on it, while the page takes files

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    void showHelp();
    /// The first ordinary file of what is dragged; empty: there is none, or nobody takes it.
    [[nodiscard]] QString fileOf(const QDropEvent &event) const;

    const Purpose m_purpose;
    QPushButton *m_helpButton;
    QStackedWidget *m_pages;
    std::function<bool()> m_mayClose = [] { return true; };
    HelpWindow *m_help = nullptr;  ///< made when it is first asked for
    QElapsedTimer m_sincePageCame; ///< runs once a page has come by itself
    bool m_leaving = false;
};

} // namespace vesper
