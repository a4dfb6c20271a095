#include "words/UsageText.h"

#include "base/Error.h"

#include <QtCore/QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <span>
#include <string_view>

namespace vesper {

namespace {

struct UsageWords
{
    Q_DECLARE_TR_FUNCTIONS(CliUsage)
};

/// The innermost verb that was recognised, else the program as a whole.
const CLI::App &commandIn(const CLI::App &program)
{
    const CLI::App *command = &program;
    while (!command->get_subcommands().empty())
        command = command->get_subcommands().front();
    return *command;
}

/// "vesper staff add"
QString callOf(const CLI::App &command)
{
    QStringList words;
    for (const CLI::App *word = &command; word != nullptr; word = word->get_parent())
        words.prepend(QString::fromStdString(word->get_name()));
    return words.join(QLatin1Char(' '));
}

/// "--to", the first thing that the verb cannot do without.
QString missingOption(const CLI::App &command)
{
    const std::vector<const CLI::Option *> missing = command.get_options(
        [](const CLI::Option *option) { return option->get_required() && option->count() == 0; });
    return missing.empty() ? QString() : QString::fromStdString(missing.front()->get_name());
}

QString namesOfGiven(const CLI::App &command)
{
    const auto isGiven = [](const CLI::Option *option) { return option->count() > 0; };
    QStringList names;
    for (const CLI::Option *option : command.get_options([isGiven](const CLI::Option *given) {
             return isGiven(given) && std::ranges::any_of(given->get_excludes(), isGiven);
         }))
        names << QString::fromStdString(option->get_name());
    return names.join(QStringLiteral(", "));
}

template<typename Kind>
bool is(const CLI::ParseError &error)
{
    return dynamic_cast<const Kind *>(&error) != nullptr;
}

QString whatIsWrong(const CLI::ParseError &error, const CLI::App &program)
{
    const CLI::App &command = commandIn(program);
    const std::vector<std::string> unknown = program.remaining(true);
    if (is<CLI::ExtrasError>(error) || (is<CLI::RequiredError>(error) && !unknown.empty())) {
        const QString first = unknown.empty() ? QString() : QString::fromStdString(unknown.front());
        return UsageWords::tr("“%1” is not understood here.").arg(first);
    }
    if (is<CLI::RequiredError>(error)) {
        const QString missing = missingOption(command);
        //: Somebody called the program without a verb such as backup or verify
        return missing.isEmpty() ? UsageWords::tr("Please say what to do.")
                                 //: %1: an option, such as --to
                                 : UsageWords::tr("%1 is missing.").arg(missing);
    }
    if (is<CLI::ExcludesError>(error))
        //: %1: options
        return UsageWords::tr("These cannot be given together: %1.").arg(namesOfGiven(command));
    QString original = QString::fromUtf8(error.what());
    if (is<CLI::ArgumentMismatch>(error)) // "--to: 1 required DIR missing"
        //: %1: an option, such as --to
        return UsageWords::tr("%1 needs a value.").arg(original.section(QLatin1Char(':'), 0, 0));
    return original;
}

} // namespace

void translateHelp(CLI::App &program)
{
    const auto label = [&program](const char *key, const QString &text) {
        program.get_formatter()->label(key, text.toStdString());
    };
    //: Heading in the help of the command line
    label("Usage", UsageWords::tr("Usage"));
    //: Heading in the help: what must be given, in this order
    label("Positionals", UsageWords::tr("Arguments"));
    //: Stands for any options in the usage line, in capitals
    label("OPTIONS", UsageWords::tr("OPTIONS"));
    //: Stands for a verb (backup, verify, …) in the usage line, in capitals
    label("SUBCOMMAND", UsageWords::tr("VERB"));
    //: Behind an option that must be given
    label("REQUIRED", UsageWords::tr("(required)"));
    //: Behind an option: others that cannot be given with it
    label("Excludes", UsageWords::tr("Not with"));
    //: Heading above a list of options
    program.option_defaults()->group(UsageWords::tr("Options").toStdString());
    program.get_formatter()->column_width(34);
    program.set_help_flag("-h,--help", UsageWords::tr("Show this help").toStdString());
}

QString usageSentence(const CLI::ParseError &error, const CLI::App &program)
{
    return whatIsWrong(error, program)
           + QLatin1Char(' ')
           //: %1: vesper or vesper backup
           + UsageWords::tr("“%1 --help” says how it is done.").arg(callOf(commandIn(program)));
}

bool asksForWordsOnly(int argc, const char *const *argv)
{
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    return std::ranges::any_of(arguments, [](const std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version";
    });
}

tl::expected<void, int> parse(CLI::App &program, int argc, const char *const *argv)
{
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &help) {
        return tl::unexpected(program.exit(help));
    } catch (const CLI::ParseError &error) {
        std::cerr << program.get_name() << ": " << usageSentence(error, program).toStdString()
                  << std::endl;
        return tl::unexpected(static_cast<int>(ExitCode::Usage));
    }
    return {};
}

} // namespace vesper
