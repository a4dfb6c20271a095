#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>

using namespace vesper::test;

namespace {

const QString words = "[[table]]\nname = \"sale\"\ntext = { en = \"Sales\", fr = \"Ventes\" }\n";

/// A shop with an archive on its stick whose database went on since then.
struct Counter
{
    Counter()
        : shop(words)
        , archive(shop.archive())
    {
        SQLite::Database database(shop.database().toStdString(), SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM sale WHERE id <= 3; UPDATE sale SET cents = 0 WHERE id = 9;"
                      "INSERT INTO sale(what, cents) VALUES('tea', 250), ('milk', 120)");
    }
    [[nodiscard]] Called compare(const QStringList &more) const
    {
        return shop.vesper(QStringList{"compare", "--suite", shop.suiteFile()} + more);
    }

    Shop shop;
    QString archive;
};

QJsonObject tableIn(const Called &called, const QString &name)
{
    for (const auto &table : called.json()["tables"].toArray())
        if (table[u"table"].toString() == name)
            return table.toObject();
    return {};
}

} // namespace

TEST_CASE("What a restore would change is said by table, in the suite's words")
{
    const Counter counter;
    const Called compared = counter.compare({counter.archive});
    INFO(compared.messages.toStdString());
    CHECK(compared.exitCode == 0);
    CHECK(compared.output == "Sales: only now 2, only in the backup 3, different 1\n");
    CHECK(counter.compare({counter.archive, "--language", "fr"}).output.startsWith("Ventes"));

    const Called json = counter.compare({counter.archive, "--json"});
    const QJsonObject sales = tableIn(json, "sale");
    CHECK(sales["text"].toString() == "Sales");
    CHECK(sales["lost"].toInt() == 2);
    CHECK(sales["back"].toInt() == 3);
    CHECK(sales["differing"].toInt() == 1);
    CHECK_FALSE(json.json()["same"].toBool());
}

TEST_CASE("After the restore nothing differs, and the archive of the state before says the same")
{
    const Counter counter;
    const QString saved = counter.shop
                              .vesper({"restore", counter.archive, "--in-place", "--yes", "--json",
                                       "--suite", counter.shop.suiteFile()})
                              .json()["saved"]
                              .toString();
    CHECK(counter.compare({counter.archive, "--json"}).json()["same"].toBool());
    CHECK(counter.compare({counter.archive}).output.startsWith("Nothing differs"));
    CHECK(tableIn(counter.compare({counter.archive, "--with", saved, "--json"}), "sale")["lost"]
              .toInt()
          == 2);
    // Between two files no suite is needed.
    CHECK(counter.shop.vesper({"compare", saved, "--with", counter.shop.database()}).exitCode == 0);
}

TEST_CASE("The rows that would be lost are written as CSV on request")
{
    const Counter counter;
    REQUIRE(QDir(counter.shop.path("")).mkdir("csv"));
    const Called compared = counter.compare({counter.archive, "--csv", "csv"});
    CHECK(compared.exitCode == 0);
    QFile file(counter.shop.path("csv/sale.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    CHECK(content.contains(",tea,250\r\n"));
    CHECK(content.contains(",milk,120\r\n"));
    CHECK(content.count('\n') == 3);
    CHECK(counter.compare({counter.archive, "--csv", "csv", "--json"}).errorKind()
          == "target_exists");
    CHECK(counter.compare({counter.archive, "--csv", "nowhere", "--json"}).errorKind()
          == "destination_missing");
}

TEST_CASE("What cannot be compared is said as what it is")
{
    const Counter counter;
    CHECK(counter.compare({"nothing.zip", "--json"}).errorKind() == "archive_missing");
    CHECK(counter.compare({counter.archive, "--with", "nothing", "--json"}).errorKind()
          == "source_missing");
    const Shop other;
    other.write("suite/suite.toml",
                "[suite]\nid = \"gym\"\nname = \"Gym\"\ndatabase = \"club.sqlite\"\n");
    const Called refused = counter.compare({other.archive(), "--json"});
    CHECK(refused.exitCode == 2);
    CHECK(refused.errorKind() == "archive_of_other_suite");
}
