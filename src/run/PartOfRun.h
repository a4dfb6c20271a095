#pragma once

#include "run/RunObserver.h"

namespace vesper {

/// Shows a run that is one step of a longer one: its whole takes the longer one from `start` to
/// `end`. Both observers live on the same threads.
class PartOfRun final : public RunObserver
{
public:
    PartOfRun(RunObserver &whole, double start, double end)
        : m_whole(whole)
        , m_start(start)
        , m_end(end)
    {}

    void progressed(const Progress &progress) override
    {
        Progress mapped = progress;
        mapped.fraction = m_start + progress.fraction * (m_end - m_start);
        mapped.finish.reset(); // of this step only
        m_whole.progressed(mapped);
    }
    void warned(const Warning &warning) override { m_whole.warned(warning); }

private:
    RunObserver &m_whole;
    double m_start;
    double m_end;
};

} // namespace vesper
