#include "wizard/ForecastText.h"

#include "support/Catch.h"
#include "words/Language.h"

using namespace vesper;

namespace {

const QDateTime evening(QDate(2026, 11, 21), QTime(18, 4, 30));
constexpr qint64 bytesFree = 14'200'000'000;

SpaceForecast forecastWith(int furtherArchives)
{
    return {.archiveBytes = 266'000'000, .seconds = 92.0, .furtherArchives = furtherArchives};
}

} // namespace

TEST_CASE("The forecast says the room, the time and how many more fit, in three languages")
{
    const auto [language, one, many] = GENERATE(
        std::tuple("en",
                   u"About 266\u00a0MB of 14.2\u00a0GB free. Ready at about 18:06.\n"
                   u"Room for about 1 more backup.",
                   u"Room for about 41 more backups."),
        std::tuple("fr",
                   u"Environ 266\u00a0Mo sur 14,2\u00a0Go libres. Fin prévue vers 18:06.\n"
                   u"Place pour environ 1 autre sauvegarde.",
                   u"Place pour environ 41 autres sauvegardes."),
        std::tuple("da",
                   u"Ca. 266\u00a0MB af 14,2\u00a0GB ledig plads. Færdig ca. kl. 18.06.\n"
                   u"Plads til ca. 1 backup mere.",
                   u"Plads til ca. 41 backupper mere."));
    installLanguage(QLatin1String(language));
    CHECK(forecastText(forecastWith(1), bytesFree, evening) == QString::fromUtf16(one));
    CHECK(forecastText(forecastWith(41), bytesFree, evening).endsWith(QString::fromUtf16(many)));
    installLanguage("en");
}

TEST_CASE("What is not known is not said")
{
    CHECK(forecastText({.archiveBytes = 266'000'000}, bytesFree, evening)
          == u"About 266\u00a0MB of 14.2\u00a0GB free.");
}

TEST_CASE("More archives than anybody counts are not counted")
{
    CHECK_FALSE(forecastText(forecastWith(20'000), bytesFree, evening).contains("more"));
}

TEST_CASE("Where the room is not known, or there is none for another, nothing is said of it")
{
    CHECK(forecastText({.archiveBytes = 266'000'000}, std::nullopt, evening)
          == u"About 266\u00a0MB.");
    CHECK_FALSE(forecastText(forecastWith(0), bytesFree, evening).contains("Room"));
}
