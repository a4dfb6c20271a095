#include "base/Memory.h"
#include "window/ColorScheme.h"
#include "window/SessionClient.h"
#include "window/TermSignal.h"
#include "wizard/BackupWizard.h"
#include "wizard/RestoreWizard.h"
#include "wizard/SettingsWizard.h"
#include "wizard/WizardWindow.h"
#include "words/UsageText.h"

#include <QtWidgets/QApplication>

#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

/// Until the wizard says that it is over. `more`: what else it is made of.
template<typename Wizard, typename... More>
int show(const vesper::WizardOptions &options, vesper::WizardWindow::Purpose purpose,
         const More &...more)
{
    vesper::WizardWindow window(purpose);
    Wizard wizard(options, window, more...);
    QObject::connect(&wizard, &Wizard::ended, qApp, [](vesper::ExitCode exitCode) {
        QApplication::exit(static_cast<int>(exitCode));
    });
    std::optional<vesper::TermSignal> term; // where there is nothing to tell, SIGTERM is the end
    if constexpr (requires { wizard.interrupt(); }) {
        term.emplace();
        QObject::connect(&*term, &vesper::TermSignal::received, &wizard, &Wizard::interrupt);
    }
    wizard.start();
    return QApplication::exec();
}

/// Help and version, without a window and so without a display too.
int sayWords(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vesper-wizard"));
    const tl::expected<vesper::WizardOptions, int> options = vesper::readOptions(argc, argv);
    return options ? EXIT_SUCCESS : options.error();
}

int run(int argc, char *argv[])
{
    using namespace vesper;
    QApplication application(argc, argv);
    neverRestartWithSession();
    QApplication::setApplicationName(QStringLiteral("vesper-wizard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vesper"));
    QApplication::setDesktopFileName(QStringLiteral("vesper-wizard"));
    // The program ends when the wizard says so, with the exit code of what came out.
    QApplication::setQuitOnLastWindowClosed(false);
    const tl::expected<WizardOptions, int> options = readOptions(argc, argv);
    if (!options)
        return options.error();
    applyLook(application, brightnessOf(QApplication::palette()));
    const Buses buses{.system = QDBusConnection::systemBus(),
                      .session = QDBusConnection::sessionBus()};
    const ColorScheme scheme(buses.session);
    QObject::connect(&scheme, &ColorScheme::asked, &application,
                     [&](Brightness wished) { applyLook(application, wished); });

    switch (options->task) {
    case WizardTask::Settings:
        return show<SettingsWizard>(*options, WizardWindow::Purpose::Settings);
    case WizardTask::Restore:
        return show<RestoreWizard>(*options, WizardWindow::Purpose::Restore, buses);
    case WizardTask::BackUp:
        break;
    }
    return show<BackupWizard>(*options, WizardWindow::Purpose::Backup, buses);
}

} // namespace

int main(int argc, char *argv[])
{
    vesper::keepFreedMemory();
    const int exitCode
        = vesper::asksForWordsOnly(argc, argv) ? sayWords(argc, argv) : run(argc, argv);
    // A run that hangs on a dead medium was left behind on its thread: what it uses must not be
    // taken down under it.
    std::fflush(nullptr);
    std::quick_exit(exitCode);
}
