#pragma once

#include "wizard/Page.h"

#include <memory>

namespace Ui {
class AlreadyOpenPage;
}

namespace vesper {

/// A second window of the kind was asked for: says so, while the first one comes to the front.
class AlreadyOpenPage final : public Page
{
    Q_OBJECT

public:
    /// `endsSession`: the session was to end, and does not.
    explicit AlreadyOpenPage(bool endsSession = false, QWidget *parent = nullptr);
    ~AlreadyOpenPage() override;

    /// Whether the first window said that it came to the front.
    void setRaised(bool raised);

    [[nodiscard]] QPushButton *mainButton() const override;

Q_SIGNALS:
    void closeAsked();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::AlreadyOpenPage> m_ui;
    const bool m_endsSession;
    bool m_raised = true;
};

} // namespace vesper
