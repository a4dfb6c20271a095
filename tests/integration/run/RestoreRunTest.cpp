#include "run/RestoreRun.h"
#include "Shop.h"
#include "archive/ArchiveReader.h"
#include "base/StateFolder.h"
#include "run/RestoreUndo.h"
#include "support/FlipByte.h"
#include "verify/Verifier.h"
#include "words/Sentences.h"

#include <set>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A shop whose evening archive is on the stick, and whose database went on after it.
struct Counter : Shop
{
    explicit Counter(const DatabaseShape &shape = {.journalMode = "wal"})
        : Shop(shape)
    {
        const Result<BackupReport> made = run();
        REQUIRE(made);
        evening = contentOf(database());
        SQLite::Database live(database().toStdString(), SQLite::OPEN_READWRITE);
        live.exec("DELETE FROM sale WHERE id > 100");
        later = contentOf(database());
        restore.suite = request.suite;
        restore.archive = made->archive;
    }

    [[nodiscard]] QString database() const { return request.suite.database; }
    Result<RestoreReport> restoreNow()
    {
        return runRestore(restore, clock, observer, cancel.get_token());
    }
    [[nodiscard]] HistoryEntry lastRestore() const
    {
        const Result<QString> state = stateFolder(request.suite.id);
        REQUIRE(state);
        const Result<History> history = History::open(*state);
        REQUIRE(history);
        const auto restores = history->latest(1, RunKind::Restore);
        REQUIRE(restores);
        REQUIRE(restores->size() == 1);
        return restores->front();
    }
    void spoilDatabase(qint64 offset) const
    {
        QFile file(database());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(offset));
        REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
    }

    RestoreRequest restore;
    QString evening;
    QString later;
};

std::size_t restoresInHistory(const QString &suiteId)
{
    const Result<History> history = stateFolder(suiteId).and_then(&History::open);
    REQUIRE(history);
    return history->latest(10, RunKind::Restore)->size();
}

} // namespace

TEST_CASE("A restore brings the archive's content back, with the state before saved and verified")
{
    Counter counter({.journalMode = GENERATE("delete", "wal")});
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    CHECK(contentOf(counter.database()) == counter.evening);
    CHECK(report->warnings.empty());
    CHECK(report->proof.front().values == QStringList{"2000", "14007000"});
    CHECK(report->checked == CheckLevel::Quick);
    CHECK(report->before == StateBefore::Saved);

    const auto saved = ArchiveReader::open(report->saved);
    REQUIRE(saved);
    CHECK((*saved)->manifest().beforeRestore);
    CHECK(QFileInfo(report->saved).fileName().contains("before-restore"));
    const auto verified = verifyArchive(report->saved, CheckLevel::Full, {}, [](qint64, qint64) {});
    REQUIRE(verified);
    CHECK(verified->ok);
    CHECK(verified->proof.front().values.front() == "100");

    const HistoryEntry entry = counter.lastRestore();
    CHECK(entry.outcome == Outcome::Success);
    CHECK(entry.archive == counter.restore.archive);
    CHECK(entry.saved == report->saved);
    CHECK(entry.verified);
}

TEST_CASE("A restore is undone, and the undoing too")
{
    Counter counter;
    REQUIRE(counter.restoreNow());
    for (const QString &expected : {counter.later, counter.evening}) {
        const Result<UndoableRestore> before = restoreToUndo(counter.request.suite.id);
        REQUIRE(before);
        counter.restore.archive = before->archive;
        counter.restore.part = before->part;
        REQUIRE(counter.restoreNow());
        CHECK(contentOf(counter.database()) == expected);
    }
}

TEST_CASE("What cannot be undone is said: no restore yet, or its saved state is gone")
{
    Counter counter;
    CHECK(restoreToUndo(counter.request.suite.id).error().kind == ErrorKind::NothingToUndo);
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    REQUIRE(QFile::remove(report->saved));
    const Result<UndoableRestore> gone = restoreToUndo(counter.request.suite.id);
    CHECK(gone.error().kind == ErrorKind::NothingToUndo);
    CHECK(gone.error().path == report->saved);
    CHECK(sentence(gone.error()).contains(report->saved));
}

TEST_CASE("A saved state does not count as a backup of the suite")
{
    Counter counter;
    REQUIRE(counter.restoreNow());
    const Result<History> history = History::open(*stateFolder(counter.request.suite.id));
    REQUIRE(history);
    CHECK(history->lastGood()->value().archive == counter.restore.archive);
    CHECK(history->latest(10)->size() == 1);
    CHECK(history->latest(10, RunKind::BeforeRestore)->size() == 1);
}

TEST_CASE("Of the database alone, the files beside it stay as they are, and are not saved again")
{
    Counter counter;
    counter.restore.part = RestorePart::Database;
    counter.addDocument("contract.txt", "signed");
    counter.restore.suite.includes
        = {{"Contracts", counter.folder.filePath("suite/documents"), {}}};
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    const auto saved = ArchiveReader::open(report->saved);
    REQUIRE(saved);
    CHECK((*saved)->manifest().find("files/Contracts") == nullptr);
    for (const ManifestEntry &entry : (*saved)->manifest().entries)
        CHECK(entry.kind != EntryKind::File);
}

TEST_CASE("A database that is not there is placed anew, its folder too")
{
    Counter counter;
    REQUIRE(QDir(counter.folder.filePath("suite")).removeRecursively());
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    CHECK(report->before == StateBefore::Missing);
    CHECK(report->saved.isEmpty());
    CHECK(contentOf(counter.database()) == counter.evening);
    CHECK(restoreToUndo(counter.request.suite.id).error().kind == ErrorKind::NothingToUndo);
}

TEST_CASE("A damaged database is restored over only on request, its state kept and marked")
{
    Counter counter(DatabaseShape{});
    counter.spoilDatabase(4096);
    const Result<RestoreReport> refused = counter.restoreNow();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::SourceDamaged);
    CHECK(counter.lastRestore().outcome == Outcome::Failed);

    counter.restore.keepDamaged = true;
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    CHECK(report->before == StateBefore::SavedDamaged);
    CHECK_FALSE(ArchiveReader::open(report->saved).value()->manifest().damage.isEmpty());
    CHECK(contentOf(counter.database()) == counter.evening);

    counter.restore.archive = report->saved;
    CHECK(counter.restoreNow().error().kind == ErrorKind::ArchiveDamaged);
    CHECK(contentOf(counter.database()) == counter.evening);
}

TEST_CASE("A restore that fails before it changes anything says where the present state was saved")
{
    Counter counter(DatabaseShape{});
    const QString aside = counter.database() + ".gone";
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Restoring)
            QFile::rename(counter.database(), aside); // as when a network drive goes
    };
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE_FALSE(report);
    CHECK_FALSE(report.error().hasChanged);
    CHECK(contentOf(aside) == counter.later);
    CHECK(QFile::exists(report.error().saved));
    CHECK(sentence(report.error()).contains(report.error().saved));
}

TEST_CASE("A database that SQLite cannot read is set aside only on request")
{
    Counter counter(DatabaseShape{});
    counter.spoilDatabase(0);
    CHECK(counter.restoreNow().error().kind == ErrorKind::SourceNotDatabase);

    counter.restore.keepDamaged = true;
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    CHECK(report->before == StateBefore::SetAside);
    CHECK(report->saved == counter.database() + ".before-restore");
    CHECK(QFile::exists(report->saved));
    CHECK(contentOf(counter.database()) == counter.evening);
}

TEST_CASE("An unreadable database keeps its name until the one that takes it is whole")
{
    Counter counter(DatabaseShape{});
    counter.spoilDatabase(0);
    const auto contentNow = [&] {
        QFile file(counter.database());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray unreadable = contentNow();
    counter.restore.keepDamaged = true;
    counter.restore.gate = std::make_shared<CommitGate>();
    bool wasThere = false;
    SECTION("cancelled while the new one is written")
    {
        counter.observer.onProgress = [&](const Progress &progress) {
            if (progress.stage != Stage::Restoring)
                return;
            wasThere = contentNow() == unreadable;
            counter.cancel.request_stop();
        };
    }
    SECTION("left behind on a medium that hangs")
    {
        counter.observer.onProgress = [&](const Progress &progress) {
            if (progress.stage != Stage::Restoring || wasThere)
                return;
            wasThere = contentNow() == unreadable;
            CHECK(counter.restore.gate->abandon());
        };
    }
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(report.error().hasChanged);
    CHECK(wasThere);
    CHECK(contentNow() == unreadable);
    const QStringList files
        = QDir(counter.folder.filePath("suite")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    CHECK(files == QStringList{"club.sqlite"});
}

TEST_CASE("As soon as the database is in, the history knows how that is undone")
{
    Counter counter;
    Result<UndoableRestore> undoable = fail(ErrorKind::Internal);
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Checking && progress.fraction > 0.79 && !undoable)
            undoable = restoreToUndo(counter.request.suite.id);
    };
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    REQUIRE(undoable);
    CHECK(undoable->archive == report->saved);
    CHECK(counter.lastRestore().verified);
    CHECK(counter.lastRestore().detail.isEmpty());
    CHECK(restoresInHistory(counter.request.suite.id) == 1);
}

TEST_CASE("A restore over a damaged database that dies leaves no older restore to undo")
{
    Counter counter(DatabaseShape{});
    REQUIRE(counter.restoreNow());
    REQUIRE(restoreToUndo(counter.request.suite.id));
    SECTION("its state is saved")
    {
        counter.spoilDatabase(4096);
    }
    SECTION("it is set aside")
    {
        counter.spoilDatabase(0);
    }
    counter.restore.keepDamaged = true;
    Result<UndoableRestore> undoable = fail(ErrorKind::Internal);
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Checking && progress.fraction > 0.79)
            undoable = restoreToUndo(counter.request.suite.id); // as a kill would leave it
    };
    REQUIRE(counter.restoreNow());
    REQUIRE_FALSE(undoable);
    CHECK(undoable.error().kind == ErrorKind::NothingToUndo);
}

TEST_CASE("A restore that was cancelled before it changed anything leaves no archive behind")
{
    Counter counter;
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Restoring)
            counter.cancel.request_stop();
    };
    const QString folder = QFileInfo(counter.restore.archive).path();
    const QStringList before = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden);
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden) == before);
    const Result<History> history = stateFolder(counter.request.suite.id).and_then(&History::open);
    const auto saved = history->latest(5, RunKind::BeforeRestore);
    REQUIRE(saved->size() == 1);
    CHECK(saved->front().archive.isEmpty());
    CHECK(saved->front().outcome == Outcome::Cancelled);
    CHECK(contentOf(counter.database()) == counter.later);
}

TEST_CASE("A restore that failed before it changed anything hides no older one")
{
    Counter counter;
    const Result<RestoreReport> first = counter.restoreNow();
    REQUIRE(first);
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Restoring)
            counter.cancel.request_stop();
    };
    REQUIRE_FALSE(counter.restoreNow());
    const Result<UndoableRestore> undoable = restoreToUndo(counter.request.suite.id);
    REQUIRE(undoable);
    CHECK(undoable->archive == first->saved);
}

TEST_CASE("Nothing is changed by an archive that is another suite's, damaged or absent")
{
    Counter counter;
    SECTION("another suite's")
    {
        counter.restore.suite.id = counter.request.suite.id + "-other";
        CHECK(counter.restoreNow().error().kind == ErrorKind::ArchiveOfOtherSuite);
    }
    SECTION("damaged")
    {
        flipByte(counter.restore.archive, QFileInfo(counter.restore.archive).size() / 2);
        CHECK(counter.restoreNow().error().kind == ErrorKind::ArchiveDamaged);
    }
    SECTION("absent")
    {
        counter.restore.archive += ".zip";
        CHECK(counter.restoreNow().error().kind == ErrorKind::ArchiveMissing);
    }
    CHECK(contentOf(counter.database()) == counter.later);
    CHECK(counter.onStick() == QStringList{"evening.zip"});
}

TEST_CASE("Where the present state cannot be saved, nothing is replaced")
{
    Counter counter;
    counter.restore.saveTo = counter.folder.filePath("suite");
    CHECK(counter.restoreNow().error().kind == ErrorKind::DestinationIsSource);
    counter.restore.saveTo = counter.folder.filePath("nowhere");
    CHECK(counter.restoreNow().error().kind == ErrorKind::DestinationMissing);
    CHECK(contentOf(counter.database()) == counter.later);
}

TEST_CASE("A cancelled restore leaves everything as it was; after the replacement it is too late")
{
    Counter counter;
    const Stage stage = GENERATE(Stage::Checking, Stage::Compressing, Stage::Restoring);
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == stage)
            counter.cancel.request_stop();
    };
    CHECK(counter.restoreNow().error().kind == ErrorKind::Cancelled);
    CHECK(contentOf(counter.database()) == counter.later);
    CHECK(counter.lastRestore().outcome == Outcome::Cancelled);
}

TEST_CASE("A cancel that comes after the replacement only leaves the check out, and says so")
{
    Counter counter;
    counter.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Checking && progress.fraction > 0.79)
            counter.cancel.request_stop();
    };
    const Result<RestoreReport> report = counter.restoreNow();
    REQUIRE(report);
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.front().kind == Warning::Kind::CheckSkipped);
    CHECK(contentOf(counter.database()) == counter.evening);
}

TEST_CASE("How far a restore is never goes back, through the saving in its middle too")
{
    Counter counter;
    counter.observer.steps.clear();
    REQUIRE(counter.restoreNow());
    double last = 0;
    std::set<Stage> stages;
    for (const Progress &step : counter.observer.steps) {
        stages.insert(step.stage);
        CHECK(step.fraction >= last);
        last = step.fraction;
    }
    CHECK(stages.contains(Stage::Restoring));
    CHECK(stages.contains(Stage::Compressing));
}

TEST_CASE("Two restores, or a backup and a restore, do not meet")
{
    Counter counter;
    Result<RestoreReport> second = fail(ErrorKind::Internal);
    Result<BackupReport> backup = fail(ErrorKind::Internal);
    bool isAsked = false;
    counter.observer.onProgress = [&](const Progress &progress) {
        if (isAsked || progress.stage != Stage::Restoring)
            return;
        isAsked = true;
        RecordingObserver other;
        second = runRestore(counter.restore, counter.clock, other, {});
        backup = runBackup(counter.request, counter.clock, other, {});
    };
    REQUIRE(counter.restoreNow());
    CHECK(second.error().kind == ErrorKind::AnotherRun);
    CHECK(backup.error().kind == ErrorKind::AnotherRun);
}
