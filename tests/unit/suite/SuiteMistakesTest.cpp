#include "SuiteFile.h"

#include "suite/Suite.h"

#include <QtCore/QRandomGenerator>

#include <sys/stat.h>

using namespace vesper;

namespace {

/// The text of a mistaken file, or of what is added to the head; the line named; the expectation.
struct Mistake
{
    const char *content;
    int line;
    const char *detail;
};

// Four lines that are right: what a case adds starts in line 5.
const QByteArray head = "[suite]\nid = \"club\"\nname = \"Club\"\ndatabase = \"c.sqlite\"\n";

Error errorOf(const QByteArray &content)
{
    const SuiteFile file(content);
    const auto loaded = loadSuite(file.path());
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().path == file.path());
    return loaded.error();
}

void checkMistake(const QByteArray &content, const Mistake &mistake)
{
    INFO(content.toStdString());
    const Error error = errorOf(content);
    CHECK(error.kind == ErrorKind::SuiteInvalid);
    CHECK(error.line == mistake.line);
    CHECK(error.detail == QString::fromUtf8(mistake.detail));
}

} // namespace

TEST_CASE("A mistake in the head of a suite.toml is named with its line and what was expected")
{
    const Mistake mistake = GENERATE(values<Mistake>({
        {"", 1, "expected a table for \"suite\""},
        {"suite = 3\n", 1, "expected a table for \"suite\""},
        {"[[suite]]\nid = \"club\"\n", 1, "expected a table for \"suite\""},
        {"\n[suite]\nname = \"Club\"\n", 2, "expected text for \"suite.id\""},
        {"[suite]\nid = 7\n", 2, "expected text for \"suite.id\""},
        {"[suite]\nid = \"\"\n", 2, "expected text that is not empty for \"suite.id\""},
        {"[suite]\n\nid = \"Club\"\n", 3,
         "expected at most 64 of a-z, 0-9 and \"-\" for \"suite.id\""},
        {"[suite]\nid = \"club/../x\"\n", 2,
         "expected at most 64 of a-z, 0-9 and \"-\" for \"suite.id\""},
        {"[suite]\nid = \"clüb\"\n", 2,
         "expected at most 64 of a-z, 0-9 and \"-\" for \"suite.id\""},
        {"[suite]\nid = \"a0123456789012345678901234567890123456789012345678901234567890123\"\n", 2,
         "expected at most 64 of a-z, 0-9 and \"-\" for \"suite.id\""},
        {"[suite]\nid = \"club\"\nname = [\"Club\"]\n", 3, "expected text for \"suite.name\""},
        {"[suite]\nid = \"club\"\n", 1, "expected text for \"suite.name\""},
        {"[suite]\nid = \"club\"\nname = \"Club\"\n", 1, "expected text for \"suite.database\""},
        {"[suite]\nid = \"club\"\nname = \"Club\"\ndatabase = \"a\\u0000b\"\n", 4,
         "expected text without a NUL character for \"suite.database\""},
    }));
    checkMistake(mistake.content, mistake);
}

TEST_CASE("A misspelt key is a mistake in its own line, not a silent gap")
{
    const Mistake mistake = GENERATE(values<Mistake>({
        {"main_compter = \"X\"\n", 5,
         "unknown key \"suite.main_compter\", "
         "expected one of: id, name, database, main_computer"},
        {"\n[[applications]]\nid = \"a\"\n", 6,
         "unknown key \"applications\", "
         "expected one of: suite, application, staff, include, proof, table, hooks, presence"},
        {"\n[staff]\ncurent = \"SELECT 1\"\nemployees = \"SELECT 1\"\n", 7,
         "unknown key \"staff.curent\", expected one of: employees, current"},
        {"\n[hooks]\nzz = 1\naa = 2\n", 7,
         "unknown key \"hooks.zz\", expected one of: before, after"},
        {"\n[[table]]\nname = \"sale\"\ntext = { }\n", 8,
         "expected at least one of en, fr, da for \"table.text\""},
        {"\n[[table]]\nname = \"sale\"\ntext = { en = \"a\" }\n[[table]]\nname = \"sale\"\ntext = "
         "{ en = \"b\" }\n",
         10, "expected a table that was not named before for \"table.name\""},
        {"\n[[proof]]\nquery = \"SELECT 1\"\ntext = { en = \"%1\", dk = \"%1\" }\n", 8,
         "unknown key \"proof.text.dk\", expected one of: en, fr, da"},
        {"\n[presence]\nother = \"SELECT 1\"\n", 7,
         "unknown key \"presence.other\", expected one of: others"},
    }));
    checkMistake(head + mistake.content, mistake);
}

TEST_CASE("A mistake in the tables of a suite.toml is named with its line and what was expected")
{
    const Mistake mistake = GENERATE(values<Mistake>({
        {"main_computer = false\n", 5, "expected text for \"suite.main_computer\""},
        {"\n[application]\nid = \"a\"\n", 6,
         "expected a list of tables, [[application]], for \"application\""},
        {"\n[[application]]\nname = \"A\"\n", 6, "expected text for \"application.id\""},
        {"\n[[application]]\nid = \"a b\"\n", 7,
         "expected at most 64 of a-z, 0-9 and \"-\" for \"application.id\""},
        {"\n[[application]]\nid = \"a\"\ncommand = [\"a\"]\n", 6,
         "expected text, or a table of languages, for \"application.name\""},
        {"\n[[application]]\nid = \"a\"\nname = 3\n", 8,
         "expected text, or a table of languages, for \"application.name\""},
        {"\n[[application]]\nid = \"a\"\nname = { }\n", 8,
         "expected at least one of en, fr, da for \"application.name\""},
        {"\n[[application]]\nid = \"a\"\nname = { en = \"A\", dk = \"B\" }\n", 8,
         "unknown key \"application.name.dk\", expected one of: en, fr, da"},
        {"\n[[application]]\nid = \"a\"\nname = { en = \" \" }\n", 8,
         "expected text that is not empty for \"application.name.en\""},
        {"\n[[application]]\nid = \"a\"\nname = \"A\"\n", 6,
         "expected a list of texts for \"application.command\""},
        {"\n[[application]]\nid = \"a\"\nname = \"A\"\ncommand = \"a --b\"\n", 9,
         "expected a list of texts for \"application.command\""},
        {"\n[[application]]\nid = \"a\"\nname = \"A\"\ncommand = []\n", 9,
         "expected a list of texts for \"application.command\""},
        {"\n[[application]]\nid = \"a\"\nname = \"A\"\ncommand = [\n  \"a\",\n  1,\n]\n", 11,
         "expected text for \"application.command\""},
        {"\n[[application]]\nid = \"a\"\nname = \"A\"\ncommand = [\"a\"]\nlook = [\"a\"]\n", 10,
         "expected a command with {database} in its arguments for \"application.look\""},
        {"\n[[application]]\nid = \"a\"\nname = \"A\"\ncommand = [\"a\"]\n"
         "[[application]]\nid = \"a\"\nname = \"B\"\ncommand = [\"b\"]\n",
         11, "expected an id that no other application has for \"application.id\""},
        {"\n[staff]\ncurrent = \"SELECT 1\"\n", 6, "expected text for \"staff.employees\""},
        {"\n[staff]\nemployees = 1\n", 7, "expected text for \"staff.employees\""},
        {"\n[[include]]\nname = \"A\"\n", 6, "expected text for \"include.path\""},
        {"\n[[include]]\npath = \"a\"\n", 6, "expected text for \"include.name\""},
        {"\n[[include]]\nname = \"A\"\npath = \"a\"\nexclude = \"*.tmp\"\n", 9,
         "expected a list of texts for \"include.exclude\""},
        {"\n[[include]]\nname = \"A\"\npath = \"a\"\n[[include]]\nname = \"A\"\npath = \"b\"\n", 10,
         "expected a name that no other set has for \"include.name\""},
        {"\n[[proof]]\ntext = { en = \"%1\" }\n", 6, "expected text for \"proof.query\""},
        {"\n[[proof]]\nquery = \"SELECT 1\"\n", 6, "expected a table for \"proof.text\""},
        {"\n[[proof]]\nquery = \"SELECT 1\"\ntext = \"%1\"\n", 8,
         "expected a table for \"proof.text\""},
        {"\n[[proof]]\nquery = \"SELECT 1\"\ntext = {}\n", 8,
         "expected at least one of en, fr, da for \"proof.text\""},
        {"\n[[proof]]\nquery = \"SELECT 1\"\ntext = { fr = 1 }\n", 8,
         "expected text for \"proof.text.fr\""},
        {"\n[hooks]\nbefore = [\"pocket-sync\"]\n", 7,
         "expected a list of texts for \"hooks.before\""},
        {"\n[hooks]\nafter = \"pocket-sync\"\n", 7,
         "expected a list of lists of texts for \"hooks.after\""},
        {"\n[hooks]\nafter = [[]]\n", 7, "expected a list of texts for \"hooks.after\""},
        {"\n[presence]\nothers = 1\n", 7, "expected text for \"presence.others\""},
    }));
    checkMistake(head + mistake.content, mistake);
}

TEST_CASE("What is not TOML is a mistake with its line")
{
    const auto [content, line] = GENERATE(table<QByteArray, int>({
        {head + "main_computer = \"open\n", 5},
        {head + "main_computer\n", 5},
        {head + "name = \"again\"\n", 5},
        {head + "[suite]\n", 5},
        {head + "\xFF\xFE\n", 5},
        {QByteArray("\x00\x01\x02\x7f", 4), 1},
        {QByteArray("\xFF\xFE[\0s\0u\0", 8), 1},
        {"SQLite format 3", 1},
        {head + QByteArray("x = ") + QByteArray(10'000, '['), 5},
    }));
    const Error error = errorOf(content);
    INFO(content.left(200).toStdString() << error.detail.toStdString());
    CHECK(error.kind == ErrorKind::SuiteInvalid);
    CHECK(error.line == line);
    CHECK_FALSE(error.detail.isEmpty());
}

TEST_CASE("Random bytes in place of a suite.toml give an error and nothing worse")
{
    QRandomGenerator random(2026);
    for (int round = 0; round < 300; ++round) {
        QByteArray content = head + "\n[hooks]\nbefore = [[\"a\"]]\n";
        for (int i = 0; i < 1 + round % 8; ++i)
            content[random.bounded(content.size())] = static_cast<char>(random.bounded(256));
        content.truncate(random.bounded(content.size()));
        const SuiteFile file(content);
        const auto loaded = loadSuite(file.path());
        INFO(content.toStdString());
        CHECK((loaded || loaded.error().kind == ErrorKind::SuiteInvalid));
    }
}

TEST_CASE("A suite.toml that is not there is not found")
{
    const QTemporaryDir folder;
    const auto loaded = loadSuite(folder.filePath("suite.toml"));
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == ErrorKind::SuiteNotFound);
    CHECK(loaded.error().path == folder.filePath("suite.toml"));
}

TEST_CASE("A folder or a pipe in place of a suite.toml is refused without waiting for it")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath("pipe");
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString &path : {folder.path(), pipe, QString("/dev/zero")}) {
        const auto loaded = loadSuite(path);
        REQUIRE_FALSE(loaded);
        CHECK(loaded.error().kind == ErrorKind::SuiteInvalid);
        CHECK(loaded.error().detail == "expected a file");
    }
}

TEST_CASE("A suite.toml of more than 1 MiB is refused before it is parsed")
{
    const QByteArray padding = "#" + QByteArray(1024 * 1024 - head.size() - 1, 'x');
    const SuiteFile largest(head + padding);
    CHECK(loadSuite(largest.path()));
    CHECK(errorOf(head + padding + "x").detail == "expected a file of at most 1 MiB");
}
