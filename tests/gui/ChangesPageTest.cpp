// What would change, as a page of its own.
#include "wizard/ChangesPage.h"

#include "gui/SampleRestores.h"
#include "support/Catch.h"
#include "words/Language.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("What becomes of the files beside the database is said in every language")
{
    const auto [language, words] = GENERATE(
        std::pair("en", "Beside the database: 2 files would come back, 1 file would be replaced by "
                        "an older one, 3 files are newer here and stay, 1 file is the same, 1 file "
                        "has no place here."),
        std::pair("fr", "À côté de la base de données\u00a0: 2 fichiers reviendraient, 1 fichier "
                        "serait remplacé par un plus ancien, 3 fichiers sont plus récents ici et "
                        "restent, 1 fichier est identique, 1 fichier n’a pas de place ici."),
        std::pair("da", "Ved siden af databasen: 2 filer ville komme tilbage, 1 fil ville blive "
                        "erstattet af en ældre, 3 filer er nyere her og bliver, 1 fil er den "
                        "samme, 1 fil har ingen plads her."));
    installLanguage(language);
    const ChangesPage page(
        {.preview = samplePreview(),
         .suite = sampleRestoreSuite(),
         .files = FileChanges{.coming = 2, .older = 1, .newer = 3, .same = 1, .withoutPlace = 1}});
    CHECK(page.findChild<QLabel *>("sameLabel")->text().split('\n').contains(words));
    installLanguage("en");
}

TEST_CASE("The folder of the saved rows is shown on request")
{
    ChangesPage page({.preview = samplePreview(), .suite = sampleRestoreSuite()});
    auto *button = page.findChild<QPushButton *>("showFolderButton");
    CHECK_FALSE(button->isVisibleTo(&page));
    page.showExported({.folder = "/home/anna/rows", .document = "/home/anna/rows/rows.pdf"});
    REQUIRE(button->isVisibleTo(&page));
    const QSignalSpy asked(&page, &ChangesPage::showInFolderAsked);
    button->click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == "/home/anna/rows/rows.pdf");
}
