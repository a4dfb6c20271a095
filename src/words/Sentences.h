#pragma once

#include "base/ArchiveProblem.h"
#include "base/Error.h"
#include "base/Progress.h"
#include "base/Warning.h"
#include "destination/ArchiveName.h"
#include "destination/PlaceWarning.h"
#include "history/History.h"

#include <QtCore/QLocale>

namespace vesper {

/// Sentences for people, made once for every face, in the language of the installed translators.
/// Each says what happened, where, and what to do about it. Any thread, once the translators are
/// installed.

[[nodiscard]] QString sentence(const Error &error);
[[nodiscard]] QString sentence(const Warning &warning);
[[nodiscard]] QString sentence(const ArchiveProblem &problem);
[[nodiscard]] QString sentence(const PlaceWarning &warning);
/// "A name cannot contain “:”."
[[nodiscard]] QString sentence(NameProblem problem, QChar character);
[[nodiscard]] QString nameOf(Stage stage);
/// "266 MB": decimal units as drives are sold; the number by the locale, the unit by the language,
/// a no-break space between them.
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale = QLocale());
/// "4.4 s", "3 min 12 s".
[[nodiscard]] QString durationText(double seconds, const QLocale &locale = QLocale());
/// "Saturday, 21 November 2026, 18:42", in local time.
[[nodiscard]] QString momentText(const QDateTime &moment);
/// "Read back", "Read back, structure checked", …
[[nodiscard]] QString nameForPeople(CheckLevel level);

} // namespace vesper
