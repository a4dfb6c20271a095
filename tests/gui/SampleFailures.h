#pragma once

#include "wizard/Failure.h"

#include <vector>

namespace vesper::test {

struct SampleFailure
{
    QString name; ///< for its picture
    Failure failure;
};

/// Each kind of failure that a backup can end with, as it would come from the shop's computer.
[[nodiscard]] std::vector<SampleFailure> sampleFailures();

} // namespace vesper::test
