#include "Shop.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace vesper::test;

namespace {

const QStringList verbs{"backup", "verify", "show",  "list",          "restore", "compare",
                        "drill",  "run",    "staff", "main-computer", "demo"};
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

QSet<QString> commonOptions()
{
    return {"--suite", "--language", "--json", "--no-input", "--help", "--version"};
}

/// The names of the object's fields, and of those of the objects in its lists.
QSet<QString> fieldsIn(const QJsonObject &object)
{
    QSet<QString> fields;
    for (auto field = object.begin(); field != object.end(); ++field) {
        fields.insert(field.key());
        if (field->isObject())
            fields += fieldsIn(field->toObject());
        for (const QJsonValue element : field->toArray())
            fields += fieldsIn(element.toObject());
    }
    return fields;
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
        {{"restore", "x", "--bogus"}, "--bogus"},
        {{"restore", "x"}, "--to, --in-place, --into or --undo."},
        {{"restore", "x", "--salvage"}, "please say where to with --to."},
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

TEST_CASE("These are all the verbs that there are")
{
    const QString help = Shop().vesper({"--help"}).output.section("Verbs:", 1);
    QStringList offered;
    for (const QString &line : help.split('\n'))
        if (line.startsWith("  ") && line.size() > 2 && line[2] != ' ')
            offered << line.trimmed().section(' ', 0, 0);
    CHECK(offered == verbs);
}

TEST_CASE("Manual page and completion know every verb and each of its options")
{
    const Shop shop;
    const QString manual = textOf("packaging/vesper.1").remove('\\');
    const QString completion = textOf("packaging/completions/vesper");
    for (const QString &verb : verbs) {
        CAPTURE(verb);
        QString help = shop.vesper({verb, "--help"}).output;
        if (verb == "staff")
            for (const QString &staffVerb : staffVerbs) {
                CHECK(manual.contains("staff " + staffVerb));
                CHECK(completion.contains(staffVerb));
                help += shop.vesper({verb, staffVerb, "--help"}).output;
            }
        REQUIRE(manual.contains("\n.SS " + verb + '\n'));
        CHECK(completion.section("local verbs=", 1).section('\n', 0, 0).contains(verb));
        const QString section = manual.section("\n.SS " + verb + '\n', 1).section("\n.S", 0, 0);
        const QString completed
            = completion.section("\n        " + verb + ")\n", 1).section(";;", 0, 0);
        for (const QString &option : longOptionsIn(help) - commonOptions()) {
            CAPTURE(option);
            CHECK(longOptionsIn(section).contains(option));
            CHECK(longOptionsIn(completed).contains(option));
        }
    }
    const QString common = manual.section(".SH COMMON OPTIONS", 1).section("\n.SH", 0, 0);
    for (const QString &option : commonOptions()) {
        CAPTURE(option);
        CHECK(common.contains(option));
        CHECK(completion.contains(option));
    }
}

TEST_CASE("The manual page names every field that the verbs print as JSON")
{
    const Shop shop(
        "[[include]]\nname = \"Papers\"\npath = \"suite.toml\"\n"
        "[[proof]]\nquery = \"SELECT max(id) FROM sale\"\ntext = { en = \"Last: %1\" }\n");
    const QString manual = textOf("packaging/vesper.1").remove('\\').section(".SH JSON", 1);
    (void)shop.archive({"--name", "a"});
    const auto [paragraph, arguments] = GENERATE(table<QString, QStringList>({
        {"backup", {"backup", "--to", "stick"}},
        {"verify", {"verify", "stick/a.zip"}},
        {"show", {"show", "stick/a.zip"}},
        {"list", {"list", "stick"}},
        {"restore --to", {"restore", "stick/a.zip", "--to", "out.sqlite"}},
        {"restore --salvage", {"restore", "stick/a.zip", "--salvage", "--to", "saved.sqlite"}},
        {"restore --in-place", {"restore", "stick/a.zip", "--in-place", "--yes"}},
        {"compare", {"compare", "stick/a.zip"}},
        {"drill", {"drill", "stick/a.zip"}},
        {"staff", {"staff", "list"}},
        {"demo", {"demo", "club", "--rows", "100"}},
        {"failure", {"show", "gone.zip"}},
    }));
    const QString start = paragraph == "failure" ? "\nfailure\n" : "\n.B " + paragraph;
    REQUIRE(manual.contains(start));
    const QString described = manual.section(start, 1).section("\n.TP", 0, 0);
    const Called called
        = shop.vesper(arguments + QStringList{"--json", "--suite", shop.suiteFile()});
    const QSet<QString> fields = fieldsIn(called.json());
    CHECK_FALSE(fields.isEmpty());
    for (const QString &field : fields) {
        INFO(paragraph.toStdString() << ": " << field.toStdString());
        CHECK(QRegularExpression("\\b" + field + "\\b").match(described).hasMatch());
    }
}
