#pragma once

#include "launcher/HistoryModel.h"
#include "window/OnlyWindow.h"

#include <QtDBus/QDBusConnection>
#include <QtWidgets/QWidget>

#include <memory>

namespace Ui {
class HistoryWindow;
}

namespace vesper {

/// What was backed up and restored so far. One for each suite and user, whichever program shows it:
/// a second one brings the first to the front instead.
class HistoryWindow final : public QWidget
{
    Q_OBJECT

public:
    HistoryWindow(QString suiteId, const QString &suiteName, QDBusConnection sessionBus);
    ~HistoryWindow() override;

    /// Shows itself, or lets the first one do so; closed() follows then.
    void open();
    /// Reads the runs anew on a worker thread.
    void load();
    void comeToFront();

    /// So wide that every column shows all of its texts.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void loaded(const Result<std::vector<HistoryEntry>> &runs);
    void choose();
    void showFolder();
    void fitColumns();
    void fitWindow();
    [[nodiscard]] int widthFor(int column) const;
    [[nodiscard]] int widthBesideColumns() const;
    void retranslate();
    [[nodiscard]] QString chosenArchive() const;

    std::unique_ptr<Ui::HistoryWindow> m_ui;
    const QString m_suiteId;
    const QDBusConnection m_sessionBus;
    HistoryModel m_model;
    OnlyWindow m_onlyWindow;
    std::optional<Error> m_problem;
    bool m_isFitted = false; ///< to its texts; after that its size is the person's
};

} // namespace vesper
