#pragma once

#include "run/SuiteUse.h"
#include "wizard/Page.h"

#include <memory>
#include <optional>

namespace Ui {
class StillOpenPage;
}

namespace vesper {

/// Programs work with the suite while a backup is asked for: they are best closed first. Backing up
/// all the same is safe for what they have saved.
class StillOpenPage final : public Page
{
    Q_OBJECT

public:
    explicit StillOpenPage(QString suiteName, QWidget *parent = nullptr);
    ~StillOpenPage() override;

    /// Whoever is there now.
    void setUse(const SuiteUse &use);
    [[nodiscard]] const std::vector<OpenProgram> &programs() const { return m_use.programs; }
    /// So many windows have been asked to close.
    void setAsked(int windows);

    [[nodiscard]] QPushButton *mainButton() const override;

Q_SIGNALS:
    void closeProgramsAsked();
    void goOnAsked();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::StillOpenPage> m_ui;
    const QString m_suiteName;
    SuiteUse m_use;
    std::optional<int> m_asked;
};

} // namespace vesper
