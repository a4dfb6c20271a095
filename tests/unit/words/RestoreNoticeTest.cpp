// RESTORE.txt: what whoever opens an archive is told, in three languages at once.
#include "words/RestoreNotice.h"

#include "support/Catch.h"

using namespace vesper;

TEST_CASE("RESTORE.txt says in three languages that whoever holds the stick holds the data")
{
    const QString text = QString::fromUtf8(restoreText({.suiteName = "Club Horizon"}));
    CHECK(text.contains("It is not encrypted: whoever holds this stick"));
    CHECK(text.contains("Il n’est pas chiffré\u00a0: quiconque détient cette clé"));
    CHECK(text.contains("Den er ikke krypteret: den, der har denne USB-nøgle"));
}

TEST_CASE("RESTORE.txt names the damage of a damaged state, and of no other")
{
    const QString heading = "DAMAGED · ENDOMMAGÉ · BESKADIGET";
    const QString damaged = QString::fromUtf8(
        restoreText({.suiteName = "Club Horizon", .damage = "Page 12: not in order"}));
    CHECK(damaged.contains(heading));
    CHECK(damaged.contains("Page 12: not in order"));
    CHECK_FALSE(QString::fromUtf8(restoreText({.suiteName = "Club Horizon"})).contains(heading));
}
