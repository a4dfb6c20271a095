#include "destination/ArchiveName.h"
#include "support/Catch.h"

#include <QtCore/QLocale>

using namespace vesper;

TEST_CASE("The proposed name is the suite's and the local time's, in the digits of every system")
{
    const QDateTime evening(QDate(2026, 11, 21), QTime(18, 42, 7));
    const QLocale before;
    for (const QLocale &locale :
         {QLocale::c(), QLocale("fr_FR"), QLocale("ar_EG"), QLocale("fa_IR"), QLocale("mr_IN")}) {
        QLocale::setDefault(locale);
        CHECK(proposedName("club", evening) == "club_2026-11-21_18-42-07");
    }
    QLocale::setDefault(before);
    CHECK(problemOf(proposedName(QString(64, 'a'), evening)) == std::nullopt);
}

TEST_CASE("A name is written as every system can write it")
{
    const auto name = GENERATE(values<const char *>({"club_2026-11-21_18-42-07",
                                                     "before the price change",
                                                     "Før årsskiftet",
                                                     "été 2026",
                                                     "a",
                                                     "club.zip",
                                                     "CLUB.ZIP",
                                                     "a.zip.zip",
                                                     "v1.2",
                                                     "con1",
                                                     "console",
                                                     "com",
                                                     "com10",
                                                     "lpt0x",
                                                     "null",
                                                     "concert.con",
                                                     "auxiliary",
                                                     "100% (final) [2] {x} & 'y' + =;,",
                                                     "📦 monday",
                                                     "保存"}));
    INFO(name);
    CHECK(problemOf(name) == std::nullopt);
    CHECK(checkName(name));
}

TEST_CASE("A name that Windows or FAT would refuse is refused with its reason")
{
    using enum NameProblem;
    const auto [name, problem] = GENERATE(table<QString, NameProblem>({
        {"", Empty},
        {".zip", Empty},
        {".ZIP", Empty},
        {" \t", Empty},
        {"a<b", ForbiddenCharacter},
        {"a>b", ForbiddenCharacter},
        {"18:42", ForbiddenCharacter},
        {"a\"b", ForbiddenCharacter},
        {"../club", ForbiddenCharacter},
        {"a\\b", ForbiddenCharacter},
        {"a|b", ForbiddenCharacter},
        {"why?", ForbiddenCharacter},
        {"*", ForbiddenCharacter},
        {"a\nb", ForbiddenCharacter},
        {QString("a") + QChar(0) + "b", ForbiddenCharacter},
        {QString("a") + QChar(0x7f), ForbiddenCharacter},
        {QString("a") + QChar(0x85), ForbiddenCharacter},
        {QString("a") + QChar(0xd83d), ForbiddenCharacter},
        {QString("a") + QChar(0xdce6) + QChar(0xd83d), ForbiddenCharacter},
        {"con", ReservedName},
        {"CON", ReservedName},
        {"Con.zip", ReservedName},
        {"con.txt", ReservedName},
        {"con.txt.zip", ReservedName},
        {"con .txt", ReservedName},
        {"nul", ReservedName},
        {"prn", ReservedName},
        {"aux.2026-11-21", ReservedName},
        {"com1", ReservedName},
        {"COM9.old", ReservedName},
        {"com¹", ReservedName},
        {"LPT³.zip", ReservedName},
        {"lpt5", ReservedName},
        {"CONIN$", ReservedName},
        {"conout$", ReservedName},
        {"club.", TrailingDotOrSpace},
        {"club..zip", TrailingDotOrSpace},
        {"club ", TrailingDotOrSpace},
        {"club .zip", TrailingDotOrSpace},
        {"club.zip ", TrailingDotOrSpace},
        {"club.zip.", TrailingDotOrSpace},
        {"..", TrailingDotOrSpace},
        {QString("club") + QChar(0xa0), TrailingDotOrSpace},
        {" club", LeadingSpace},
        {".club", LeadingDot},
        {" club ", LeadingSpace},
    }));
    INFO(name.toStdString());
    CHECK(problemOf(name) == problem);
    const Result<void> refused = checkName(name);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NameRefused);
    CHECK(refused.error().detail == name);
}

TEST_CASE("The first forbidden character is named, and nothing where there is none")
{
    QChar character = u'-';
    CHECK(problemOf("club", &character) == std::nullopt);
    CHECK(character == u'-');
    CHECK(problemOf("club 18:42?", &character) == NameProblem::ForbiddenCharacter);
    CHECK(character == u':');
    CHECK(problemOf("📦?", &character) == NameProblem::ForbiddenCharacter);
    CHECK(character == u'?');
}

TEST_CASE("A name leaves room for the extension and a number, in UTF-16 and in UTF-8")
{
    CHECK(problemOf(QString(247, 'a')) == std::nullopt);
    CHECK(problemOf(QString(247, 'a') + ".zip") == std::nullopt);
    CHECK(problemOf(QString(248, 'a')) == NameProblem::TooLong);
    CHECK(problemOf(QString(123, QChar(u'é'))) == std::nullopt);
    CHECK(problemOf(QString(124, QChar(u'é'))) == NameProblem::TooLong);
    CHECK(archiveFileName(QString(247, 'a'), 999).size() == 255);
}

TEST_CASE("The archive of a damaged state is named as such, whatever the length of its name")
{
    CHECK(damagedName("club") == "club_damaged");
    CHECK(damagedName("club.zip") == "club_damaged");
    const QString longest(247, 'a');
    REQUIRE(problemOf(longest) == std::nullopt);
    CHECK(damagedName(longest) == QString(239, 'a') + "_damaged");
    CHECK(problemOf(damagedName(longest)) == std::nullopt);
    // Characters of two and of four bytes in UTF-8 are not torn.
    CHECK(damagedName(QString(123, QChar(u'é'))) == QString(119, QChar(u'é')) + "_damaged");
    const QString boxes = QString("📦").repeated(61) + "abc";
    REQUIRE(problemOf(boxes) == std::nullopt);
    CHECK(damagedName(boxes) == QString("📦").repeated(59) + "_damaged");
}

TEST_CASE("An archive's file has one extension, and a number from the second try on")
{
    CHECK(archiveFileName("club") == "club.zip");
    CHECK(archiveFileName("club", 2) == "club_2.zip");
    CHECK(archiveFileName("club", 12) == "club_12.zip");
    CHECK(archiveFileName("club.zip") == "club.zip");
    CHECK(archiveFileName("club.ZIP", 3) == "club_3.zip");
    CHECK(archiveFileName("club.tar") == "club.tar.zip");
}
