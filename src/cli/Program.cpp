#include "cli/Program.h"

#include "base/Version.h"
#include "cli/Hints.h"
#include "cli/JsonFields.h"
#include "cli/Output.h"
#include "cli/Verb.h"
#include "words/Language.h"
#include "words/Sentences.h"
#include "words/UsageText.h"
#include "words/VerbOptions.h"

#include <array>

namespace vesper {

namespace {

struct ProgramWords
{
    Q_DECLARE_TR_FUNCTIONS(CliProgram)
};

/// A verb and its command on the command line.
struct OfferedVerb
{
    std::unique_ptr<Verb> verb;
    CLI::App *command = nullptr;
};

void addCommonOptions(CLI::App &program, CommonOptions &options)
{
    const QStringList languages{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("da")};
    addChoice(
        program, "--language", languages,
        [languages, &options](const QString &word) {
            options.language = word;
            return languages.contains(word);
        },
        ProgramWords::tr("The language to speak"));
    addText(program, "--suite", options.suiteFile, ProgramWords::tr("FILE"),
            ProgramWords::tr("The suite.toml to work for"));
    addFlag(program, "--json", options.json, ProgramWords::tr("Print one JSON object"));
    addFlag(program, "--no-input", options.noInput, ProgramWords::tr("Never ask anything"));
}

/// --language and --json count even for a command line that turns out to be wrong, and for --help:
/// they are read before everything else.
CommonOptions readAhead(int argc, const char *const argv[])
{
    CommonOptions options;
    CLI::App program;
    program.set_help_flag();
    program.allow_extras();
    addCommonOptions(program, options);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &) {
        // The whole command line will be refused for the same reason, and says why.
    }
    return options;
}

std::vector<OfferedVerb> addVerbs(CLI::App &program)
{
    std::vector<OfferedVerb> verbs;
    for (const auto make : {makeBackupVerb, makeVerifyVerb, makeShowVerb, makeListVerb,
                            makeRestoreVerb, makeCompareVerb, makeDrillVerb, makeRunVerb,
                            makeStaffVerb, makeMainComputerVerb, makeDemoVerb}) {
        OfferedVerb offered{make(), nullptr};
        offered.command = offered.verb->addTo(program);
        offered.command->footer(
            ProgramWords::tr("“vesper --help” has the options that every verb takes.")
                .toStdString());
        verbs.push_back(std::move(offered));
    }
    return verbs;
}

void describe(CLI::App &program, CommonOptions &options)
{
    translateHelp(program);
    program.description(
        ProgramWords::tr("Backs up the database of a business suite, and proves it.")
            .toStdString());
    program.footer(
        ProgramWords::tr("Data goes to standard output, everything else to standard error. "
                         "“man vesper” has more.")
            .toStdString());
    program.set_version_flag("--version", std::string("vesper ") + version,
                             ProgramWords::tr("Show the version").toStdString());
    addCommonOptions(program, options);
    program.require_subcommand(1);
}

ExitCode tellFailure(const Error &error, const QString &message, bool json)
{
    sayFailure(message);
    if (json)
        printData(failureObject(error, message));
    return exitCodeOf(error.kind);
}

ExitCode tellFailure(const Error &error, const CLI::App &command, bool json)
{
    const QString hint = hintFor(error, command);
    return tellFailure(
        error, hint.isEmpty() ? sentence(error) : sentence(error) + QLatin1Char(' ') + hint, json);
}

ExitCode runVerb(const OfferedVerb &called, const Session &session)
{
    const Result<ExitCode> result = called.verb->run(session);
    const ExitCode code
        = result ? *result : tellFailure(result.error(), *called.command, session.options.json);
    if (flushData())
        return code;
    sayFailure(ProgramWords::tr("The output could not be written. Please check where it goes."));
    return code == ExitCode::Done ? ExitCode::Internal : code;
}

} // namespace

ExitCode runProgram(int argc, const char *const argv[], const CancelToken &cancel)
{
    const CommonOptions ahead = readAhead(argc, argv);
    installLanguage(ahead.language);

    Session session{.cancel = cancel};
    CLI::App program("", "vesper");
    describe(program, session.options);
    const std::vector<OfferedVerb> verbs = addVerbs(program);
    try {
        program.parse(argc, argv);
    } catch (const CLI::Success &help) {
        program.exit(help);
        return flushData() ? ExitCode::Done : ExitCode::Internal;
    } catch (const CLI::ParseError &error) {
        return tellFailure({.kind = ErrorKind::Usage}, usageSentence(error, program), ahead.json);
    }
    const auto called = std::ranges::find_if(
        verbs, [](const OfferedVerb &offered) { return offered.command->parsed(); });
    return runVerb(*called, session);
}

} // namespace vesper
