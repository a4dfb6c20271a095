#pragma once

#include "base/Error.h"

#include <QtWidgets/QMessageBox>

#include <memory>

namespace vesper {

/// Why an application of the club does not open, for whoever clicked on it: nobody sees what such a
/// program writes to its standard error. Not shown yet.
[[nodiscard]] std::unique_ptr<QMessageBox> refusalBox(const Error &error);

} // namespace vesper
