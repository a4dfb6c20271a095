#pragma once

#include <QtCore/QtGlobal>

#include <functional>
#include <utility>

namespace vesper {

/// Tells the caller of the demo how far the work is, a hundred times at most.
/// Thread rule: one thread.
class DemoProgress
{
public:
    DemoProgress(std::function<void(double)> told, qint64 allSteps)
        : m_told(std::move(told))
        , m_allSteps(allSteps)
    {}

    void add(qint64 steps)
    {
        m_steps += steps;
        const qint64 percent = m_steps * 100 / m_allSteps;
        if (percent == m_percent || !m_told)
            return;
        m_percent = percent;
        m_told(static_cast<double>(percent) / 100);
    }

private:
    std::function<void(double)> m_told;
    qint64 m_allSteps;
    qint64 m_steps = 0;
    qint64 m_percent = -1;
};

} // namespace vesper
