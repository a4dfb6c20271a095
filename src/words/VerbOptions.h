#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <CLI/CLI.hpp>

#include <functional>
#include <optional>

namespace vesper {

/// The options of a command line in Qt's types, for every program of Vesper. The objects named by
/// reference are filled while the command line is parsed and must live until then. `names` as CLI11
/// has them: "-c,--check".

/// A verb of `program`, with its one-line description.
[[nodiscard]] CLI::App *addVerb(CLI::App &program, const char *name, const QString &description);

/// A text; `valueName` stands for it in the help: DIR, FILE.
CLI::Option *addText(CLI::App &verb, const char *names, QString &value, const QString &valueName,
                     const QString &description);
CLI::Option *addFlag(CLI::App &verb, const char *names, bool &value, const QString &description);
/// A whole number from `least` on.
CLI::Option *addNumber(CLI::App &verb, const char *names, qint64 &value, qint64 least, qint64 most,
                       const QString &description);

/// One of a few words. `take` gets the word, and says whether it is one of them.
CLI::Option *addChoice(CLI::App &verb, const char *names, const QStringList &words,
                       std::function<bool(const QString &)> take, const QString &description);

/// addChoice() for an enumeration whose names `from` knows: those of `words` are offered.
template<typename Value>
CLI::Option *addChoiceOf(CLI::App &verb, const char *names, const QStringList &words,
                         std::optional<Value> (*from)(const QString &), std::optional<Value> &value,
                         const QString &description)
{
    return addChoice(
        verb, names, words,
        [words, from, &value](const QString &word) {
            value = words.contains(word) ? from(word) : std::nullopt;
            return value.has_value();
        },
        description);
}

/// What is wrong with the options of a verb as a whole, asked once they are parsed; empty: nothing.
void checkOptions(CLI::App &verb, std::function<QString()> mistake);

/// A path as it was given, made absolute against the folder that the program was called in.
[[nodiscard]] QString absolutePath(const QString &typed);

} // namespace vesper
