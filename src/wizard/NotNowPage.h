#pragma once

#include "history/NotNow.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class NotNowPage;
}

namespace vesper {

/// Why no backup is made before closing, in one click. Escape gives no reason, and that is an
/// answer too.
class NotNowPage final : public Page
{
    Q_OBJECT

public:
    explicit NotNowPage(QString suiteName, QWidget *parent = nullptr);
    ~NotNowPage() override;

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("not-now"); }
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void answered(const vesper::NotNow &answer);
    void backAsked();

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::NotNowPage> m_ui;
    const QString m_suiteName;
};

} // namespace vesper
