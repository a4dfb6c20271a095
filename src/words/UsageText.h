#pragma once

#include <QtCore/QString>

#include <tl/expected.hpp>

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

/// Whether a command line asks for help or version, which need neither window nor display.
[[nodiscard]] bool asksForWordsOnly(int argc, const char *const *argv);
/// Reads a command line. Prints help, version and mistakes itself, and then gives the exit code to
/// end with.
[[nodiscard]] tl::expected<void, int> parse(CLI::App &program, int argc, const char *const *argv);

} // namespace vesper
