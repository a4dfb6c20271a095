#include "Shop.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

/// A shop with an archive on its stick, and a sale less in its database since then.
struct Counter
{
    explicit Counter(const QString &toml = {})
        : shop(toml)
        , archive(shop.archive(toml.isEmpty() ? QStringList() : QStringList{"--unattended"}))
    {
        SQLite::Database database(shop.database().toStdString(), SQLite::OPEN_READWRITE);
        all = rows();
        database.exec("DELETE FROM sale WHERE id = 1");
    }
    [[nodiscard]] int rows() const
    {
        SQLite::Database database(shop.database().toStdString());
        return database.execAndGet("SELECT count(*) FROM sale").getInt();
    }
    [[nodiscard]] Called restore(const QStringList &more, const QByteArray &input = {}) const
    {
        return shop.vesper(QStringList{"restore", "--suite", shop.suiteFile()} + more, input);
    }

    Shop shop;
    QString archive;
    int all = 0;
};

} // namespace

TEST_CASE("A restore in place prints the database, and says where the state before is")
{
    const Counter counter;
    const Called restored = counter.restore({counter.archive, "--in-place", "--yes"});
    INFO(restored.messages.toStdString());
    CHECK(restored.exitCode == 0);
    CHECK(restored.output == counter.shop.database() + '\n');
    CHECK(restored.messages.contains("_before-restore_"));
    CHECK(restored.messages.contains("vesper restore --undo"));
    CHECK(counter.rows() == counter.all);

    const Called undone = counter.restore({"--undo", "--yes", "--json"});
    CHECK(undone.exitCode == 0);
    CHECK(undone.json()["before"].toString() == "saved");
    CHECK(undone.json()["outcome"].toString() == "success");
    CHECK(counter.rows() == counter.all - 1);
    CHECK(counter.shop.vesper({"list", "stick"}).output.contains("before a restore"));
    CHECK(counter.shop.vesper({"show", undone.json()["saved"].toString(), "--json"})
              .json()["before_restore"]
              .toBool());
}

TEST_CASE("Nothing is replaced without a yes")
{
    const Counter counter;
    for (const QStringList &arguments : {QStringList{counter.archive, "--in-place"},
                                         {counter.archive, "--in-place", "--no-input"}}) {
        const Called refused = counter.restore(arguments + QStringList{"--json"});
        CHECK(refused.exitCode == 2);
        CHECK(refused.errorKind() == "confirmation_required");
        CHECK(refused.messages.contains("--yes"));
    }
    CHECK(counter.rows() == counter.all - 1);
}

TEST_CASE("On a terminal the person is asked, and only a yes is one")
{
    const Counter counter;
    const QStringList arguments{"restore", "--suite", counter.shop.suiteFile(), counter.archive,
                                "--in-place"};
    const Called no = counter.shop.inTerminal(arguments, {{"if you want that:", "no\n"}});
    CHECK(no.exitCode == 8);
    CHECK(counter.rows() == counter.all - 1);
    const Called yes = counter.shop.inTerminal(arguments, {{"if you want that:", "yes\n"}});
    CHECK(yes.exitCode == 0);
    CHECK(counter.rows() == counter.all);
}

TEST_CASE("Who has the database open during a restore is named before it and after it")
{
    const Counter counter;
    // As somebody who looks at the sales and forgot to close.
    SQLite::Database open(counter.shop.database().toStdString(), SQLite::OPEN_READONLY);
    open.execAndGet("SELECT count(*) FROM sale");
    const QString name = QFileInfo(QCoreApplication::applicationFilePath()).fileName().left(15);

    const Called asked = counter.shop.inTerminal(
        {"restore", "--suite", counter.shop.suiteFile(), counter.archive, "--in-place"},
        {{"if you want that:", "no\n"}});
    CHECK((asked.output + asked.messages).contains("Still open: " + name + " ("));

    const Called restored = counter.restore({counter.archive, "--in-place", "--yes", "--json"});
    INFO(restored.messages.toStdString());
    CHECK(restored.exitCode == 0);
    CHECK(restored.json()["outcome"].toString() == "warnings");
    const QJsonArray warnings = restored.json()["warnings"].toArray();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings[0]["kind"].toString() == "program_open");
    CHECK(warnings[0]["subject"].toString() == name);
    CHECK(counter.rows() == counter.all);
}

TEST_CASE("The right to restore is asked for, and the one to back up is not enough")
{
    const Shop shop;
    REQUIRE(shop.vesper({"demo", "club", "--rows", "500"}).exitCode == 0);
    const QJsonArray codes
        = shop.vesper({"demo", "other", "--rows", "500", "--json"}).json()["codes"].toArray();
    const auto codeWith = [&](const QString &right, bool isWanted) {
        for (const auto &code : codes) {
            const QString rights = code[u"rights"].toString();
            if (rights.contains(right) == isWanted && rights.contains("backup"))
                return code[u"code"].toString().toUtf8() + '\n';
        }
        return QByteArray();
    };
    const QByteArray mayRestore = codeWith("restore", true);
    const QByteArray mayOnlyBackUp = codeWith("restore", false);
    REQUIRE_FALSE(mayRestore.isEmpty());
    REQUIRE_FALSE(mayOnlyBackUp.isEmpty());
    const QString archive
        = shop.vesper({"backup", "--suite", "club/suite.toml", "--to", "stick", "--unattended"})
              .output.trimmed();
    const auto restoreWith = [&](const QByteArray &code) {
        return shop.vesper({"restore", archive, "--in-place", "--yes", "--suite", "club/suite.toml",
                            "--code-stdin", "--json"},
                           code);
    };
    CHECK(restoreWith(mayOnlyBackUp).errorKind() == "code_lacks_right");
    CHECK(restoreWith(mayRestore).exitCode == 0);

    // With the database its employees are gone: whoever has the archive may bring them back.
    REQUIRE(QFile::remove(shop.path("club/club.sqlite")));
    const Called anew = restoreWith({});
    INFO(anew.messages.toStdString());
    CHECK(anew.json()["before"].toString() == "missing");

    QFile database(shop.path("club/club.sqlite"));
    REQUIRE(database.open(QIODevice::ReadWrite));
    database.write(QByteArray(4096, 'x'));
    database.close();
    CHECK(restoreWith(mayRestore).exitCode != 0);
    const Called kept = shop.vesper({"restore", archive, "--in-place", "--yes", "--suite",
                                     "club/suite.toml", "--keep-damaged", "--json"});
    INFO(kept.messages.toStdString());
    CHECK(kept.json()["before"].toString() == "set_aside");
}
