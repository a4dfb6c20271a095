#include "Shop.h"

#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

/// The sample club, whose employees have codes of each kind of right.
struct Club : Shop
{
    Club()
    {
        const Called demo = vesper({"demo", "club", "--rows", "200", "--json"});
        REQUIRE(demo.exitCode == 0);
        for (const QJsonValue employee : demo.json()["codes"].toArray()) {
            const bool mayBackUp = employee["rights"].toString().contains("backup");
            QByteArray &code = mayBackUp ? right : rightless;
            code = employee["code"].toString().toUtf8() + '\n';
            if (mayBackUp)
                name = employee["employee"].toString();
        }
    }

    Called backup(const QStringList &more, const QByteArray &input = {}) const
    {
        return vesper(QStringList{"backup", "--suite", "club/suite.toml", "--to", "stick"} + more,
                      input);
    }

    QByteArray right;
    QByteArray rightless;
    QString name; ///< whose code `right` is
};

} // namespace

TEST_CASE("A code that is needed and cannot be asked for is missed, never waited for")
{
    const Club club;
    for (const QStringList &more : {QStringList{"--json"}, QStringList{"--json", "--no-input"}}) {
        const Called called = club.backup(more);
        CHECK(called.exitCode == 3);
        CHECK(called.errorKind() == "code_required");
        CHECK(called.messages.contains("--code-stdin"));
    }
    CHECK(club.backup({"--json", "--code-stdin"}).errorKind() == "code_required");
    CHECK(club.onStick().isEmpty());
}

TEST_CASE("The right code from standard input backs up in the employee's name")
{
    const Club club;
    const Called made = club.backup({"--json", "--code-stdin"}, club.right);
    CHECK(made.exitCode == 0);
    const QString archive = made.json()["archive"].toString();
    CHECK(club.vesper({"show", archive, "--json"}).json()["employee"].toString() == club.name);
}

TEST_CASE("A wrong code and one without the right are told apart")
{
    const Club club;
    const Called wrong = club.backup({"--json", "--code-stdin"}, "000000\n");
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.errorKind() == "code_wrong");
    const Called lacking = club.backup({"--json", "--code-stdin"}, club.rightless);
    CHECK(lacking.exitCode == 3);
    CHECK(lacking.errorKind() == "code_lacks_right");
    CHECK(club.onStick().isEmpty());
}

TEST_CASE("Wrong codes slow down and lock even the right one out, from one call to the next")
{
    const Club club;
    for (int attempt = 0; attempt < 3; ++attempt)
        CHECK(club.backup({"--code-stdin"}, "000000\n").exitCode == 3);
    const Called locked = club.backup({"--json", "--code-stdin"}, club.right);
    CHECK(locked.exitCode == 3);
    CHECK(locked.errorKind() == "code_locked");
    CHECK(locked.messages.contains("The next one can be entered at "));
    CHECK(club.onStick().isEmpty());
}

TEST_CASE("An unattended backup needs no code")
{
    const Club club;
    const Called made = club.backup({"--unattended"});
    CHECK(made.exitCode == 0);
    CHECK(club.onStick().size() == 1);
    CHECK_FALSE(made.messages.contains("Compressing")); // a timer's mail should stay short
}

TEST_CASE("An unattended backup creates no folder and no sample suite")
{
    const Club club;
    const QStringList unattended{"backup", "--unattended", "--json", "--to"};
    const QStringList ofClub{"--suite", "club/suite.toml"};
    CHECK(club.vesper(unattended + QStringList{"gone"} + ofClub).errorKind()
          == "destination_missing");
    CHECK(club.vesper(unattended + QStringList{"stick"}).errorKind() == "suite_not_found");
    CHECK_FALSE(QFile::exists(club.path("data/vesper/sample")));
}

TEST_CASE("Employees that cannot be read let nobody through")
{
    const Shop shop("[staff]\nemployees = \"SELECT id, name, code_hash, may_backup, may_restore, "
                    "may_administer, email, wants_mail FROM employee\"\n");
    const Called called = shop.backup({"--json"});
    CHECK(called.exitCode == 3);
    CHECK(called.errorKind() == "staff_unreadable");
}

TEST_CASE("On a terminal the code is asked for and not shown")
{
    const Club club;
    const QStringList backup{"backup", "--suite", club.path("club/suite.toml"), "--to",
                             club.path("stick")};
    const Called made = club.inTerminal(backup, {{"Employee code (it is not shown):", "000000\n"},
                                                 {"Employee code (it is not shown):", club.right}});
    INFO(made.output.toStdString());
    CHECK(made.exitCode == 0);
    CHECK(made.output.contains("Employee code (it is not shown):"));
    CHECK(made.output.contains("Wrong code."));
    CHECK_FALSE(made.output.contains("000000"));
    CHECK_FALSE(made.output.contains(QString::fromUtf8(club.right).trimmed()));
    CHECK(club.onStick().size() == 1);
}

TEST_CASE("With --no-input not even a terminal is asked")
{
    const Club club;
    const Called called = club.inTerminal({"backup", "--suite", club.path("club/suite.toml"),
                                           "--to", club.path("stick"), "--no-input"});
    CHECK(called.exitCode == 3);
    CHECK_FALSE(called.output.contains("Employee code (it is not shown)"));
}
