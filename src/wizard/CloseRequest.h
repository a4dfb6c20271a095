#pragma once

#include "wizard/ProgramWindows.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace vesper {

/// How programs have taken it that they were asked to close. A value.
struct CloseAnswers
{
    /// So many were asked; none where the desktop does not let one program ask another's windows
    /// (Wayland).
    int windows = 0;
    std::vector<OpenProgram> asking = {}; ///< they wait for an answer of their user
    std::vector<OpenProgram> silent = {}; ///< for some seconds they answered nothing: frozen

    bool operator==(const CloseAnswers &) const = default;
};

/// Asks every window of programs to close, as their frames' close buttons do, and watches how they
/// take it: a program may ask its user first, and may refuse. Its question is brought to the front,
/// once. Nothing is ever ended by force. Main thread.
class CloseRequest final : public QObject
{
    Q_OBJECT

public:
    explicit CloseRequest(QObject *parent = nullptr);
    ~CloseRequest() override;

    void ask(const std::vector<OpenProgram> &programs);
    /// Those that are still open of the programs that were asked.
    void follow(const std::vector<OpenProgram> &programs);
    [[nodiscard]] const CloseAnswers &answers() const { return m_answers; }

Q_SIGNALS:
    /// Other answers than before.
    void answered();

private:
    void look();
    [[nodiscard]] bool isSilent(const ProgramWindow &window);

    std::unique_ptr<ProgramWindows> m_windows; ///< null: none can be seen
    std::vector<OpenProgram> m_programs;
    CloseAnswers m_answers;
    QMap<quint32, QElapsedTimer> m_unansweredAt; ///< windows that were asked whether they live
    QMap<quint32, bool> m_shown;                 ///< questions that were brought to the front
    QTimer m_timer;
};

} // namespace vesper
