#include "wizard/OpenProgramsWatch.h"

#include "destination/TimedQuestion.h"
#include "window/Background.h"

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// On a dead share nobody can be seen.
std::vector<OpenProgram> programsNow(const Suite &suite, const QString &presenceRoot)
{
    TimedQuestion<std::vector<OpenProgram>> question(
        suite.database, [suite, presenceRoot] { return openPrograms(suite, presenceRoot); });
    return question.answerWithin(3s).value_or(std::vector<OpenProgram>());
}

} // namespace

OpenProgramsWatch::OpenProgramsWatch(Suite suite, QString presenceRoot, QObject *parent)
    : QObject(parent)
    , m_suite(std::move(suite))
    , m_presenceRoot(std::move(presenceRoot))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &OpenProgramsWatch::look);
}

void OpenProgramsWatch::start()
{
    if (!std::exchange(m_active, true))
        look();
}

void OpenProgramsWatch::stop()
{
    m_active = false;
    m_timer.stop();
}

void OpenProgramsWatch::look()
{
    inBackground(
        this, [suite = m_suite, root = m_presenceRoot] { return programsNow(suite, root); },
        [this](const std::vector<OpenProgram> &programs) {
            if (!m_active)
                return;
            m_timer.start();
            Q_EMIT listed(programs);
        });
}

} // namespace vesper
