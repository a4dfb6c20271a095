#pragma once

#include "gui/PageCatalog.h"

namespace vesper::test {

/// The pages of a restore: a part of pageCatalog().
[[nodiscard]] std::vector<PageState> restoreStates(const QString &stateFolder);

} // namespace vesper::test
