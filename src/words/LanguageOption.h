#pragma once

#include <QtCore/QString>

namespace CLI {
class App;
} // namespace CLI

namespace vesper {

/// Adds `--language en|fr|da`; `language` stays as it is where the option is not given.
void addLanguageOption(CLI::App &program, QString &language, const QString &description);

/// The language that a command line asks for, before the rest of it is read: it counts even for
/// --help and for a command line that turns out to be wrong. Empty: none.
[[nodiscard]] QString languageAhead(int argc, const char *const *argv);

} // namespace vesper
