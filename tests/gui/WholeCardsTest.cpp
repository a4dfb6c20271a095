// The cards of a restore: what they say is to be read whole, and the right one is chosen.
#include "gui/PaintedText.h"
#include "gui/SampleRestores.h"
#include "support/Catch.h"
#include "wizard/ArchiveModel.h"
#include "wizard/ChangesPage.h"
#include "wizard/DifferenceModel.h"
#include "wizard/WhichPage.h"
#include "wizard/WizardWindow.h"
#include "words/Language.h"

#include <QtTest/QTest>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The list of that name in a window of the usual size.
const QListView &listIn(WizardWindow &window, Page *page, const char *name)
{
    window.show(page);
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    const auto *list = page->findChild<QListView *>(name);
    REQUIRE(list != nullptr);
    return *list;
}

/// A line may end anywhere.
QString unbroken(QString text)
{
    return text.remove(' ').remove(QChar::Nbsp).remove(QChar(0x202F));
}

/// Whether each of the texts is painted to its end.
void checkIsWhole(const PaintedCard &card, const QStringList &texts)
{
    INFO(card.whole().toStdString());
    CHECK(card.isInside());
    for (const QString &text : texts)
        CHECK(unbroken(card.whole()).contains(unbroken(text)));
}

QString textIn(const QListView &list, int row, int role)
{
    return list.model()->index(row, 0).data(role).toString();
}

QString chosenIn(const QListView &list)
{
    return list.currentIndex().data(ArchiveModel::PathRole).toString();
}

} // namespace

TEST_CASE(
    "When a backup was made, by whom, how large it is and whether it was checked is never cut")
{
    installLanguage(GENERATE("en", "fr", "da"));
    std::vector<ArchiveCard> cards = sampleCards();
    cards.front().verified.reset();
    cards.front().archive.found.manifest.employee = "Maximilienne de Rochefoucauld-Sørensen";
    cards.front().archive.found.manifest.host = "RECEPTION-GROUND-FLOOR-LEFT";
    WizardWindow window(WizardWindow::Purpose::Restore);
    auto *page = new WhichPage("club", "Club Horizon");
    page->setFound(cards, false);
    const QListView &list = listIn(window, page, "archiveList");
    for (int row = 0; row < list.model()->rowCount(); ++row)
        checkIsWhole(paintedCard(list, row), {textIn(list, row, Qt::DisplayRole),
                                              textIn(list, row, ArchiveModel::StateRole),
                                              textIn(list, row, ArchiveModel::SubtitleRole),
                                              textIn(list, row, ArchiveModel::ProofRole)});
    installLanguage("en");
}

TEST_CASE("What a restore would do to a table is never cut")
{
    installLanguage(GENERATE("en", "fr", "da"));
    Preview preview = samplePreview();
    preview.tables = {{.table = "passage",
                       .onlyThen = 299'001,
                       .onlyNow = 1'500'000,
                       .differing = 1234,
                       .columnsOnlyNow = {"gate_that_was_added_in_the_meantime", "direction"}}};
    WizardWindow window(WizardWindow::Purpose::Restore);
    auto *page = new ChangesPage({.preview = preview, .suite = sampleRestoreSuite()});
    const QListView &list = listIn(window, page, "changesList");
    checkIsWhole(paintedCard(list, 0), {textIn(list, 0, DifferenceModel::WordsRole)});
    CHECK(list.visualRect(list.model()->index(0, 0)).height()
          == int(paintedCard(list, 0).card.height()));
    CHECK(list.viewport()->rect().contains(list.visualRect(list.model()->index(0, 0))));
    installLanguage("en");
}

TEST_CASE("The newest ordinary backup is chosen, not one of what a restore has replaced")
{
    std::vector<ArchiveCard> cards = sampleCards();
    std::swap(cards[0], cards[1]); // the newest is one from before a restore
    WhichPage page("club", "Club Horizon");
    const auto *list = page.findChild<QListView *>("archiveList");
    SECTION("where there are both")
    {
        page.setFound(cards, false);
        CHECK(textIn(*list, 0, ArchiveModel::PathRole) == cards[0].archive.found.path);
        CHECK(chosenIn(*list) == cards[1].archive.found.path);
    }
    SECTION("where there are only such ones, the newest of them")
    {
        for (ArchiveCard &card : cards)
            card.archive.found.manifest.beforeRestore = true;
        page.setFound(cards, false);
        CHECK(chosenIn(*list) == cards[0].archive.found.path);
    }
    SECTION("and not the newest of another suite either")
    {
        cards[0].archive.found.manifest.beforeRestore = false;
        cards[0].archive.found.manifest.suiteId = "hotel";
        page.setFound(cards, false);
        CHECK(chosenIn(*list) == cards[1].archive.found.path);
    }
}
