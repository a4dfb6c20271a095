#include "archive/ArchiveReader.h"
#include "base/StateFolder.h"
#include "integration/run/Shop.h"
#include "run/ExtractRun.h"
#include "run/RunLock.h"
#include "support/RunProgram.h"
#include "support/TestBytes.h"
#include "verify/Verifier.h"

#include <QtCore/QRegularExpression>

#include <sqlite3.h>

using namespace vesper;
using namespace vesper::test;

namespace {

QByteArray entryOf(const QString &archive, const QString &entry)
{
    const EndedProgram unzip = runProgram("unzip", {"-p", archive, entry});
    CHECK(unzip.exitCode == 0);
    return unzip.output;
}

void damageDatabase(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096 * 10));
    file.write(QByteArray(4096, '\x5a'));
}

/// What the run said that it was doing, each time that it changed.
std::vector<Stage> stagesOf(const RecordingObserver &observer)
{
    std::vector<Stage> stages;
    for (const Progress &step : observer.steps) {
        if (stages.empty() || stages.back() != step.stage)
            stages.push_back(step.stage);
    }
    return stages;
}

} // namespace

TEST_CASE("A backup is an archive whose database can be had back, and its report says so")
{
    const CompressionLevel level
        = GENERATE(CompressionLevel::Fast, CompressionLevel::Balanced, CompressionLevel::Small);
    Shop shop({.journalMode = GENERATE(as<QByteArray>(), "wal", "delete"), .rows = 30'000});
    shop.request.level = level;
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->archive == shop.stick("evening.zip"));
    CHECK(report->verified);
    CHECK(report->outcome == Outcome::Success);
    CHECK(report->bytes == QFileInfo(report->archive).size());
    CHECK(report->sha256.size() == 64);
    CHECK(shop.onStick() == QStringList{"evening.zip"});
    REQUIRE(report->proof.size() == 1);
    CHECK(proofSentence(report->proof.front(), "da") == "Seneste salg: 30000");

    const QString target = shop.folder.filePath("restored.sqlite");
    RecordingObserver observer;
    REQUIRE(runExtract({.archive = report->archive, .target = target}, observer, {}));
    CHECK(contentOf(target) == contentOf(shop.request.suite.database));
}

TEST_CASE("Any ZIP program opens the archive without a warning")
{
    Shop shop;
    shop.includeDocuments();
    shop.addDocument("été/Ærø – kontrakt.txt", "signed");
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    const auto [program, arguments] = GENERATE(table<QString, QStringList>({
        {"unzip", {"-tqq"}},
        {"7z", {"t", "-bb0"}},
        {"python3", {"-W", "error", "-m", "zipfile", "-t"}},
        {"bsdtar", {"-tf"}},
        {"jar", {"tf"}},
    }));
    const EndedProgram ended
        = runProgram("exec 2>&1; " + program, QStringList(arguments) << report->archive);
    INFO(ended.output.toStdString());
    CHECK(ended.exitCode == 0);
    CHECK_FALSE(ended.output.toLower().contains("warning"));
}

TEST_CASE("Files beside the database come along: excluded ones not, links recorded, gaps named")
{
    Shop shop;
    shop.includeDocuments({"*.tmp"});
    shop.addDocument("contract.txt", "signed");
    shop.addDocument("deep/er/Café Øst.txt", "menu");
    shop.addDocument("empty.txt", "");
    shop.addDocument("scratch.tmp", "no");
    REQUIRE(QFile::link("/etc/passwd", shop.folder.filePath("suite/documents/link")));
    writeDatabase(shop.folder.filePath("suite/documents/second.sqlite"), {.journalMode = "wal"});
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->outcome == Outcome::Success);
    CHECK(entryOf(report->archive, "files/Contracts/contract.txt") == "signed");
    CHECK(entryOf(report->archive, "files/Contracts/deep/er/Cafe _st.txt") == "menu");

    const auto reader = ArchiveReader::open(report->archive);
    REQUIRE(reader);
    const Manifest &manifest = (*reader)->manifest();
    CHECK(manifest.find("files/Contracts/deep/er/Cafe _st.txt")->path
          == "documents/deep/er/Café Øst.txt");
    CHECK(manifest.find("files/Contracts/empty.txt")->size == 0);
    CHECK(manifest.find("files/Contracts/scratch.tmp") == nullptr);
    CHECK(manifest.find("files/Contracts/second.sqlite")->kind == EntryKind::Database);
    REQUIRE(manifest.links.size() == 1);
    CHECK(manifest.links.front().target == "/etc/passwd");
    CHECK(manifest.find("files/Contracts/link") == nullptr);
}

TEST_CASE("A set whose folder is missing makes the outcome warnings, never a silent gap")
{
    Shop shop;
    shop.request.suite.includes = {{"Contracts", shop.folder.filePath("suite/nowhere"), {}}};
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->outcome == Outcome::Warnings);
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.front().kind == Warning::Kind::IncludeMissing);
    CHECK(shop.observer.warnings.size() == 1);
}

TEST_CASE("The suite's database inside an included folder is not taken twice")
{
    Shop shop;
    shop.request.suite.includes = {{"All", shop.folder.filePath("suite"), {}}};
    SQLite::Database open(shop.request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
    open.exec("INSERT INTO sale VALUES(99999, 'open WAL', 1)");
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    const auto reader = ArchiveReader::open(report->archive);
    REQUIRE(reader);
    CHECK((*reader)->manifest().entries.size() == 2); // the database and RESTORE.txt
}

TEST_CASE("An existing name gets a number, the older archive stays")
{
    Shop shop;
    REQUIRE(shop.run());
    const QByteArray older = entryOf(shop.stick("evening.zip"), "manifest.json");
    REQUIRE(shop.run());
    CHECK(shop.onStick() == QStringList{"evening.zip", "evening_2.zip"});
    CHECK(entryOf(shop.stick("evening.zip"), "manifest.json") == older);
}

TEST_CASE(
    "Under a fixed name the newest is always backup.zip and the one before keeps its own date")
{
    Shop shop;
    shop.request.fixedName = true;
    const Result<BackupReport> first = shop.run();
    REQUIRE(first);
    CHECK(first->archive == shop.stick("backup/backup.zip"));
    const Result<BackupReport> second = shop.run();
    REQUIRE(second);
    CHECK(second->archive == shop.stick("backup/backup.zip"));
    const QString dated = first->created.toString("'backup_'yyyy-MM-dd_HH-mm-ss'.zip'");
    CHECK(QDir(shop.stick("backup")).entryList(QDir::Files | QDir::Hidden, QDir::Name)
          == QStringList{"backup.zip", dated});
    CHECK(verifyArchive(shop.stick("backup/" + dated), CheckLevel::Read, {}, [](qint64, qint64) {
          })->ok);
}

TEST_CASE("Under a fixed name a failed run leaves the older archive where it was")
{
    Shop shop;
    shop.request.fixedName = true;
    REQUIRE(shop.run());
    damageDatabase(shop.request.suite.database);
    REQUIRE_FALSE(shop.run());
    CHECK(QDir(shop.stick("backup")).entryList(QDir::Files | QDir::Hidden)
          == QStringList{"backup.zip"});
}

TEST_CASE("A cancel at any stage leaves nothing and is told as such")
{
    const Stage stage = GENERATE(Stage::Collecting, Stage::Compressing, Stage::CheckingDatabase,
                                 Stage::Writing, Stage::Checking);
    Shop shop({.journalMode = "wal", .rows = 50'000});
    shop.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == stage)
            shop.cancel.request_stop();
    };
    const Result<BackupReport> report = shop.run();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(shop.onStick().isEmpty());
    shop.cancel = CancelSource();
    shop.observer.onProgress = nullptr;
    CHECK(shop.run());
}

TEST_CASE("A damaged database never passes for a good backup, but its state can be kept as such")
{
    Shop shop({.rows = 5000});
    REQUIRE(shop.run());
    damageDatabase(shop.request.suite.database);

    const Result<BackupReport> refused = shop.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::SourceDamaged);
    CHECK(refused.error().path == shop.request.suite.database);
    CHECK(refused.error().archive == shop.stick("evening.zip"));
    CHECK(shop.onStick() == QStringList{"evening.zip"});

    shop.request.keepDamaged = true;
    const Result<BackupReport> kept = shop.run();
    REQUIRE(kept);
    CHECK(kept->damaged);
    CHECK_FALSE(kept->verified);
    CHECK(kept->outcome == Outcome::Failed);
    CHECK(kept->archive == shop.stick("evening_damaged.zip"));
    const auto verdict = verifyArchive(kept->archive, CheckLevel::Read, {}, [](qint64, qint64) {});
    REQUIRE(verdict);
    CHECK_FALSE(verdict->ok);
    CHECK(verdict->problems.front().kind == ArchiveProblem::Kind::KeptDamage);
}

TEST_CASE("The state of a damaged database is kept under the longest name that there is")
{
    Shop shop({.rows = 5000});
    damageDatabase(shop.request.suite.database);
    shop.request.keepDamaged = true;
    shop.request.name = QString(247, 'a');
    const Result<BackupReport> kept = shop.run();
    REQUIRE(kept);
    CHECK(kept->damaged);
    CHECK(kept->archive == shop.stick(QString(239, 'a') + "_damaged.zip"));
    CHECK(shop.onStick() == QStringList{QFileInfo(kept->archive).fileName()});
}

TEST_CASE("An archive that has gone bad since is not named as the good one")
{
    Shop shop({.rows = 5000});
    REQUIRE(shop.run());
    shop.request.name = "later";
    REQUIRE(shop.run());
    damageDatabase(shop.request.suite.database);
    damageDatabase(shop.stick("later.zip"));
    const Result<BackupReport> refused = shop.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().archive == shop.stick("evening.zip"));
}

TEST_CASE("What SQLite found is told in one line, without its heading")
{
    Shop shop({.rows = 5000});
    damageDatabase(shop.request.suite.database);
    const Result<BackupReport> refused = shop.run();
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().detail.isEmpty());
    CHECK_FALSE(refused.error().detail.contains('\n'));
    CHECK_FALSE(refused.error().detail.contains("***"));
}

TEST_CASE("A database of a set that is cut off ends a checked run as a damaged one does")
{
    Shop shop;
    shop.includeDocuments();
    const QString second = shop.folder.filePath("suite/documents/second.sqlite");
    writeDatabase(second, {.rows = 5000});
    REQUIRE(QFile::resize(second, QFileInfo(second).size() / 2));
    const Result<BackupReport> refused = shop.run();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::SourceDamaged);
    CHECK(refused.error().path == second);
    CHECK(shop.onStick().isEmpty());

    shop.request.keepDamaged = GENERATE(true, false);
    if (!shop.request.keepDamaged)
        shop.request.check = CheckLevel::Read;
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->notInside == QStringList{second});
}

TEST_CASE("Without a check of the structure the report promises none")
{
    Shop shop;
    shop.request.check = CheckLevel::None;
    const Result<BackupReport> unread = shop.run();
    REQUIRE(unread);
    CHECK_FALSE(unread->verified);
    CHECK(unread->sha256.isEmpty());
    shop.request.check = CheckLevel::Read;
    const Result<BackupReport> read = shop.run();
    REQUIRE(read);
    CHECK(read->verified);
    CHECK(read->checked == CheckLevel::Read);
}

TEST_CASE("Two runs on one suite at once: the second one is told, and does nothing")
{
    Shop shop;
    const auto held = lockRun(*stateFolder(shop.request.suite.id));
    REQUIRE(held);
    const Result<BackupReport> report = shop.run();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::AnotherRun);
    CHECK(shop.onStick().isEmpty());
}

TEST_CASE("A left-over of a dead run is removed by the next one")
{
    Shop shop;
    QString host = QSysInfo::machineHostName().toLower();
    host.replace(QRegularExpression("[^a-z0-9]"), "-");
    QFile leftOver(shop.stick(".vesper-" + host + ".0123.part"));
    REQUIRE(leftOver.open(QIODevice::WriteOnly));
    leftOver.close();
    REQUIRE(shop.run());
    CHECK(shop.onStick() == QStringList{"evening.zip"});
}

TEST_CASE("An SQLite file of a set that cannot be read is a named gap, not the end of the run")
{
    Shop shop;
    shop.includeDocuments();
    shop.addDocument("half.sqlite", QByteArray("SQLite format 3\0", 16) + noise(5000));
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->outcome == Outcome::Warnings);
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.front().kind == Warning::Kind::FileUnreadable);
    CHECK(report->notInside == QStringList{shop.folder.filePath("suite/documents/half.sqlite")});
}

TEST_CASE("A suite with a collation of its own is backed up, and what could not be checked is said")
{
    Shop shop;
    SQLite::Database database(shop.request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
    const auto compare = [](void *, int, const void *, int, const void *) { return 0; };
    sqlite3_create_collation(database.getHandle(), "shop", SQLITE_UTF8, nullptr, compare);
    database.exec("CREATE TABLE name(n TEXT COLLATE shop); CREATE INDEX name_n ON name(n);"
                  "INSERT INTO name VALUES('a')");
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->verified);
    CHECK(report->checked == CheckLevel::Read);
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.front().kind == Warning::Kind::CheckSkipped);
}

TEST_CASE("A run that was left behind gives no name any more and frees the next one")
{
    Shop shop;
    shop.request.gate = std::make_shared<CommitGate>();
    bool lockWasFree = false;
    shop.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage != Stage::Writing)
            return;
        REQUIRE(shop.request.gate->abandon());
        lockWasFree = lockRun(*stateFolder(shop.request.suite.id)).has_value();
    };
    const Result<BackupReport> report = shop.run();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(lockWasFree);
    CHECK(shop.onStick().isEmpty());
}

TEST_CASE("An unattended run makes no folder, not even its own")
{
    Shop shop;
    shop.request.fixedName = true;
    shop.request.unattended = true;
    const Result<BackupReport> report = shop.run();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::DestinationMissing);
    CHECK_FALSE(QDir(shop.stick("backup")).exists());
}

TEST_CASE("Every run is remembered, the failed and cancelled ones too")
{
    Shop shop;
    REQUIRE(shop.run());
    shop.request.suite.database += ".gone";
    REQUIRE_FALSE(shop.run());
    const auto history = History::open(*stateFolder(shop.request.suite.id));
    REQUIRE(history);
    const auto entries = history->latest(10);
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->at(0).outcome == Outcome::Failed);
    CHECK(entries->at(0).exitCode == 6);
    CHECK(entries->at(1).outcome == Outcome::Success);
    CHECK(entries->at(1).verified);
    CHECK(entries->at(1).archive == shop.stick("evening.zip"));
}

TEST_CASE("A history that cannot be opened is a warning, and the archive is good")
{
    Shop shop;
    QFile history(*stateFolder(shop.request.suite.id) + "/history.sqlite");
    REQUIRE(history.open(QIODevice::WriteOnly));
    REQUIRE(history.write(noise(10'000)) == 10'000);
    history.close();
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->verified);
    CHECK(report->outcome == Outcome::Warnings);
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.front().kind == Warning::Kind::HistoryUnusable);
    CHECK(shop.observer.warnings.size() == 1);
    CHECK(shop.onStick() == QStringList{"evening.zip"});
}

TEST_CASE("A run that the history does not take any more has warnings, and says so")
{
    Shop shop;
    const QString history = *stateFolder(shop.request.suite.id) + "/history.sqlite";
    shop.observer.onProgress = [&history](const Progress &progress) {
        if (progress.stage == Stage::Checking)
            SQLite::Database(history.toStdString(), SQLite::OPEN_READWRITE)
                .exec("DROP TABLE IF EXISTS run");
    };
    const Result<BackupReport> report = shop.run();
    REQUIRE(report);
    CHECK(report->verified);
    CHECK(report->outcome == Outcome::Warnings);
    REQUIRE(report->warnings.size() == 1);
    CHECK(report->warnings.front().kind == Warning::Kind::HistoryUnusable);
    CHECK(shop.observer.warnings.size() == 1);
    CHECK(shop.onStick() == QStringList{"evening.zip"});
}

TEST_CASE("Progress goes up to the end and never back")
{
    Shop shop({.journalMode = "wal", .rows = 50'000});
    REQUIRE(shop.run());
    double last = 0;
    for (const Progress &step : shop.observer.steps) {
        CHECK(step.fraction >= last);
        CHECK(step.fraction <= 1);
        last = step.fraction;
    }
    CHECK(shop.observer.steps.size() >= 4);
}

TEST_CASE("The archive is said to be checked only when it is read back")
{
    Shop shop;
    REQUIRE(shop.run());
    using enum Stage;
    CHECK(
        stagesOf(shop.observer)
        == std::vector{Collecting, Compressing, CheckingDatabase, Compressing, Writing, Checking});
}

TEST_CASE("While another program holds the database the run says that it waits, then goes on")
{
    Shop shop({.journalMode = "delete"});
    SQLite::Database till(shop.request.suite.database.toStdString(), SQLite::OPEN_READWRITE);
    till.exec("BEGIN EXCLUSIVE");
    shop.observer.onProgress = [&till](const Progress &progress) {
        if (progress.stage == Stage::Waiting)
            till.exec("ROLLBACK");
    };
    REQUIRE(shop.run());
    using enum Stage;
    CHECK(stagesOf(shop.observer)
          == std::vector{Collecting, Waiting, Compressing, CheckingDatabase, Compressing, Writing,
                         Checking});
}

TEST_CASE("An archive that is gone before it was read back went with its drive, says the run")
{
    Shop shop;
    shop.observer.onProgress = [&](const Progress &progress) {
        if (progress.stage == Stage::Checking)
            for (const QString &unfinished : shop.onStick())
                QFile::remove(shop.stick(unfinished));
    };
    const Result<BackupReport> report = shop.run();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::DestinationNotMounted);
    CHECK(report.error().path == shop.folder.filePath("stick"));
}
