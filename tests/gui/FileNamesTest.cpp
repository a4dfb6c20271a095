// What people call things, as names of files.
#include "wizard/FileNames.h"

#include "support/Catch.h"

using namespace vesper;

TEST_CASE("Words become a name that every system takes, with their accents")
{
    CHECK(fileNameFor("Fakturaer på vej") == "Fakturaer på vej");
    CHECK(fileNameFor("Factures : à payer?") == "Factures _ à payer_");
    CHECK(fileNameFor("../../etc/passwd") == "_.._etc_passwd");
    CHECK(fileNameFor("a\nb\tc") == "a_b_c");
    CHECK(fileNameFor(" .hidden. ") == "hidden");
    CHECK(fileNameFor("CON") == "_CON");
    CHECK(fileNameFor("nul.txt") == "_nul.txt");
    CHECK(fileNameFor("...") == "_");
}

TEST_CASE("A very long name is cut where a character ends")
{
    const QString name = fileNameFor(QString::fromUtf8("🎂").repeated(200));
    CHECK(name.toUtf8().size() <= 120);
    CHECK_FALSE(name.back().isHighSurrogate());
    CHECK(QString::fromUtf8(name.toUtf8()) == name);
}

TEST_CASE("No two files of a folder get the same name, whatever the case")
{
    FileNames names;
    CHECK(names.nameFor("Kunder") == "Kunder");
    CHECK(names.nameFor("kunder") == "kunder (2)");
    CHECK(names.nameFor("Kunder") == "Kunder (3)");
}
