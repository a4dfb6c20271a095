#pragma once

#include "base/CancelToken.h"
#include "base/Result.h"

#include <cstdint>

namespace vesper {

enum class Stream : std::uint8_t { Input, Output, Error };
/// Whether what is typed is seen.
enum class Echo : std::uint8_t { On, Off };

[[nodiscard]] bool isTerminal(Stream stream);
/// How many characters fit into a line of the terminal on standard error; 80 if it does not say.
[[nodiscard]] int terminalColumns();

/// One line from standard input, without its end; empty at the end of the input. With Echo::Off a
/// terminal does not show it. Any thread, one at a time. Errors: Cancelled.
[[nodiscard]] Result<QString> readLine(Echo echo, const CancelToken &cancel);

} // namespace vesper
