#include "Shop.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace vesper::test;

namespace {

const QStringList verbs{"backup",  "verify", "show",  "list", "restore",
                        "compare", "drill",  "staff", "demo"};
const QStringList staffVerbs{"list", "add", "remove", "set-code", "rights"};

QString textOf(const QString &file)
{
    QFile source(VESPER_SOURCE_DIR "/" + file);
    REQUIRE(source.open(QIODevice::ReadOnly));
    return QString::fromUtf8(source.readAll());
}

QSet<QString> longOptionsIn(const QString &help)
{
    static const QRegularExpression option("--[a-z-]+");
    QSet<QString> found;
    for (auto matches = option.globalMatch(help); matches.hasNext();)
        found.insert(matches.next().captured());
    return found;
}

} // namespace

TEST_CASE("A wrong command line says what is wrong, on standard error, with exit code 2")
{
    const Shop shop;
    const auto [arguments, said] = GENERATE(table<QStringList, QString>({
        {QStringList{}, "Please say what to do."},
        {{"bakup"}, "“bakup” is not understood here."},
        {{"backup"}, "--to is missing."},
        {{"backup", "--to"}, "--to needs a value."},
        {{"backup", "--to", "x", "--fast"}, "“--fast” is not understood here."},
        {{"backup", "--to", "x", "--level", "best"}, "Possible: fast, balanced, small."},
        {{"backup", "--to", "x", "--check", "some"}, "Possible: none, read, quick, full."},
        {{"backup", "--to", "x", "--code-stdin", "--unattended"}, "cannot be given together"},
        {{"verify"}, "ARCHIVE is missing."},
        {{"verify", "x", "--check", "none"}, "Possible: read, quick, full."},
        {{"restore", "x"}, "--to, --in-place, --into or --undo."},
        {{"restore", "x", "--salvage"}, "please say where to with --to."},
        {{"restore", "--in-place"}, "ARCHIVE is missing."},
        {{"restore", "x", "--in-place", "--to", "y"}, "given together: --to, --in-place."},
        {{"restore", "x", "--undo"}, "given together: ARCHIVE, --undo."},
        {{"restore", "x", "--in-place", "--check", "none"}, "Possible: quick, full."},
        {{"compare"}, "ARCHIVE is missing."},
        {{"staff"}, "Please say what to do."},
        {{"staff", "add"}, "NAME is missing."},
        {{"staff", "add", "Anna", "--rights", "all"}, "Possible: backup, restore, administer,"},
        {{"staff", "rights", "Anna"}, "RIGHTS is missing."},
        {{"demo", "x", "--rows", "many"}, "“many” is not possible here."},
        {{"demo", "x", "--rows", "-1"}, "“-1” is not possible here."},
        {{"--language", "de", "list"}, "Possible: en, fr, da."},
    }));
    const Called called = shop.vesper(arguments);
    INFO(arguments.join(' ').toStdString());
    CHECK(called.exitCode == 2);
    CHECK(called.output.isEmpty());
    CHECK(called.messages.startsWith("vesper: "));
    CHECK(called.messages.contains(said));
    CHECK(called.messages.trimmed().endsWith("--help” says how it is done."));
}

TEST_CASE("With --json a wrong command line is an object too, wherever --json stands")
{
    const Shop shop;
    CHECK(shop.vesper({"--json", "backup"}).errorKind() == "usage");
    CHECK(shop.vesper({"backup", "--json"}).errorKind() == "usage");
}

TEST_CASE("Help and version go to standard output")
{
    const Shop shop;
    const Called version = shop.vesper({"--version"});
    CHECK(version.exitCode == 0);
    CHECK(version.output.startsWith("vesper 0."));
    for (const QString &verb : verbs) {
        const Called help = shop.vesper({verb, "--help"});
        CHECK(help.exitCode == 0);
        CHECK(help.output.contains("Usage: vesper " + verb));
        CHECK(help.messages.isEmpty());
    }
}

TEST_CASE("Help speaks the language that is asked for")
{
    const Shop shop;
    const Called french = shop.vesper({"--language", "fr", "backup", "--help"});
    CHECK(french.output.contains("--to DOSSIER (obligatoire)"));
    const Called danish = shop.vesper({"backup", "--help", "--language", "da"});
    CHECK(danish.output.contains("Brug: vesper backup [VALG]"));
    CHECK_FALSE(danish.output.contains("Options:"));
}

TEST_CASE("Manual page and completion know every verb and option")
{
    const Shop shop;
    const QString manual = textOf("packaging/vesper.1").remove('\\');
    const QString completion = textOf("packaging/completions/vesper");
    QString help = shop.vesper({"--help"}).output;
    for (const QString &verb : verbs) {
        CHECK(manual.contains(".SS " + verb + '\n'));
        CHECK(completion.contains(verb));
        help += shop.vesper({verb, "--help"}).output;
    }
    for (const QString &verb : staffVerbs) {
        CHECK(manual.contains("staff " + verb));
        CHECK(completion.contains(verb));
        help += shop.vesper({"staff", verb, "--help"}).output;
    }
    const QSet<QString> options = longOptionsIn(help);
    CHECK(options.size() > 15);
    for (const QString &option : options) {
        INFO(option.toStdString());
        CHECK(manual.contains(option));
        CHECK(completion.contains(option));
    }
}
