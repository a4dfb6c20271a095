#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <cstdint>

namespace vesper {

enum class Stream : std::uint8_t { Input, Output, Error };
[[nodiscard]] bool isTerminal(Stream stream);
/// How many characters fit into a line of the terminal on standard error; 80 if it does not say.
[[nodiscard]] int terminalColumns();

/// One line from standard input, without its end; empty at the end of the input. A terminal does
/// not show what is typed. `question` is written to standard error once that is sure. Any thread,
/// one at a time. Errors: Cancelled.
[[nodiscard]] Result<QString> readSecret(const QString &question, const CancelToken &cancel);
/// The same, for an answer that may be seen while it is typed.
[[nodiscard]] Result<QString> readAnswer(const QString &question, const CancelToken &cancel);

} // namespace vesper
