// What stands on the sheets that are printed to enter rows again from.
#include "wizard/TablePaper.h"

#include "gui/TextEngine.h"
#include "support/Catch.h"

#include <QtCore/QBuffer>
#include <QtCore/QMap>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A PDF writer whose texts are kept, by sheet, in place of being written.
class TextWriter final : public QPdfWriter
{
public:
    explicit TextWriter(QIODevice *device)
        : QPdfWriter(device)
    {}
    bool newPage() override
    {
        m_earlier.push_back(std::exchange(m_engine.texts, {}));
        return true;
    }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    /// All that stands on a sheet, the pieces parted by bars.
    [[nodiscard]] QStringList sheets() const
    {
        std::vector<std::vector<PaintedText>> all = m_earlier;
        all.push_back(m_engine.texts);
        QStringList sheets;
        for (const auto &texts : all) {
            QStringList pieces;
            for (const PaintedText &text : texts)
                pieces << text.text.trimmed();
            sheets << '|' + pieces.join('|') + '|';
        }
        return sheets;
    }

private:
    std::vector<std::vector<PaintedText>> m_earlier;
    mutable TextEngine m_engine;
};

struct Sheets
{
    QStringList columns{"id", "address"};
    std::vector<TablePaper::Row> rows;

    /// How often a row was told.
    int told = 0;

    int write(QPdfWriter &writer, std::optional<int> sheets)
    {
        TablePaper paper(writer, "Club: to be entered again", sheets);
        paper.writeTitle("Club: to be entered again");
        REQUIRE(paper.writeTable({.heading = "Customers",
                                  .headingAgain = "Customers, continued",
                                  .columns = columns,
                                  .rows = rows},
                                 {}, [this] { ++told; }));
        if (!paper.unprintable().isEmpty())
            paper.writeText("no font has " + paper.unprintable());
        return paper.sheets();
    }
    QStringList written()
    {
        QBuffer nowhere;
        nowhere.open(QIODevice::WriteOnly);
        TextWriter draft(&nowhere);
        const int count = write(draft, std::nullopt);
        CHECK(draft.sheets() == QStringList{"||"});
        TextWriter writer(&nowhere);
        CHECK(write(writer, count) == count);
        CHECK(writer.sheets().size() == count);
        return writer.sheets();
    }
};

} // namespace

TEST_CASE("Every line of a value is printed, whatever ends it")
{
    Sheets sheets;
    sheets.rows = {{"1", "Åboulevarden 12, 2. tv.\nc/o Ñuñez"},
                   {"2", "Rue\r\nde\rLille"},
                   {"3", QString("un") + QChar(QChar::LineSeparator) + "deux"}};
    const QString sheet = sheets.written().front();
    for (const char *line : {"|Åboulevarden 12, 2. tv.|", "|c/o Ñuñez|", "|Rue|", "|de|", "|Lille|",
                             "|un|", "|deux|"}) {
        INFO(line);
        CHECK(sheet.contains(line));
    }
}

TEST_CASE("Each sheet has its number, the name of the table and those of its columns")
{
    Sheets sheets;
    for (int id = 1; id <= 120; ++id)
        sheets.rows.push_back({QString::number(id), "Åboulevarden 12"});
    const QStringList all = sheets.written();
    REQUIRE(all.size() > 2);
    for (int number = 1; number <= all.size(); ++number) {
        const QString &sheet = all[number - 1];
        INFO(sheet.toStdString());
        CHECK(sheet.contains(QString("|%1 / %2|").arg(number).arg(all.size())));
        CHECK(sheet.contains(number == 1 ? "|Customers|" : "|Customers, continued|"));
        CHECK(sheet.contains("|id|address|"));
    }
    CHECK(all.back().contains("|120|"));
    CHECK(sheets.told == 240);
}

TEST_CASE("A sign that no font can draw stands as its number, and that is said")
{
    Sheets sheets;
    // A place that Unicode leaves to everybody: no font of a computer has it.
    sheets.rows = {{"1", QString("cake ") + QString::fromUcs4(U"\U0010FFFD") + " here"}};
    const QString sheet = sheets.written().front();
    CHECK(sheet.contains("|cake [U+10FFFD] here|"));
    CHECK(sheet.contains("|no font has [U+10FFFD]|"));
}

TEST_CASE("A value that is too long for a sheet ends in an ellipsis, not in silence")
{
    Sheets sheets;
    sheets.rows = {{"1", QString("line\n").repeated(200)}, {"2", "after it"}};
    const QString all = sheets.written().join('#');
    CHECK(all.contains(QChar(0x2026)));
    CHECK(all.contains("|after it|"));
}
