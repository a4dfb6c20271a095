#pragma once

#include <QtCore/QString>

namespace vesper {

/// Installs the translations of Vesper and of Qt on the application object, and sets the default
/// locale to match. `asked` ("fr", "da", "en"; empty: as the system) may come from --language or
/// from the settings. Returns the language that counts now ("en", "fr" or "da").
/// Main thread; may be called again: an open window is retranslated by Qt's LanguageChange event.
QString installLanguage(const QString &asked);

/// The language that counts now.
[[nodiscard]] QString currentLanguage();

} // namespace vesper
