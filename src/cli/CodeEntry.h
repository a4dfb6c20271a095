#pragma once

#include "cli/Session.h"
#include "staff/Staff.h"

namespace vesper {

/// Where a code may come from, beside a terminal.
enum class CodeSource : std::uint8_t { AskOnly, StandardInput };

/// The name of the employee who does this (empty: the suite knows none), once the rules of the
/// house allow it. Asks for a code on the terminal where that is possible and needed.
/// Errors: NotPermitted, CodeRequired, the Code… kinds, StaffUnreadable, the Source… kinds,
/// Cancelled.
[[nodiscard]] Result<QString> identifyEmployee(const Session &session, const Suite &suite,
                                               Right right, CodeSource source);

/// Lets through whoever may administer the suite, and anybody as long as nobody can; asks for a
/// code where one is needed. Errors: as identifyEmployee().
[[nodiscard]] Result<void> authorizeAdministration(const Session &session, const Suite &suite,
                                                   CodeSource source);

/// A code that is to be given to somebody: the next line of standard input, or typed twice on the
/// terminal. Errors: CodeRequired, CodesDiffer, Cancelled.
[[nodiscard]] Result<QString> readNewCode(const Session &session, CodeSource source);

} // namespace vesper
