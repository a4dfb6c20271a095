// Writes a PNG of every page in every state that matters and of the help, in three languages, light
// and dark:
// wizard_screenshots OUT [FOLDER [LANGUAGE [PAGES]]]. FOLDER, which exists, plays the stick;
// LANGUAGE: that one only; PAGES: only those whose name matches, such as "which*".
// QT_SCALE_FACTOR=2 gives the pictures at 200 %.
#include "gui/LauncherStates.h"
#include "gui/PageCatalog.h"
#include "window/HelpWindow.h"
#include "window/Theme.h"
#include "wizard/FolderDialog.h"
#include "wizard/Page.h"
#include "wizard/RestoreWizard.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontDatabase>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

namespace vesper::test {

namespace {

void take(const PageState &state, const QString &fileName)
{
    WizardWindow window(state.purpose);
    Page *page = state.page();
    window.show(page);
    QTest::qWait(50);
    state.prepare(*page);
    QTest::qWait(50);
    window.grab().save(fileName);
}

/// A window of the launcher.
void take(const LauncherScene &scene, const QString &fileName)
{
    const std::shared_ptr<QWidget> window = scene.show();
    QTest::qWait(200);
    window->grab().save(fileName);
}

/// Each page of the help, in the language that counts now.
void takeHelp(const std::function<QString(const QString &)> &fileFor)
{
    const QDir pages(QStringLiteral(":/vesper/help/") + currentLanguage());
    for (const QFileInfo &page : pages.entryInfoList()) {
        HelpWindow window;
        window.show(page.completeBaseName());
        QTest::qWait(50);
        window.grab().save(fileFor(QStringLiteral("help-") + page.completeBaseName()));
    }
}

/// The dialog behind *Folder…*, in the folder that plays the stick.
void takeFolderDialog(const QString &stick, const QString &fileName)
{
    for (const char *name : {"2025", "2026", "Contracts"})
        QDir(stick).mkpath(QLatin1String(name));
    auto *dialog = new FolderDialog(nullptr);
    dialog->setPurpose(
        [] { return RestoreWizard::tr("What can be had of the damaged backup is put here."); });
    dialog->openAt(stick);
    dialog->findChild<QPushButton *>(QStringLiteral("newFolderButton"))->click();
    QTest::qWait(200);
    dialog->grab().save(fileName);
    dialog->close();
}

void takeAll(const QDir &out, const QString &stick, const QStringList &languages,
             const QString &pages)
{
    const QTemporaryDir lockOut;
    const QString scale = qApp->devicePixelRatio() > 1 ? QStringLiteral("@2x") : QString();
    for (const QString &language : languages) {
        installLanguage(language);
        for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
            applyLook(*qApp, brightness);
            const QString look
                = brightness == Brightness::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            const auto fileFor = [&](const QString &name) {
                return out.filePath(
                    QStringLiteral("%1-%2-%3%4.png").arg(name, language, look, scale));
            };
            const auto wanted = QRegularExpression::fromWildcard(pages);
            for (const PageState &state : pageCatalog(lockOut.path(), stick))
                if (pages.isEmpty() || wanted.match(state.name).hasMatch())
                    take(state, fileFor(state.name));
            if (pages.isEmpty() || wanted.match(QStringLiteral("folder-dialog")).hasMatch())
                takeFolderDialog(stick, fileFor(QStringLiteral("folder-dialog")));
            for (const LauncherScene &scene : launcherScenes(lockOut.path()))
                if (pages.isEmpty() || wanted.match(scene.name).hasMatch())
                    take(scene, fileFor(scene.name));
            if (pages.isEmpty())
                takeHelp(fileFor);
        }
    }
}

} // namespace

} // namespace vesper::test

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("usage: wizard_screenshots OUT [FOLDER [LANGUAGE [PAGES]]]");
        return 2;
    }
    // A desktop brings its own font; a bare X server does not.
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    const QTemporaryDir stick;
    const QDir out(arguments.at(1));
    out.mkpath(QStringLiteral("."));
    const QStringList all{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("da")};
    vesper::test::takeAll(out, arguments.value(2, stick.path()),
                          arguments.size() > 3 ? QStringList{arguments.at(3)} : all,
                          arguments.value(4));
    return 0;
}
