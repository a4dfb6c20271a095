#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <limits>

namespace vesper {

/// A count as tr() takes it to choose a plural form; what does not fit has the form of many.
[[nodiscard]] constexpr int pluralOf(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace vesper
