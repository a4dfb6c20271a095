#include "wizard/BackupWizard.h"
#include "wizard/ColorScheme.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtWidgets/QApplication>

int main(int argc, char *argv[])
{
    using namespace vesper;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vesper-wizard"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vesper"));
    QApplication::setDesktopFileName(QStringLiteral("vesper-wizard"));
    // The program ends when the wizard says so, with the exit code of what came out.
    QApplication::setQuitOnLastWindowClosed(false);
    const tl::expected<WizardOptions, int> options = readOptions(argc, argv);
    if (!options)
        return options.error();
    installLanguage(options->language);
    applyLook(application, brightnessOf(QApplication::palette()));
    const Buses buses{.system = QDBusConnection::systemBus(),
                      .session = QDBusConnection::sessionBus()};
    const ColorScheme scheme(buses.session);
    QObject::connect(&scheme, &ColorScheme::asked, &application,
                     [&](Brightness wished) { applyLook(application, wished); });

    WizardWindow window;
    BackupWizard wizard(*options, window, buses);
    QObject::connect(&wizard, &BackupWizard::ended, &application,
                     [](ExitCode exitCode) { QApplication::exit(static_cast<int>(exitCode)); });
    wizard.start();
    return QApplication::exec();
}
