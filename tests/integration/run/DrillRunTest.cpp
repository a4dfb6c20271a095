#include "run/DrillRun.h"
#include "Shop.h"
#include "base/StateFolder.h"
#include "support/FlipByte.h"

#include <sqlite3.h>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A shop whose evening archive is on the stick.
struct Rehearsal : Shop
{
    Rehearsal()
    {
        drill.suiteId = request.suite.id;
        state = stateFolder(request.suite.id).value();
    }
    Result<DrillReport> rehearse() { return runDrill(drill, clock, observer, cancel.get_token()); }
    [[nodiscard]] std::vector<HistoryEntry> drills() const
    {
        return History::open(state)->latest(10, RunKind::Drill).value();
    }
    [[nodiscard]] bool isTidy() const { return !QFile::exists(state + "/drill"); }

    DrillRequest drill;
    QString state;
};

} // namespace

TEST_CASE("A drill proves the newest good archive, and leaves nothing but its entry in the history")
{
    Rehearsal rehearsal;
    const Result<BackupReport> made = rehearsal.run();
    REQUIRE(made);
    const QString live = contentOf(rehearsal.request.suite.database);
    const Result<DrillReport> report = rehearsal.rehearse();
    REQUIRE(report);
    CHECK(report->verdict == DrillVerdict::Proven);
    CHECK(report->problems.empty());
    CHECK(report->archive == made->archive);
    CHECK(report->proof == made->proof);
    CHECK(rehearsal.isTidy());
    CHECK(contentOf(rehearsal.request.suite.database) == live);

    REQUIRE(rehearsal.drills().size() == 1);
    CHECK(rehearsal.drills().front().verdict == DrillVerdict::Proven);
    CHECK(rehearsal.drills().front().archive == made->archive);
    CHECK(History::open(rehearsal.state)->latest(10)->size() == 1); // the backup alone
}

TEST_CASE("A drill fails an archive that is damaged, and says what is wrong")
{
    Rehearsal rehearsal;
    REQUIRE(rehearsal.run());
    const QString archive = rehearsal.stick("evening.zip");
    flipByte(archive, QFileInfo(archive).size() / 2);
    const Result<DrillReport> report = rehearsal.rehearse();
    REQUIRE(report);
    CHECK(report->verdict == DrillVerdict::Failed);
    CHECK_FALSE(report->problems.empty());
    CHECK_FALSE(report->reason);
    CHECK(rehearsal.drills().front().verdict == DrillVerdict::Failed);
    CHECK_FALSE(rehearsal.drills().front().detail.isEmpty());
}

TEST_CASE("A damaged state that was kept on request does not pass a drill")
{
    Rehearsal rehearsal;
    QFile database(rehearsal.request.suite.database);
    REQUIRE(database.open(QIODevice::ReadWrite));
    REQUIRE(database.seek(4096));
    database.write(QByteArray(4096, 'x'));
    database.close();
    rehearsal.request.keepDamaged = true;
    const Result<BackupReport> kept = rehearsal.run();
    REQUIRE(kept);
    rehearsal.drill.archive = kept->archive;
    CHECK(rehearsal.rehearse()->verdict == DrillVerdict::Failed);
}

TEST_CASE("What only the application could check leaves a drill inconclusive")
{
    Rehearsal rehearsal;
    {
        SQLite::Database database(rehearsal.request.suite.database.toStdString(),
                                  SQLite::OPEN_READWRITE);
        sqlite3_create_collation(database.getHandle(), "house", SQLITE_UTF8, nullptr,
                                 [](void *, int, const void *, int, const void *) { return 0; });
        database.exec("CREATE TABLE own(name TEXT COLLATE house); CREATE INDEX i ON own(name)");
    }
    REQUIRE(rehearsal.run());
    const Result<DrillReport> report = rehearsal.rehearse();
    REQUIRE(report);
    CHECK(report->verdict == DrillVerdict::Inconclusive);
    CHECK(report->problems.size() == 1);
}

TEST_CASE("A drill that cannot write leaves it open what the archive is worth")
{
    Rehearsal rehearsal;
    REQUIRE(rehearsal.run());
    rehearsal.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Restoring)
            QDir(rehearsal.state + "/drill").removeRecursively();
    };
    const Result<DrillReport> report = rehearsal.rehearse();
    REQUIRE(report);
    CHECK(report->verdict == DrillVerdict::Inconclusive);
    REQUIRE(report->reason);
    CHECK(report->reason->kind == ErrorKind::DestinationMissing);
    CHECK(rehearsal.drills().front().verdict == DrillVerdict::Inconclusive);
}

TEST_CASE("A cancelled drill says nothing of the archive, and what a killed one left is removed")
{
    Rehearsal rehearsal;
    CHECK(rehearsal.rehearse().error().kind == ErrorKind::ArchiveMissing);
    REQUIRE(rehearsal.run());
    REQUIRE(QDir(rehearsal.state).mkpath("drill/left-over"));
    rehearsal.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Restoring)
            rehearsal.cancel.request_stop();
    };
    CHECK(rehearsal.rehearse().error().kind == ErrorKind::Cancelled);
    CHECK(rehearsal.isTidy());
    CHECK(rehearsal.drills().empty());
}
