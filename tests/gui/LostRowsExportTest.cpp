// The rows that a restore would lose, on their way to files that a person can work from.
#include "gui/OpenRestore.h"
#include "support/Catch.h"
#include "window/WrappableText.h"
#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace vesper;
using namespace vesper::test;

namespace {

/// The rows have been saved, and this is the folder that was made for them.
QString savedRows(const OpenRestore &restore)
{
    const QString folder = restore.club.newFolder("home/rows");
    restore.driver->click("exportButton");
    restore.chooseFolder(folder);
    REQUIRE(restore.driver->waitUntil([&] { return restore.driver->sees("showFolderButton"); }));
    const QStringList made = filesIn(folder);
    REQUIRE(made.size() == 1);
    CHECK(unwrapped(restore.driver->text("exportLabel")).contains(made.front()));
    return folder + '/' + made.front();
}

} // namespace

TEST_CASE_METHOD(
    OpenRestore,
    "What would be lost or become older is saved to print and for a spreadsheet, in the "
    "words of the language")
{
    const auto [language, folderWords, lost, changed, separator]
        = GENERATE(std::tuple("en", "Club Horizon to be entered again", "Articles.csv",
                              "Customers (older content).csv", ','),
                   std::tuple("fr", "Club Horizon à ressaisir", "Articles.csv",
                              "Clients (contenu plus ancien).csv", ';'),
                   std::tuple("da", "Club Horizon skal indtastes igen", "Varer.csv",
                              "Kunder (ældre indhold).csv", ';'));
    installLanguage(language);
    const QString archive = makeArchive();
    club.execute("INSERT INTO article SELECT max(id) + 1, 'Søndagsbillet', category, 1250, "
                 "vat_permille FROM article");
    club.execute("UPDATE customer SET last_name = 'Nyt; navn, her' WHERE id = 1");
    openWith(archive, language);
    const QString folder = savedRows(*this);
    CHECK(QFileInfo(folder).fileName().startsWith(folderWords));
    const QString pdf = QString("%1.pdf").arg(folderWords);
    CHECK(filesIn(folder).contains(lost));
    CHECK(read(folder + '/' + pdf).startsWith("%PDF"));

    const QByteArray row = read(folder + '/' + lost);
    CHECK(row.startsWith("\xEF\xBB\xBF"));
    CHECK(row.contains(QByteArray("Søndagsbillet") + separator));
    CHECK(row.contains("1250"));
    const QByteArray present = read(folder + '/' + changed);
    CHECK(present.contains("\"Nyt; navn, her\""));
    CHECK(present.count("\r\n") == 2); // the names of the columns and one row
    installLanguage("en");
}

TEST_CASE_METHOD(OpenRestore, "Rows that would only get older content can be saved too")
{
    const QString archive = makeArchive();
    club.execute("UPDATE customer SET last_name = upper(last_name) WHERE id = 1");
    openWith(archive);
    const QString folder = savedRows(*this);
    CHECK(filesIn(folder).contains("Customers (older content).csv"));
    CHECK_FALSE(filesIn(folder).contains("Customers.csv"));
}

TEST_CASE_METHOD(OpenRestore, "What has been saved is still shown after a look at the data of then")
{
    const QString archive = makeArchive();
    club.execute("UPDATE customer SET last_name = upper(last_name) WHERE id = 1");
    openWith(archive);
    savedRows(*this);
    driver->click("lookButton");
    driver->wait("cardLabel");
    driver->click("backButton");
    waitForTitle("What would change");
    CHECK(driver->sees("showFolderButton"));
}

TEST_CASE("Saving very many rows shows how far it is and can be cancelled, and then leaves nothing")
{
    OpenRestore many(200'000);
    const QString archive = many.makeArchive();
    many.club.execute("INSERT INTO passage SELECT id + 1000000, customer_id, gate, time, direction "
                      "FROM passage");
    many.openWith(archive);
    const QString folder = many.club.newFolder("home/rows");
    many.driver->click("exportButton");
    many.chooseFolder(folder);
    REQUIRE(many.driver->waitUntil([&] { return many.driver->sees("progressBar"); }));
    CHECK(many.driver->text("titleLabel") == "Saving the rows");
    many.driver->click("cancelButton");
    many.waitForTitle("What would change");
    CHECK(many.driver->waitUntil([&] { return filesIn(folder).isEmpty(); }));
    CHECK(many.driver->isEnabled("exportButton"));
}
