#pragma once

#include "demo/DemoSuite.h"
#include "staff/Staff.h"

namespace vesper {

/// An employee of the sample club and the code that the visitor is told.
struct DemoEmployee
{
    Employee employee;
    QString code;
};

/// One for each kind of right. The codes follow from the seed; their hashes do not, because each
/// is salted anew. Errors: as hashCode().
[[nodiscard]] Result<std::vector<DemoEmployee>> demoStaff(quint32 seed);

/// What is printed of it.
[[nodiscard]] DemoCode printedCode(const DemoEmployee &employee);

} // namespace vesper
