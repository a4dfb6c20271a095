#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>

namespace vesper {

/// A text in the languages that the vendor gives: "en", "fr", "da" → text.
using LocalizedText = QMap<QString, QString>;

/// The text in that language ("fr_CA" speaks "fr") if the vendor gave it, else in English, else
/// any.
[[nodiscard]] QString textIn(const LocalizedText &text, const QString &language);

} // namespace vesper
