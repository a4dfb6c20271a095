#include "cli/Hints.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace vesper {

namespace {

struct HintWords
{
    Q_DECLARE_TR_FUNCTIONS(CliHints)
};

/// Whether the command, or the part of it that was called, has an option that goes with the others.
bool offers(const CLI::App &command, const char *name)
{
    const CLI::Option *option = command.get_option_no_throw(name);
    if (option == nullptr)
        return std::ranges::any_of(command.get_subcommands(), [name](const CLI::App *called) {
            return offers(*called, name);
        });
    return std::ranges::none_of(option->get_excludes(),
                                [](const CLI::Option *other) { return other->count() > 0; });
}

bool isGiven(const CLI::App &command, const char *name)
{
    const CLI::Option *option = command.get_option_no_throw(name);
    return option != nullptr && option->count() > 0;
}

QString hintForDamage(const CLI::App &command)
{
    if (offers(command, "--keep-damaged"))
        return HintWords::tr("Nothing was written. With --keep-damaged its present state is kept "
                             "all the same.");
    if (offers(command, "--with") && !isGiven(command, "--with"))
        //: The command in the quotation marks stays as it is.
        return HintWords::tr("It cannot be compared. “vesper restore --in-place --keep-damaged” "
                             "replaces it by a backup, after its state was kept.");
    return {};
}

} // namespace

QString hintFor(const Error &error, const CLI::App &command)
{
    switch (error.kind) {
    case ErrorKind::SuiteNotFound:
        return error.path.isEmpty() ? HintWords::tr("--suite names one.") : QString();
    case ErrorKind::CodeRequired:
        return offers(command, "--code-stdin")
                   ? HintWords::tr("Without a terminal, give it with --code-stdin.")
                   : QString();
    case ErrorKind::EntryMissing:
        //: The command in the quotation marks stays as it is.
        return offers(command, "--only") ? HintWords::tr("“vesper show” lists what it holds.")
                                         : QString();
    case ErrorKind::TargetExists:
        // Some are not replaced at all: a folder, another database's -wal.
        return error.detail.isEmpty() && offers(command, "--replace")
                   ? HintWords::tr("With --replace it is replaced.")
                   : QString();
    case ErrorKind::NotMainComputer:
        //: The command in the quotation marks stays as it is.
        return HintWords::tr("If this computer takes its place: “vesper main-computer”.");
    case ErrorKind::ConfirmationRequired:
        return HintWords::tr("With --yes it is confirmed.");
    case ErrorKind::SourceDamaged:
        return hintForDamage(command);
    default:
        return {};
    }
}

} // namespace vesper
