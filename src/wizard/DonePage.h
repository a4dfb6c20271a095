#pragma once

#include "run/BackupRun.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class DonePage;
}

namespace vesper {

class WayOut;
class StickRemoval;

/// What was made, with the proof in the business's own words. An archive that was not read back or
/// that holds a damaged state never looks like a success.
class DonePage final : public Page
{
    Q_OBJECT

public:
    explicit DonePage(BackupReport report, QWidget *parent = nullptr);
    ~DonePage() override;

    /// What can be done now. Both objects live at least as long as the page. `goHome`: to be done
    /// at once, unless there is something to read first.
    void offer(StickRemoval *removal, WayOut *wayOut, bool goHome);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] bool comesByItself() const override { return true; }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("done"); }

Q_SIGNALS:
    void closeAsked();
    void showInFolderAsked();

protected:
    void retranslate() override;

private:
    [[nodiscard]] bool isGood() const;
    void showVerdict();
    void showRemoval();
    void showMainButton();
    [[nodiscard]] QString placeText() const;
    [[nodiscard]] QString proofText() const;
    [[nodiscard]] QString warningText() const;
    [[nodiscard]] QString keepText() const;
    [[nodiscard]] QString notInsideText() const;
    void showFolded();

    std::unique_ptr<Ui::DonePage> m_ui;
    const BackupReport m_report;
    QPushButton *m_mainButton = nullptr; ///< as it is shown: see mainButton()
};

} // namespace vesper
