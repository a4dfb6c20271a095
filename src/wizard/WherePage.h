#pragma once

#include "wizard/Opening.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class WherePage;
}

namespace vesper {

struct Volume;

/// The one decision: where the archive goes and what it is called. In the usual case both are
/// right already, and *Back up* is all there is to press.
class WherePage final : public Page
{
    Q_OBJECT

public:
    /// What was decided.
    struct Choice
    {
        QString folder;
        QString name; ///< without ".zip"
    };

    /// `employee` may be empty; `begin` holds what the command line asks for, or empty texts.
    WherePage(OpenedSuite opened, const QString &employee, const Choice &begin,
              QWidget *parent = nullptr);
    ~WherePage() override;

    void setVolumes(const std::vector<Volume> &volumes);

    [[nodiscard]] QPushButton *mainButton() const override;

Q_SIGNALS:
    void chosen(const vesper::WherePage::Choice &choice);
    void declined();

protected:
    void retranslate() override;

private:
    void refresh();
    void showName();
    void showForecast();

    std::unique_ptr<Ui::WherePage> m_ui;
    const OpenedSuite m_opened;
    const QString m_employee;
};

} // namespace vesper
