#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace vesper {

/// A text in the languages that the vendor gives: "en", "fr", "da" → text; one that is the same in
/// all of them stands under "".
using LocalizedText = QMap<QString, QString>;

[[nodiscard]] LocalizedText sameInAllLanguages(const QString &text);

/// The text in that language ("fr_CA" speaks "fr") if the vendor gave it, else in English, else
/// any.
[[nodiscard]] QString textIn(const LocalizedText &text, const QString &language);

} // namespace vesper
