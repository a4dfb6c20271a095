#pragma once

#include "run/NothingNew.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class NothingNewPage;
}

namespace vesper {

/// Nothing has changed since the last good backup. Says so and where it is, so that whoever wants
/// to go home can; nobody is refused another one.
class NothingNewPage final : public Page
{
    Q_OBJECT

public:
    NothingNewPage(QString suiteName, NothingNew nothingNew, QWidget *parent = nullptr);
    ~NothingNewPage() override;

    /// Whether skipping, at the end of the session, ends it.
    void offerLogOut(bool offered);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("where"); }

Q_SIGNALS:
    void skipAsked();
    void backupAsked();

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString explanation() const;

    std::unique_ptr<Ui::NothingNewPage> m_ui;
    const QString m_suiteName;
    const NothingNew m_nothingNew;
    bool m_logsOut = false;
};

} // namespace vesper
