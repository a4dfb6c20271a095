#pragma once

#include "cli/Session.h"
#include "demo/DemoSuite.h"

#include <QtCore/QStringList>

namespace vesper {

/// Writes a sample suite with its progress shown. Errors: as writeDemoSuite().
[[nodiscard]] Result<DemoSuite> writeDemo(const Session &session, const DemoOptions &options);

/// "1234  Anne Martin  backup restore", one line an employee, in columns.
[[nodiscard]] QStringList codeLines(const std::vector<DemoCode> &codes);

} // namespace vesper
