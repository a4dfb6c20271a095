#pragma once

#include "restore/DatabaseRecovery.h"

namespace vesper {

/// How much of a table a recovery got: "Customers: 1 of 12 rows". In the language of the installed
/// translators. Any thread, once the translators are installed.
[[nodiscard]] QString recoveredText(const RecoveredTable &table);
/// Of rows of which the table is not known; there must be some.
[[nodiscard]] QString strayText(const RecoveryReport &report);
/// Of an index, a view or a trigger that could not be made again.
[[nodiscard]] QString notMadeText(const QString &name);

} // namespace vesper
