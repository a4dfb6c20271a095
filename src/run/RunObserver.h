#pragma once

#include "base/Progress.h"
#include "base/Warning.h"

namespace vesper {

/// What a run tells while it goes on. Called on the run's own threads, one call at a time.
class RunObserver
{
public:
    RunObserver() = default;
    RunObserver(const RunObserver &) = delete;
    RunObserver &operator=(const RunObserver &) = delete;
    virtual ~RunObserver() = default;

    virtual void progressed(const Progress &progress) = 0;
    virtual void warned(const Warning &warning) = 0;
};

} // namespace vesper
