#pragma once

#include "run/RunObserver.h"

#include <functional>
#include <vector>

namespace vesper::test {

/// Keeps what a run tells; `onProgress` may act on it (to cancel at a stage, say).
class RecordingObserver final : public RunObserver
{
public:
    void progressed(const Progress &progress) override
    {
        steps.push_back(progress);
        if (onProgress)
            onProgress(progress);
    }
    void warned(const Warning &warning) override { warnings.push_back(warning); }

    std::vector<Progress> steps;
    std::vector<Warning> warnings;
    std::function<void(const Progress &)> onProgress;
};

} // namespace vesper::test
