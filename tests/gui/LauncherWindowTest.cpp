// What holds for the launcher's windows in every state and language.
#include "gui/LauncherStates.h"
#include "gui/WindowChecks.h"
#include "launcher/ApplicationButton.h"
#include "launcher/ApplicationPicture.h"
#include "support/Catch.h"
#include "words/Language.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace vesper;
using namespace vesper::test;

namespace {

void forEachScene(const std::function<void(QWidget &)> &check,
                  const QList<const char *> &languages = {"en", "fr", "da"})
{
    for (const char *language : languages) {
        const QTemporaryDir lockOut;
        installLanguage(QLatin1String(language));
        for (const LauncherScene &scene : launcherScenes(lockOut.path())) {
            INFO(scene.name.toStdString() << " in " << language);
            const std::shared_ptr<QWidget> window = scene.show();
            REQUIRE(QTest::qWaitForWindowExposed(window.get()));
            QTest::qWait(100); // what is read in the background, and the layout after it
            check(*window);
        }
    }
    installLanguage("en");
}

Application named(const QString &id, const QString &icon)
{
    return {
        .id = id, .name = sameInAllLanguages(id), .command = {"true"}, .look = {}, .icon = icon};
}

QImage painted(const Application &application, std::size_t place = 0)
{
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    ApplicationPicture(application, place).paint(painter, image.rect());
    return image;
}

} // namespace

TEST_CASE("Every button of the launcher has an accelerator, and no two in a window share one")
{
    forEachScene([](QWidget &window) {
        QStringList letters = accelerators(window);
        INFO(letters.join(' ').toStdString());
        // Applications have names of their own; the Tab key and the arrows lead to them.
        CHECK(letters.removeAll(QString()) == inSight<ApplicationButton>(window).size());
        CHECK(letters.removeDuplicates() == 0);
    });
}

TEST_CASE("Whatever takes the keyboard in the launcher has a name for a screen reader")
{
    forEachScene([](QWidget &window) {
        const QStringList nameless = namelessIn(window);
        INFO(nameless.join(' ').toStdString());
        CHECK(nameless.isEmpty());
    });
}

TEST_CASE("No text is cut off in the launcher")
{
    forEachScene([](QWidget &window) { checkNothingIsCutOff(window); });
}

TEST_CASE("No text is cut off in the launcher where words are a third longer")
{
    LongWords longWords;
    QApplication::installTranslator(&longWords);
    forEachScene([](QWidget &window) { checkNothingIsCutOff(window); }, {"en"});
    QApplication::removeTranslator(&longWords);
}

TEST_CASE("The picture of an application is the vendor's, or the first letter of its name")
{
    const QTemporaryDir folder;
    QImage red(48, 48, QImage::Format_RGB32);
    red.fill(Qt::red);
    REQUIRE(red.save(folder.filePath("till.png")));
    CHECK(painted(named("till", folder.filePath("till.png"))).pixelColor(24, 24)
          == QColor(Qt::red));
    // Where there is no such picture, nothing is missing.
    const QImage letter = painted(named("till", {}));
    CHECK(painted(named("till", folder.filePath("gone.png"))) == letter);
    CHECK(painted(named("till", "no-such-icon-in-any-theme")) == letter);
    CHECK(painted(named("reception", {})) != letter);
    CHECK(painted(named("till", {}), 1) != letter);
}
