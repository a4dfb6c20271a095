#include "wizard/WizardOptions.h"

#include "base/Version.h"
#include "words/Language.h"
#include "words/LanguageOption.h"
#include "words/UsageText.h"
#include "words/VerbOptions.h"

namespace vesper {

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(WizardOptions)
};

CLI::Option *addWord(CLI::App &command, const char *name, const QStringList &words, QString &value,
                     const QString &description)
{
    const auto take = [words, &value](const QString &word) {
        value = word;
        return words.contains(word);
    };
    return addChoice(command, name, words, take, description);
}

void addBackup(CLI::App &program, WizardOptions &options)
{
    CLI::App *backup = addVerb(program, "backup",
                               OptionWords::tr("Back up the suite (done without a verb too)"));
    addWord(*backup, "--reason",
            {QStringLiteral("menu"), QStringLiteral("last-close"), QStringLiteral("missed"),
             QStringLiteral("session-end"), QStringLiteral("usb")},
            options.reason, OptionWords::tr("What led here"));
    addText(*backup, "--to", options.folder, OptionWords::tr("FOLDER"),
            OptionWords::tr("The folder to begin with"));
    addText(*backup, "--name", options.name, OptionWords::tr("NAME"),
            OptionWords::tr("The name to begin with"));
}

void addRestore(CLI::App &program, WizardOptions &options)
{
    CLI::App *restore = addVerb(program, "restore",
                                OptionWords::tr("Get the data back, or look at it as it was"));
    addText(*restore, "ARCHIVE", options.archive, {},
            OptionWords::tr("The backup file; one is looked for if none is given"));
    restore->callback([&options] {
        options.task = WizardTask::Restore;
        if (!options.archive.isEmpty())
            options.archive = absolutePath(options.archive);
    });
}

void describe(CLI::App &program, WizardOptions &options)
{
    translateHelp(program);
    program.description(
        OptionWords::tr("The window in which an employee backs up a business suite, and gets its "
                        "data back.")
            .toStdString());
    program.footer(OptionWords::tr("“man vesper-wizard” has more.").toStdString());
    program.set_version_flag("--version", std::string("vesper-wizard ") + version,
                             OptionWords::tr("Show the version").toStdString());
    program.require_subcommand(0, 1);
    program.fallthrough();
    addLanguageOption(program, options.language, OptionWords::tr("The language of the window"));
    addText(program, "--suite", options.suite, OptionWords::tr("FILE"),
            OptionWords::tr("The suite.toml to work for"));
    addBackup(program, options);
    addRestore(program, options);
    addVerb(program, "settings",
            OptionWords::tr("Change language, destination, name, level and check"))
        ->callback([&options] { options.task = WizardTask::Settings; });
}

} // namespace

tl::expected<WizardOptions, int> readOptions(int argc, const char *const *argv)
{
    installLanguage(languageAhead(argc, argv));
    WizardOptions options;
    CLI::App program("", "vesper-wizard");
    describe(program, options);
    if (const auto parsed = parse(program, argc, argv); !parsed)
        return tl::unexpected(parsed.error());
    return options;
}

} // namespace vesper
