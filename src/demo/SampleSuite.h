#pragma once

#include "base/Result.h"

#include <optional>

namespace vesper {

/// The sample suite stands in on a computer where no suite is set up, so that there is something to
/// see. Any thread; reads and writes files.

/// `$XDG_DATA_HOME/vesper/sample`
[[nodiscard]] QString sampleFolder();
/// Its suite.toml, once it was written.
[[nodiscard]] std::optional<QString> writtenSample();

/// Which suite.toml counts (see findSuiteFile()), else the sample's, which is written where it does
/// not exist yet. Errors: those of writeDemoSuite().
[[nodiscard]] Result<QString> suiteFileOrSample(const QString &named);

} // namespace vesper
