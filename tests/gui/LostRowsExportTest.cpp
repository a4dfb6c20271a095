// The rows that a restore would lose, on their way to files that a person can work from.
#include "gui/OpenRestore.h"
#include "support/Catch.h"

#include <QtCore/QFileInfo>

using namespace vesper;
using namespace vesper::test;

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
