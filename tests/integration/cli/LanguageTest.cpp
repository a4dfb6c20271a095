#include "Shop.h"

using namespace vesper::test;

namespace {

const char proofToml[] = "[[proof]]\n"
                         "query = \"SELECT max(id) FROM sale\"\n"
                         "text = { en = \"Last sale: %1\", fr = \"Dernière vente : %1\", "
                         "da = \"Seneste salg: %1\" }\n";

} // namespace

TEST_CASE("A backup speaks French, sizes and proof included")
{
    const Shop shop(proofToml);
    const Called made = shop.backup({"--language", "fr"});
    CHECK(made.messages.contains("Dernière vente : 2000\n"));
    CHECK(made.messages.contains("\u00a0ko en "));
    CHECK(made.messages.contains("Relue, structure contrôlée\u00a0: "));
}

TEST_CASE("A backup speaks Danish, sizes and proof included")
{
    const Shop shop(proofToml);
    const Called made = shop.backup({"--language", "da"});
    CHECK(made.messages.contains("Seneste salg: 2000\n"));
    CHECK(made.messages.contains("Læst tilbage, struktur kontrolleret: "));
    CHECK(made.messages.contains("\u00a0kB på "));
    CHECK(made.messages.contains("\u00a0sek.\n"));
}

TEST_CASE("A failure is said in the language of the system")
{
    Shop shop;
    shop.environment.insert("LANG", "fr_FR.UTF-8");
    CHECK(shop.vesper({"backup", "--suite", shop.suiteFile(), "--to", "ftp://nas"})
              .messages.contains("vesper: Vous ne pouvez pas indiquer d’adresse Internet "
                                 "(«\u00a0ftp://nas\u00a0»)."));
    shop.environment.insert("LANG", "da_DK.UTF-8");
    CHECK(shop.vesper({"verify", "gone.zip"}).messages.startsWith("vesper: Der er ingen fil »"));
}

TEST_CASE("A locale without any language speaks English, quietly")
{
    Shop shop;
    shop.environment.insert("LC_ALL", "C");
    CHECK(shop.vesper({"list", "stick"}).messages
          == "There is no backup file of Vesper in “" + shop.path("stick") + "”.\n");
}
