#include "history/VerifiedArchives.h"
#include "support/Catch.h"

using namespace vesper;

namespace {

QDateTime evening(int minute, int milliseconds = 0)
{
    return {QDate(2026, 11, 21), QTime(18, minute, 7, milliseconds), Qt::OffsetFromUTC, 3600};
}

HistoryEntry madeBackup()
{
    return {.started = evening(4, 250),
            .finished = evening(5),
            .archive = "/media/stick/backup.zip",
            .archiveBytes = 276'000,
            .verified = true};
}

/// As its manifest says: in whole seconds.
ArchiveIdentity thatArchive()
{
    return {.path = "/media/stick/backup.zip", .bytes = 276'000, .created = evening(4)};
}

} // namespace

TEST_CASE("An archive that this computer made and read back counts as verified then")
{
    CHECK(lastVerified(thatArchive(), {madeBackup()}) == evening(5));
    ArchiveIdentity renamed = thatArchive();
    renamed.path = "/media/stick/backup_2026-11-21_18-04-07.zip";
    CHECK(lastVerified(renamed, {madeBackup()}) == evening(5));
}

TEST_CASE("Another archive under the same name is not the one that was read back")
{
    ArchiveIdentity other = thatArchive();
    SECTION("of another day")
    {
        other.created = other.created.addDays(1);
    }
    SECTION("of another size")
    {
        other.bytes += 1;
    }
    SECTION("on another drive")
    {
        other.path = "/media/other/backup.zip";
    }
    CHECK_FALSE(lastVerified(other, {madeBackup()}));
}

TEST_CASE("A run that read nothing back verifies nothing")
{
    HistoryEntry run = madeBackup();
    run.verified = false;
    CHECK_FALSE(lastVerified(thatArchive(), {run}));
    CHECK_FALSE(lastVerified(thatArchive(), {}));
}

TEST_CASE("A drill that proved an archive verifies it, and the last time counts")
{
    HistoryEntry drill{.kind = RunKind::Drill,
                       .started = evening(30),
                       .finished = evening(31),
                       .archive = "/media/stick/backup.zip",
                       .created = evening(4),
                       .archiveBytes = 276'000,
                       .verdict = DrillVerdict::Proven};
    CHECK(lastVerified(thatArchive(), {madeBackup(), drill}) == evening(31));
    CHECK(lastVerified(thatArchive(), {drill}) == evening(31));
    SECTION("not one that failed or came to no end")
    {
        drill.verdict = GENERATE(DrillVerdict::Failed, DrillVerdict::Inconclusive);
        CHECK_FALSE(lastVerified(thatArchive(), {drill}));
    }
    SECTION("not another one of that name: of a later day, or on another stick of the same name")
    {
        ArchiveIdentity other = thatArchive();
        SECTION("by its time")
        {
            other.created = evening(GENERATE(3, 40));
        }
        SECTION("by its size")
        {
            other.bytes -= 1;
        }
        CHECK_FALSE(lastVerified(other, {drill}));
    }
}
