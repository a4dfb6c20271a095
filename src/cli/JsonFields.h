#pragma once

#include "base/Error.h"
#include "base/Warning.h"
#include "suite/ProofAnswer.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <vector>

namespace vesper {

/// What scripts read. Names are frozen: a field may be added, none is renamed or taken away.

/// "destination_missing", "source_busy", …
[[nodiscard]] QString nameOf(ErrorKind kind);
[[nodiscard]] QString nameOf(Warning::Kind kind);

/// {"error": {"kind", "message", "path"}, "exit_code"}; where something is damaged the error also
/// has "archive", the newest good one if there is one, and "problems" as below.
[[nodiscard]] QJsonObject failureObject(const Error &error, const QString &message);
/// [{"text", "query", "values"}]; the text in the language that counts now.
[[nodiscard]] QJsonArray toJson(const std::vector<ProofAnswer> &proof);
/// [{"what", "entry", "detail", "message"}]
[[nodiscard]] QJsonArray toJson(const std::vector<ArchiveProblem> &problems);
/// [{"kind", "subject", "detail", "message"}]
[[nodiscard]] QJsonArray toJson(const std::vector<Warning> &warnings);

} // namespace vesper
