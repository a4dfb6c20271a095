#include "staff/CodeHash.h"
#include "staff/Staff.h"
#include "support/Catch.h"

using namespace vesper;

TEST_CASE("A code matches its own hash and no other code does")
{
    const auto hash = hashCode("4711");
    REQUIRE(hash);
    CHECK(hash->startsWith("$argon2id$v=19$m=8192,"));
    CHECK(codeMatches(CodeBytes("4711"), *hash));
    CHECK_FALSE(codeMatches(CodeBytes("4712"), *hash));
    CHECK_FALSE(codeMatches(CodeBytes("47110"), *hash));
    CHECK_FALSE(codeMatches(CodeBytes(""), *hash));
}

TEST_CASE("A code may have letters of any language")
{
    const auto hash = hashCode("smørrebrød-é");
    REQUIRE(hash);
    CHECK(codeMatches(CodeBytes("smørrebrød-é"), *hash));
    CHECK_FALSE(codeMatches(CodeBytes("smorrebrod-e"), *hash));
}

TEST_CASE("The same code is never hashed to the same text twice")
{
    CHECK(*hashCode("4711") != *hashCode("4711"));
}

TEST_CASE("An empty code cannot be given to anyone")
{
    const auto hash = hashCode("");
    REQUIRE_FALSE(hash);
    CHECK(hash.error().kind == ErrorKind::Usage);
}

TEST_CASE("What is not an Argon2id hash of bearable cost matches nothing and harms nothing")
{
    const QString good = *hashCode("4711");
    const QString hash = GENERATE_COPY(
        QString(), QString("4711"), QString("$argon2id$"), good.left(good.size() - 1),
        good.left(40), good + good, QString(good).replace("v=19", "v=18"),
        QString(good).replace("m=8192", "m=1073741824"), // a terabyte
        QString(good).replace("t=8", "t=999999999"),     // years
        QString(good).replace("m=8192", "m=-1"), QString(good).replace("p=1", "p=0"),
        QString("$2b$12$LQv3c1yqBWVHxkd0LHAkCOYz6TtxMQJqhN8/LewKyNiLXCJzXYwBC"), QString(5000, '$'),
        QString(good).replace(20, 1, QChar(0x2603)));
    CHECK_FALSE(codeMatches(CodeBytes("4711"), hash));
}
