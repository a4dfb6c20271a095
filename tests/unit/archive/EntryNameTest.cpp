#include "archive/EntryName.h"
#include "support/Catch.h"

using namespace vesper;

namespace {

QString nameOf(const QString &path)
{
    QSet<QString> taken;
    return entryNameFor("files/Set", path, taken).sliced(10);
}

} // namespace

TEST_CASE("A plain name stays as it is")
{
    CHECK(nameOf("contract.txt") == "contract.txt");
    CHECK(nameOf("2026/11/Contract (final) [2], 100% - a+b=c;.tar.gz")
          == "2026/11/Contract (final) [2], 100% - a+b=c;.tar.gz");
    CHECK(nameOf(".hidden") == ".hidden");
}

TEST_CASE("Accents are stripped, and what is not ASCII then becomes an underscore")
{
    CHECK(nameOf("été/Ångström.txt") == "ete/Angstrom.txt");
    CHECK(nameOf("Ærø – Łódź.txt") == "_r_ _ _odz.txt");
    CHECK(nameOf("帳簿") == "__");
    CHECK(nameOf("🏖.png") == "__.png");
}

TEST_CASE("What Windows, FAT or a shell would trip over is replaced")
{
    CHECK(nameOf("a<b>c:d\"e|f?g*h\\i") == "a_b_c_d_e_f_g_h_i");
    CHECK(nameOf("tab\tnewline\nbell\a\x7f") == "tab_newline_bell__");
    CHECK(nameOf("dots...") == "dots.._");
    CHECK(nameOf("space ") == "space_");
    CHECK(nameOf(" space") == "_space");
    CHECK(nameOf("folder./x") == "folder_/x");
    for (const char *reserved : {"con", "NUL", "aux.txt", "Com1.tar.gz", "lpt9"})
        CHECK(nameOf(reserved) == '_' + QString(reserved));
    CHECK(nameOf("prn/x") == "_prn/x");
    CHECK(nameOf("console.txt") == "console.txt");
}

TEST_CASE("No name leads out of its folder")
{
    CHECK(nameOf("../../etc/passwd") == "._/._/etc/passwd");
    CHECK(nameOf("/etc/passwd") == "etc/passwd");
    CHECK(nameOf("a//b/./c") == "a/b/_/c");
    CHECK(nameOf("..\\x") == ".._x");
}

TEST_CASE("The folder of a set is made as plain as the rest")
{
    QSet<QString> taken;
    CHECK(entryNameFor("files/Pièces jointes", "a.txt", taken) == "files/Pieces jointes/a.txt");
    CHECK(entryNameFor("files/契約", "a.txt", taken) == "files/__/a.txt");
    CHECK(entryNameFor("files/帳簿", "a.txt", taken) == "files/__/a_2.txt");
    CHECK(entryNameFor("files/..", "a.txt", taken) == "files/._/a.txt");
}

TEST_CASE("Names that would fall together get numbers, before the suffix")
{
    QSet<QString> taken;
    CHECK(entryNameFor("f", "Été.txt", taken) == "f/Ete.txt");
    CHECK(entryNameFor("f", "ete.txt", taken) == "f/ete_2.txt");
    CHECK(entryNameFor("f", "ETE.TXT", taken) == "f/ETE_3.TXT");
    CHECK(entryNameFor("f", "ete_2.txt", taken) == "f/ete_2_2.txt");
    CHECK(entryNameFor("f", ".x", taken) == "f/.x");
    CHECK(entryNameFor("f", ".X", taken) == "f/.X_2");
    CHECK(entryNameFor("f", "v1.0/plain", taken) == "f/v1.0/plain");
    CHECK(entryNameFor("f", "v1.0/PLAIN", taken) == "f/v1.0/PLAIN_2");
}

TEST_CASE("A file never takes the name of a folder, nor a folder that of a file")
{
    QSet<QString> taken;
    CHECK(entryNameFor("f", "ete", taken) == "f/ete");
    CHECK(entryNameFor("f", "été/x", taken) == "f/ete_2/x");
    CHECK(entryNameFor("f", "été/y", taken) == "f/ete_2/y");
    CHECK(entryNameFor("f", "Ete_2", taken) == "f/Ete_2_2");
}
