#include "SuiteFile.h"

#include "suite/Suite.h"

#include <QtCore/QDir>

using namespace vesper;

namespace {

const QByteArray whole = R"([suite]
id = "club"                     # used in names and paths
name = "Club Horizon"
database = "data/club.sqlite"
main_computer = "FRONT-PC"

[[application]]
id = "reception"
name = "Réception"
command = ["vesper-sample-app", "--role", "reception"]

[[application]]
id = "till"
name = "Caisse"
command = ["vesper-sample-app", "--role", "till"]
look = ["vesper-sample-app", "--role", "till", "--look", "{database}"]

[staff]
employees = "SELECT id, name FROM employee"
current = "SELECT employee_id FROM workstation WHERE host = :host"

[[include]]
name = "Contracts"
path = "documents"
exclude = ["*.tmp", "cache/*"]

[[include]]
name = "Sounds"
path = "/srv/sounds/../sounds"

[[proof]]
query = "SELECT number FROM invoice ORDER BY id DESC LIMIT 1"
text = { en = "Last invoice: %1", fr = "Dernière facture : %1", da = "Seneste faktura: %1" }

[hooks]
before = [["pocket-sync", "--now"], ["true"]]
after = []

[presence]
others = "SELECT name FROM session WHERE open AND name <> :host"
)";

const QByteArray smallest = "[suite]\nid = \"club\"\nname = \"Club\"\ndatabase = \"club.sqlite\"\n";

} // namespace

TEST_CASE("A suite.toml is read whole, its paths counted from its own folder")
{
    const SuiteFile file(whole);
    const auto loaded = loadSuite(file.path());
    REQUIRE(loaded);

    CHECK(loaded->file == file.path());
    CHECK(loaded->id == "club");
    CHECK(loaded->name == "Club Horizon");
    CHECK(loaded->database == file.folder() + "/data/club.sqlite");
    CHECK(loaded->mainComputer == "FRONT-PC");

    REQUIRE(loaded->applications.size() == 2);
    CHECK(loaded->applications[0].id == "reception");
    CHECK(loaded->applications[0].name == sameInAllLanguages("Réception"));
    CHECK(loaded->applications[1].command == QStringList{"vesper-sample-app", "--role", "till"});
    CHECK(loaded->applications[0].look.isEmpty());
    CHECK(loaded->applications[1].look
          == QStringList{"vesper-sample-app", "--role", "till", "--look", "{database}"});

    REQUIRE(loaded->staff);
    CHECK(loaded->staff->employees == "SELECT id, name FROM employee");
    CHECK(loaded->staff->current.endsWith("host = :host"));

    REQUIRE(loaded->includes.size() == 2);
    CHECK(loaded->includes[0].name == "Contracts");
    CHECK(loaded->includes[0].path == file.folder() + "/documents");
    CHECK(loaded->includes[0].exclude == QStringList{"*.tmp", "cache/*"});
    CHECK(loaded->includes[1].path == "/srv/sounds");

    REQUIRE(loaded->proofs.size() == 1);
    CHECK(loaded->proofs[0].text
          == LocalizedText{{"en", "Last invoice: %1"},
                           {"fr", "Dernière facture : %1"},
                           {"da", "Seneste faktura: %1"}});

    REQUIRE(loaded->hooks.before.size() == 2);
    CHECK(loaded->hooks.before[0] == QStringList{"pocket-sync", "--now"});
    CHECK(loaded->hooks.after.empty());

    CHECK(loaded->others == "SELECT name FROM session WHERE open AND name <> :host");
}

TEST_CASE("The picture of an application is a file beside the suite.toml, or a name in a theme")
{
    const auto [written, isFile] = GENERATE(
        std::pair("pictures/till.svg", true), std::pair("till.PNG", true),
        std::pair("org.example.Till", false), std::pair("accessories-calculator", false));
    const SuiteFile file(smallest + "[[application]]\nid = \"till\"\nname = \"Till\"\n"
                         + "command = [\"till\"]\nicon = \"" + written + "\"\n");
    const auto loaded = loadSuite(file.path());
    REQUIRE(loaded);
    const QString expected = isFile ? file.folder() + '/' + written : QString(written);
    CHECK(loaded->applications[0].icon == expected);
}

TEST_CASE("An application has one name for all languages, or one for each")
{
    const auto named = [](const QByteArray &name) {
        const SuiteFile file(smallest + "[[application]]\nid = \"till\"\nname = " + name
                             + "\ncommand = [\"till\"]\n");
        return loadSuite(file.path());
    };
    const auto one = named("\"Caisse\"");
    REQUIRE(one);
    CHECK(applicationName(*one, "till", "da") == "Caisse");
    const auto each = named("{ en = \"Till\", fr = \"Caisse\" }");
    REQUIRE(each);
    CHECK(applicationName(*each, "till", "fr") == "Caisse");
    CHECK(applicationName(*each, "till", "fr_CA") == "Caisse");
    CHECK(applicationName(*each, "till", "da") == "Till"); // the vendor gave none
    CHECK(applicationName(*each, "old-till", "fr") == "old-till");
}

TEST_CASE("A suite needs no more than an id, a name and a database")
{
    const SuiteFile file(smallest);
    const auto loaded = loadSuite(file.path());
    REQUIRE(loaded);
    CHECK(loaded->mainComputer.isEmpty());
    CHECK(loaded->applications.empty());
    CHECK_FALSE(loaded->staff);
    CHECK(loaded->includes.empty());
    CHECK(loaded->proofs.empty());
    CHECK(loaded->hooks.before.empty());
    CHECK(loaded->others.isEmpty());
}

TEST_CASE("A suite.toml from a Windows editor is read: byte order mark and CRLF")
{
    QByteArray content = whole;
    content.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
    const SuiteFile file(content);
    const auto loaded = loadSuite(file.path());
    REQUIRE(loaded);
    CHECK(loaded->name == "Club Horizon");
    CHECK(loaded->includes[0].name == "Contracts");
}

TEST_CASE("A suite.toml named by a relative path is found from the current folder")
{
    const SuiteFile file(smallest);
    const QString before = QDir::currentPath();
    REQUIRE(QDir::setCurrent(file.folder()));
    const auto loaded = loadSuite("suite.toml");
    QDir::setCurrent(before);
    REQUIRE(loaded);
    CHECK(loaded->database == file.folder() + "/club.sqlite");
}

TEST_CASE("A table is called what the vendor calls it, in any language, else by its own name")
{
    const SuiteFile file(
        smallest + "[[table]]\nname = \"sale\"\ntext = { en = \"Sales\", fr = \"Ventes\" }\n");
    const auto loaded = loadSuite(file.path());
    REQUIRE(loaded);
    CHECK(tableText(*loaded, "sale", "fr_CA") == "Ventes");
    CHECK(tableText(*loaded, "sale", "da") == "Sales");
    CHECK(tableText(*loaded, "photo", "fr") == "photo");
}
