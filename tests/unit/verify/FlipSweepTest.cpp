#include "unit/verify/SealedFile.h"

using namespace vesper;
using namespace vesper::test;

// Some fifty thousand archives, one after the other: for the label `sweep`.
TEST_CASE("Every single flipped bit of an archive is found")
{
    const SealedFile file(5);
    std::vector<qint64> missed;
    for (qint64 bit = 0; bit < file.good.size() * 8; ++bit)
        if (!file.foundFlip(bit))
            missed.push_back(bit);
    CHECK(missed.empty());
    WARN(file.good.size() * 8 << " bits flipped, " << missed.size() << " missed");
}

TEST_CASE("An archive that was cut off at any byte is found")
{
    const SealedFile file(5);
    std::vector<qint64> missed;
    for (qint64 length = 4; length < file.good.size(); ++length)
        if (!file.found(file.good.first(length)))
            missed.push_back(length);
    CHECK(missed.empty());
    WARN(file.good.size() << " lengths, " << missed.size() << " missed");
}
