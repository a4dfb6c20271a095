#pragma once

#include "staff/Staff.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace Ui {
class IdentifyDialog;
}

namespace vesper {

struct LauncherState;

/// Asks who is at work, by their code. Opens without waiting for the answer.
class IdentifyDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `stateFolder`: of the lock-out.
    IdentifyDialog(const LauncherState &state, const QString &stateFolder,
                   QWidget *parent = nullptr);
    ~IdentifyDialog() override;

Q_SIGNALS:
    void identified(const vesper::Employee &employee);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fit();

    std::unique_ptr<Ui::IdentifyDialog> m_ui;
    QString m_sampleCode;
};

} // namespace vesper
