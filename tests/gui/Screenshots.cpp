// Writes a PNG of every page in every state that matters, in three languages, light and dark:
// wizard_screenshots OUT [FOLDER]. FOLDER plays the stick. QT_SCALE_FACTOR=2 gives the pictures
// at 200 %.
#include "gui/PageCatalog.h"
#include "wizard/Page.h"
#include "wizard/Theme.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtGui/QFontDatabase>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

namespace vesper::test {

namespace {

void take(const PageState &state, const QString &fileName)
{
    WizardWindow window;
    Page *page = state.page();
    window.show(page);
    QTest::qWait(50);
    state.prepare(*page);
    QTest::qWait(50);
    window.grab().save(fileName);
}

void takeAll(const QDir &out, const QString &stick)
{
    const QTemporaryDir lockOut;
    const QString scale = qApp->devicePixelRatio() > 1 ? QStringLiteral("@2x") : QString();
    for (const char *language : {"en", "fr", "da"}) {
        installLanguage(QLatin1String(language));
        for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
            applyLook(*qApp, brightness);
            const QString look
                = brightness == Brightness::Dark ? QStringLiteral("dark") : QStringLiteral("light");
            for (const PageState &state : pageCatalog(lockOut.path(), stick))
                take(state,
                     out.filePath(QStringLiteral("%1-%2-%3%4.png")
                                      .arg(state.name, QLatin1String(language), look, scale)));
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
        qWarning("usage: wizard_screenshots OUT [FOLDER]");
        return 2;
    }
    // A desktop brings its own font; a bare X server does not.
    if (QFontDatabase::families().contains(QStringLiteral("Inter")))
        QApplication::setFont(QFont(QStringLiteral("Inter"), 10));
    const QTemporaryDir stick;
    const QDir out(arguments.at(1));
    out.mkpath(QStringLiteral("."));
    vesper::test::takeAll(out, arguments.value(2, stick.path()));
    return 0;
}
