// The help: whole in every language, no link in it is dead, and F1 opens it where it is needed.
#include "gui/PageCatalog.h"
#include "support/Catch.h"
#include "window/HelpWindow.h"
#include "wizard/FolderDialog.h"
#include "wizard/WherePage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QScreen>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTextBrowser>

using namespace vesper;
using namespace vesper::test;

namespace {

const QDir help(":/vesper/help");

QStringList pagesIn(const QString &language)
{
    return QDir(help.filePath(language)).entryList({"*.md"}, QDir::Files, QDir::Name);
}

QString textOf(const QString &language, const QString &page)
{
    QFile file(help.filePath(language + '/' + page));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList linksIn(const QString &text)
{
    static const QRegularExpression link("\\]\\(([^)]*)\\)");
    QStringList targets;
    for (const QRegularExpressionMatch &match : link.globalMatch(text))
        targets << match.captured(1);
    return targets;
}

/// The wizard's window with its page for the code.
struct OpenWindow
{
    QTemporaryDir folder;
    WizardWindow window;

    OpenWindow()
    {
        for (const PageState &state : pageCatalog(folder.path(), folder.path())) {
            if (state.name == "where")
                window.show(state.page());
        }
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~OpenWindow() { installLanguage("en"); }

    QTextBrowser *browser() { return window.findChild<QTextBrowser *>("browser"); }
    QString heading() { return browser()->toPlainText().section('\n', 0, 0); }
    void openByKey()
    {
        QTest::keyClick(window.focusWidget(), Qt::Key_F1);
        REQUIRE(browser() != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(browser()->window()));
    }
};

} // namespace

TEST_CASE("The help has the same pages in every language, each with a heading")
{
    const QStringList pages = pagesIn("en");
    CHECK(pages.contains("index.md"));
    CHECK(pages.contains("restore.md"));
    for (const char *language : {"en", "fr", "da"}) {
        INFO(language);
        CHECK(pagesIn(language) == pages);
        for (const QString &page : pagesIn(language))
            CHECK(textOf(language, page).startsWith("# "));
    }
}

TEST_CASE("No link in the help is dead, and its list leads to every page")
{
    for (const QString language : {"en", "fr", "da"}) {
        for (const QString &page : pagesIn(language)) {
            INFO(language.toStdString() << '/' << page.toStdString());
            const QStringList targets = linksIn(textOf(language, page));
            CHECK_FALSE(targets.isEmpty());
            for (const QString &target : targets)
                CHECK(pagesIn(language).contains(target));
            CHECK((page == "index.md" || linksIn(textOf(language, "index.md")).contains(page)));
        }
    }
}

TEST_CASE("French and Danish help keep to their typography")
{
    for (const QString &page : pagesIn("fr")) {
        INFO(page.toStdString());
        static const QRegularExpression bare("(?<!\u00a0)[;!?»]|«(?!\u00a0)| :\\s");
        CHECK(bare.match(textOf("fr", page)).captured() == "");
    }
    for (const QString &page : pagesIn("da")) {
        INFO(page.toStdString());
        CHECK_FALSE(textOf("da", page).contains(QRegularExpression("[“”]|\\s«|»\\s")));
    }
}

TEST_CASE("The help says in every language that whoever holds the stick holds the data")
{
    for (const char *page : {"done.md", "where.md"}) {
        CHECK(textOf("en", page).contains("not encrypted"));
        CHECK(textOf("fr", page).contains("pas chiffré"));
        CHECK(textOf("da", page).contains("ikke krypteret"));
    }
}

TEST_CASE("Every page of the wizard has its page of the help")
{
    const QTemporaryDir folder;
    for (const PageState &state : pageCatalog(folder.path(), folder.path())) {
        INFO(state.name.toStdString());
        const std::unique_ptr<Page> page(state.page());
        CHECK(pagesIn("en").contains(page->helpPage() + ".md"));
    }
}

TEST_CASE_METHOD(OpenWindow, "F1 opens the help at the page for what is on the screen")
{
    openByKey();
    CHECK(heading() == "Where should the backup go?");
    QTest::keyClick(browser(), Qt::Key_Escape);
    CHECK_FALSE(browser()->isVisible());
    CHECK(window.isVisible());
}

TEST_CASE_METHOD(OpenWindow, "The help button does what F1 does, and the help goes with the window")
{
    QTest::mouseClick(window.findChild<QPushButton *>("helpButton"), Qt::LeftButton);
    REQUIRE(browser() != nullptr);
    CHECK(browser()->isVisible());
    window.leave();
    CHECK_FALSE(browser()->isVisible());
}

TEST_CASE_METHOD(OpenWindow, "The help is read by keys alone: to a link, there, and back")
{
    openByKey();
    QTest::keyClick(browser(), Qt::Key_Tab);
    QTest::keyClick(browser(), Qt::Key_Return);
    CHECK(heading() == "While it runs");
    QTest::keyClick(browser(), Qt::Key_Left, Qt::AltModifier);
    CHECK(heading() == "Where should the backup go?");
}

TEST_CASE_METHOD(OpenWindow, "Open help changes its language with the wizard")
{
    openByKey();
    installLanguage("fr");
    QCoreApplication::processEvents();
    CHECK(heading() == "Où enregistrer la sauvegarde ?"); // plain text knows no no-break space
    CHECK(browser()->window()->windowTitle() == "Aide");
    installLanguage("da");
    QCoreApplication::processEvents();
    CHECK(heading() == "Hvor skal backuppen gemmes?");
}

TEST_CASE_METHOD(OpenWindow, "F1 opens the page for the settings, the first code and “Not now”")
{
    const auto [state, title]
        = GENERATE(std::pair("settings", "Settings"), std::pair("settings-who", "Settings"),
                   std::pair("settings-administrator", "The administrator’s code"),
                   std::pair("not-now", "Not now"), std::pair("who", "Who is backing up?"));
    for (const PageState &page : pageCatalog(folder.path(), folder.path())) {
        if (page.name == state)
            window.show(page.page());
    }
    openByKey();
    CHECK(heading() == title);
}

TEST_CASE_METHOD(OpenWindow, "Whatever is pressed in the help stays in the help")
{
    openByKey();
    auto *where = qobject_cast<WherePage *>(window.currentPage());
    const QSignalSpy chosen(where, &WherePage::chosen);
    QTest::keyClick(browser(), Qt::Key_Tab);
    QTest::keyClick(browser(), Qt::Key_Return);
    QTest::qWait(100); // nobody manages the windows here: the first one takes the focus once more
    browser()->window()->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(browser()->window()));
    QTest::keyClick(browser(), Qt::Key_B, Qt::AltModifier); // there “Go back”, here “Back up”
    CHECK(QTest::qWaitFor([this] { return heading() == "Where should the backup go?"; }));
    CHECK(chosen.isEmpty());
}

TEST_CASE_METHOD(OpenWindow, "The buttons of the help are whole, each with a letter of its own")
{
    for (const char *language : {"en", "fr", "da"}) {
        installLanguage(language);
        openByKey();
        QStringList letters;
        for (const QPushButton *button : browser()->window()->findChildren<QPushButton *>()) {
            INFO(button->text().toStdString());
            letters << QKeySequence::mnemonic(button->text()).toString();
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
        CHECK_FALSE(letters.contains(QString()));
        CHECK(letters.removeDuplicates() == 0);
    }
}

TEST_CASE_METHOD(OpenWindow, "No page of the help needs scrolling sideways")
{
    for (const char *language : {"en", "fr", "da"}) {
        installLanguage(language);
        for (const QString &page : pagesIn(language)) {
            INFO(language << '/' << page.toStdString());
            HelpWindow helpWindow;
            helpWindow.show(QFileInfo(page).completeBaseName());
            REQUIRE(QTest::qWaitForWindowExposed(&helpWindow));
            const auto *text = helpWindow.findChild<QTextBrowser *>("browser");
            CHECK(text->horizontalScrollBar()->maximum() == 0);
        }
    }
}

TEST_CASE(
    "No text is cut off by the edge of a small screen, in the help and where a folder is chosen")
{
    HelpWindow helpWindow;
    FolderDialog folderDialog(nullptr);
    folderDialog.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const QWidget *window :
         {static_cast<QWidget *>(&helpWindow), static_cast<QWidget *>(&folderDialog)}) {
        const QSize room = window->screen()->availableSize();
        CHECK(window->width() <= room.width());
        CHECK(window->height() <= room.height());
    }
}
