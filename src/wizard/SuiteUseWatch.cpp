#include "wizard/SuiteUseWatch.h"

#include "destination/TimedQuestion.h"
#include "window/Background.h"

#include <QtCore/QSysInfo>

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

/// On a dead share nobody can be seen.
SuiteUse useNow(const Suite &suite, const QString &presenceRoot)
{
    TimedQuestion<SuiteUse> question(suite.database, [suite, presenceRoot] {
        return suiteUse(suite, QSysInfo::machineHostName(), presenceRoot);
    });
    return question.answerWithin(6s).value_or(SuiteUse());
}

} // namespace

SuiteUseWatch::SuiteUseWatch(Suite suite, QString presenceRoot, QObject *parent)
    : QObject(parent)
    , m_suite(std::move(suite))
    , m_presenceRoot(std::move(presenceRoot))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &SuiteUseWatch::look);
}

void SuiteUseWatch::start()
{
    if (!std::exchange(m_active, true))
        look();
}

void SuiteUseWatch::stop()
{
    m_active = false;
    m_timer.stop();
}

void SuiteUseWatch::look()
{
    inBackground(
        this, [suite = m_suite, root = m_presenceRoot] { return useNow(suite, root); },
        [this](const SuiteUse &use) {
            if (!m_active)
                return;
            m_timer.start();
            Q_EMIT listed(use);
        });
}

} // namespace vesper
