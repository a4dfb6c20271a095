#pragma once

#include "staff/Staff.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QTimer;

namespace Ui {
class CodeEntry;
}

namespace vesper {

/// The field for an employee's code, with what is wrong with the one that was typed. The check runs
/// on a worker thread; a wrong code says until when the next is not taken.
class CodeEntry final : public QWidget
{
    Q_OBJECT

public:
    /// Whose code is wanted. A value.
    struct Question
    {
        QString stateFolder; ///< of the lock-out
        Staff staff;
        std::optional<Right> right; ///< nothing: anybody's code will do
    };

    explicit CodeEntry(QWidget *parent = nullptr);
    ~CodeEntry() override;

    /// To be called once, before anything else.
    void ask(Question question);
    /// Checks what was typed: identified() follows, or a sentence.
    void check();
    [[nodiscard]] QWidget *field() const;
    /// Whether a code stands there that can be checked now.
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    void identified(const vesper::Employee &employee);
    void readyChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void checked(const Result<Employee> &answer);
    void waitUntil(const QDateTime &moment);
    void waited();
    void showProblem();

    std::unique_ptr<Ui::CodeEntry> m_ui;
    Question m_question;
    QTimer *m_lock; ///< runs while no code is taken
    bool m_isChecking = false;
    std::optional<Error> m_problem;
};

} // namespace vesper
