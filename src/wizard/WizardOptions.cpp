#include "wizard/WizardOptions.h"

#include "base/Error.h"
#include "base/Version.h"

#include <CLI/CLI.hpp>

namespace vesper {

tl::expected<WizardOptions, int> readOptions(int argc, const char *const *argv)
{
    std::string reason = "menu";
    std::string suite;
    std::string folder;
    std::string name;
    std::string language;
    CLI::App app("The backup a business takes as it closes", "vesper-wizard");
    app.set_version_flag("--version", std::string("vesper-wizard ") + version);
    app.require_subcommand(0, 1);
    app.fallthrough();
    app.add_option("--language", language, "Language of the window: en, fr or da")
        ->check(CLI::IsMember({"en", "fr", "da"}));
    app.add_option("--suite", suite, "The suite.toml to use");
    CLI::App *backup = app.add_subcommand("backup", "Back up the suite (the default)");
    backup->add_option("--reason", reason, "What led here: menu, last-close, session-end or usb")
        ->check(CLI::IsMember({"menu", "last-close", "session-end", "usb"}));
    backup->add_option("--to", folder, "The folder to begin with");
    backup->add_option("--name", name, "The name to begin with");
    const CLI::App *settings
        = app.add_subcommand("settings", "Change language, destination, name, level and check");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return tl::unexpected(code == 0 ? 0 : static_cast<int>(ExitCode::Usage));
    }
    return WizardOptions{.reason = QString::fromStdString(reason),
                         .suite = QString::fromStdString(suite),
                         .folder = QString::fromStdString(folder),
                         .name = QString::fromStdString(name),
                         .language = QString::fromStdString(language),
                         .task = settings->parsed() ? WizardTask::Settings : WizardTask::BackUp};
}

} // namespace vesper
