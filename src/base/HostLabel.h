#pragma once

#include <QtCore/QString>

namespace vesper {

/// This computer's name in the form that the names of unfinished files carry: lower case, anything
/// but ASCII letters and digits made "-". A run clears away after runs of its own computer only.
[[nodiscard]] QString hostLabel();

} // namespace vesper
