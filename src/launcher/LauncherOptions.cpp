#include "launcher/LauncherOptions.h"

#include "base/Version.h"
#include "words/Language.h"
#include "words/LanguageOption.h"
#include "words/UsageText.h"
#include "words/VerbOptions.h"

namespace vesper {

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(LauncherOptions)
};

void describe(CLI::App &program, LauncherOptions &options)
{
    translateHelp(program);
    program.description(
        OptionWords::tr("The applications of a business suite, its backups and their history.")
            .toStdString());
    program.footer(OptionWords::tr("“man vesper-launcher” has more.").toStdString());
    program.set_version_flag("--version", std::string("vesper-launcher ") + version,
                             OptionWords::tr("Show the version").toStdString());
    program.require_subcommand(0, 1);
    program.fallthrough();
    addLanguageOption(program, options.language, OptionWords::tr("The language of the window"));
    addText(program, "--suite", options.suite, OptionWords::tr("FILE"),
            OptionWords::tr("The suite.toml to work for"));
    addFlag(program, "--hidden", options.hidden,
            OptionWords::tr("Show no window until one is asked for"));
    addVerb(program, "history", OptionWords::tr("Show what was backed up and restored"))
        ->callback([&options] { options.task = LauncherTask::History; });
}

} // namespace

tl::expected<LauncherOptions, int> readLauncherOptions(int argc, const char *const *argv)
{
    installLanguage(languageAhead(argc, argv));
    LauncherOptions options;
    CLI::App program("", "vesper-launcher");
    describe(program, options);
    if (const auto parsed = parse(program, argc, argv); !parsed)
        return tl::unexpected(parsed.error());
    return options;
}

} // namespace vesper
