#pragma once

#include "demo/DemoStaff.h"

namespace vesper {

/// Writes the sample club's database to `file`, which must not exist, and leaves it closed and in
/// WAL mode. What is there after an error or a cancel is of no use: the caller removes it.
/// Errors: Cancelled, NotEnoughRoom, WriteFailed.
[[nodiscard]] Result<void> writeDemoDatabase(const QString &file, const DemoOptions &options,
                                             const std::vector<DemoEmployee> &staff,
                                             const CancelToken &cancel,
                                             const std::function<void(double)> &progress);

} // namespace vesper
