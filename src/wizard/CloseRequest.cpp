#include "wizard/CloseRequest.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// Whoever works on something for that long is not frozen yet.
constexpr std::chrono::milliseconds patience = 5s;

/// A question before the window of its program wants an answer, not to be closed.
bool isBeforeAnother(const ProgramWindow &window, const std::vector<ProgramWindow> &windows)
{
    return window.isQuestion && std::ranges::any_of(windows, [&window](const ProgramWindow &other) {
               return other.program == window.program && !other.isQuestion;
           });
}

} // namespace

CloseRequest::CloseRequest(QObject *parent)
    : QObject(parent)
    , m_windows(ProgramWindows::open())
{
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &CloseRequest::look);
}

CloseRequest::~CloseRequest() = default;

void CloseRequest::ask(const std::vector<OpenProgram> &programs)
{
    m_answers = {};
    if (!m_windows)
        return;
    const std::vector<ProgramWindow> windows = m_windows->of(programs);
    for (const ProgramWindow &window : windows)
        if (!isBeforeAnother(window, windows))
            m_windows->askToClose(window);
    m_answers.windows = static_cast<int>(windows.size());
    m_shown.clear(); // whoever asks again looks for it
    m_programs = programs;
    m_timer.start();
}

void CloseRequest::follow(const std::vector<OpenProgram> &programs)
{
    if (!m_timer.isActive())
        return;
    m_programs = programs;
    look();
    if (programs.empty())
        m_timer.stop();
}

void CloseRequest::look()
{
    for (const quint32 window : m_windows->answered())
        m_unansweredAt.remove(window);
    std::set<std::size_t> asking;
    std::set<std::size_t> silent;
    for (const ProgramWindow &window : m_windows->of(m_programs)) {
        if (isSilent(window))
            silent.insert(window.program);
        else if (window.isQuestion)
            asking.insert(window.program);
        if (window.isQuestion && !std::exchange(m_shown[window.id], true))
            m_windows->bringToFront(window);
    }
    CloseAnswers answers{.windows = m_answers.windows};
    for (std::size_t program = 0; program < m_programs.size(); ++program) {
        if (silent.contains(program))
            answers.silent.push_back(m_programs.at(program));
        else if (asking.contains(program))
            answers.asking.push_back(m_programs.at(program));
    }
    if (std::exchange(m_answers, answers) != answers)
        Q_EMIT answered();
}

bool CloseRequest::isSilent(const ProgramWindow &window)
{
    if (!window.canAnswer)
        return false;
    if (const auto asked = m_unansweredAt.constFind(window.id); asked != m_unansweredAt.constEnd())
        return asked->hasExpired(patience.count());
    m_unansweredAt[window.id].start();
    m_windows->askWhetherAlive(window);
    return false;
}

} // namespace vesper
