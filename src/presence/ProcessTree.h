#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace vesper {

/// All that are there now.
[[nodiscard]] std::vector<qint64> processes();

/// Those that a process started itself or has adopted.
[[nodiscard]] std::vector<qint64> childrenOf(qint64 process);

/// Whether a process is one of `ancestors` or came of one. Orphans are adopted by the process that
/// watches them, so that the way up leads to it as long as it lives. False where it has ended.
[[nodiscard]] bool cameOf(qint64 process, const std::vector<qint64> &ancestors);

} // namespace vesper
