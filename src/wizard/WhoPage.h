#pragma once

#include "staff/Staff.h"
#include "wizard/Page.h"

#include <memory>

namespace Ui {
class WhoPage;
}

namespace vesper {

/// Asks for the code of an employee who has the right needed.
class WhoPage final : public Page
{
    Q_OBJECT

public:
    /// What a backup is asked for at: each has its own question.
    enum class Occasion : std::uint8_t {
        Menu,
        Closing, ///< the work with the suite has ended
        Missed,  ///< it had, and nobody was asked then
    };
    /// What the page must know.
    struct Question
    {
        QString suiteName;
        QString stateFolder; ///< of the lock-out
        Staff staff;
        Occasion occasion = Occasion::Menu; ///< with Right::BackUp
        QString sampleCode;                 ///< shown as a hint where it is not empty
        Right right = Right::BackUp;
    };

    explicit WhoPage(Question question, QWidget *parent = nullptr);
    ~WhoPage() override;

    /// Whether declining, at the end of the session, ends it.
    void offerLogOut(bool offered);

    [[nodiscard]] QPushButton *mainButton() const override;
    [[nodiscard]] QString helpPage() const override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void identified(const vesper::Employee &employee);
    void declined();

protected:
    void retranslate() override;

private:
    void showQuestion();

    std::unique_ptr<Ui::WhoPage> m_ui;
    const Question m_question;
    bool m_logsOut = false;
};

} // namespace vesper
