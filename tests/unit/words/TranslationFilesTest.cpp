#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <vector>

namespace {

/// One text of a .ts file and what it became, every plural form on its own.
struct Pair
{
    QString source;
    QString translation;
};

/// Without markup: its quotes and colons follow rules of their own.
QString plain(QString text)
{
    static const QRegularExpression tags("<[^>]*>");
    return text.remove(tags);
}

std::vector<Pair> pairsOf(const QString &language)
{
    QFile file(VESPER_SOURCE_DIR "/translations/vesper_" + language + ".ts");
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Pair> pairs;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            pairs.push_back({source, plain(xml.readElementText())});
        else if (xml.name() == QLatin1String("translation"))
            if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
                pairs.push_back({source, plain(xml.text().toString())});
    }
    REQUIRE_FALSE(xml.hasError());
    return pairs;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern("%L?[0-9n]");
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("A translation has the placeholders of its source")
{
    for (const QString language : {"fr", "da"}) {
        const std::vector<Pair> pairs = pairsOf(language);
        REQUIRE(pairs.size() > 50);
        for (const Pair &pair : pairs) {
            INFO(pair.source.toStdString());
            // A plural form may say the number in words.
            if (!pair.source.contains("%n"))
                CHECK(placeholders(pair.translation) == placeholders(pair.source));
        }
    }
}

TEST_CASE("French puts a no-break space before high punctuation and inside guillemets")
{
    static const QRegularExpression before(
        "[^\\x{00a0}\\x{202f}:;!?%](?=[;!?%»]|:(\\s|$))(?!%[0-9nL])");
    static const QRegularExpression after("«(?![\\x{00a0}\\x{202f}])");
    static const QRegularExpression foreign("[“”\"']");
    for (const Pair &pair : pairsOf("fr")) {
        INFO(pair.translation.toStdString());
        CHECK_FALSE(before.match(pair.translation).hasMatch());
        CHECK_FALSE(after.match(pair.translation).hasMatch());
        CHECK_FALSE(foreign.match(pair.translation).hasMatch());
    }
}

TEST_CASE("Danish quotes »so«")
{
    static const QRegularExpression foreign("[“”\"']|«\\w|\\w»");
    for (const Pair &pair : pairsOf("da")) {
        INFO(pair.translation.toStdString());
        CHECK_FALSE(foreign.match(pair.translation).hasMatch());
    }
}

TEST_CASE("A sentence that ends with a full stop does so in every language")
{
    for (const QString language : {"fr", "da"})
        for (const Pair &pair : pairsOf(language)) {
            INFO(pair.translation.toStdString());
            if (pair.source.endsWith('.'))
                CHECK(pair.translation.endsWith('.'));
        }
}
