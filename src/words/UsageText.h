#pragma once

#include <QtCore/QString>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace vesper {

/// Gives CLI11's own words in the help ("Usage", "OPTIONS", …) in the language that counts now.
/// Before options and verbs are added: they inherit it.
void translateHelp(CLI::App &program);

/// What is wrong with the command line and where to read how it is done.
[[nodiscard]] QString usageSentence(const CLI::ParseError &error, const CLI::App &program);

} // namespace vesper
