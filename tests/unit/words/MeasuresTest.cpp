#include "support/Catch.h"

#include "words/Language.h"
#include "words/Sentences.h"

using namespace vesper;

TEST_CASE("A size has three figures at most, decimal units and a no-break space")
{
    installLanguage("en");
    CHECK(sizeText(0) == "0\u00a0B");
    CHECK(sizeText(999) == "999\u00a0B");
    CHECK(sizeText(1'000) == "1\u00a0kB");
    CHECK(sizeText(999'600) == "1.0\u00a0MB");
    CHECK(sizeText(1'234'567) == "1.2\u00a0MB");
    CHECK(sizeText(99'960'000) == "100\u00a0MB");
    CHECK(sizeText(266'400'000) == "266\u00a0MB");
    CHECK(sizeText(14'200'000'000) == "14.2\u00a0GB");
    CHECK(sizeText(4'000'000'000'000'000) == "4,000\u00a0TB");
}

TEST_CASE("A size follows the language")
{
    installLanguage("fr");
    CHECK(sizeText(14'200'000'000) == "14,2\u00a0Go");
    CHECK(sizeText(12) == "12\u00a0o");
    installLanguage("da");
    CHECK(sizeText(1'234'567) == "1,2\u00a0MB");
}

TEST_CASE("A duration is as exact as a person needs it")
{
    installLanguage("en");
    CHECK(durationText(-1) == "0.0\u00a0s");
    CHECK(durationText(4.44) == "4.4\u00a0s");
    CHECK(durationText(9.97) == "10\u00a0s");
    CHECK(durationText(59.7) == "1\u00a0min 0\u00a0s");
    CHECK(durationText(192) == "3\u00a0min 12\u00a0s");
    CHECK(durationText(7'500) == "2\u00a0h 5\u00a0min");
    installLanguage("da");
    CHECK(durationText(4.4) == "4,4\u00a0sek.");
}
