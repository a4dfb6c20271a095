#pragma once

#include "wizard/Page.h"

#include <memory>

namespace Ui {
class OpeningPage;
}

namespace vesper {

/// "One moment …": only seen where the suite takes its time to be read.
class OpeningPage final : public Page
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);
    ~OpeningPage() override;

    [[nodiscard]] QPushButton *mainButton() const override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::OpeningPage> m_ui;
};

} // namespace vesper
