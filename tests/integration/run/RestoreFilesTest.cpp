#include "Shop.h"
#include "archive/ArchiveReader.h"
#include "run/RestoreRun.h"
#include "run/RestoreUndo.h"

#include <algorithm>
#include <thread>

using namespace vesper;
using namespace vesper::test;

namespace {

/// A shop with documents whose archive is on the stick.
struct Office : Shop
{
    Office()
    {
        addDocument("contract.txt", "signed in spring");
        addDocument("letters/a.txt", "dear Anna");
        age("contract.txt", 3600);
        age("letters/a.txt", 3600);
        includeDocuments();
        const Result<BackupReport> made = run();
        REQUIRE(made);
        restore.suite = request.suite;
        restore.archive = made->archive;
    }

    [[nodiscard]] QString document(const QString &name) const
    {
        return folder.filePath("suite/documents/" + name);
    }
    void age(const QString &name, int seconds) const
    {
        QFile file(document(name));
        REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds),
                                 QFileDevice::FileModificationTime));
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(document(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    Result<RestoreReport> restoreNow()
    {
        return runRestore(restore, clock, observer, cancel.get_token());
    }

    RestoreRequest restore;
};

int count(const RestoreReport &report, Warning::Kind kind)
{
    return static_cast<int>(std::ranges::count(report.warnings, kind, &Warning::kind));
}

} // namespace

TEST_CASE("Files that are gone come back with the database, with the time that they had")
{
    Office office;
    const QDateTime modified = QFileInfo(office.document("letters/a.txt")).lastModified();
    REQUIRE(QDir(office.folder.filePath("suite/documents")).removeRecursively());
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(report->files
          == QStringList{office.document("contract.txt"), office.document("letters/a.txt")});
    CHECK(office.read("contract.txt") == "signed in spring");
    CHECK(QFileInfo(office.document("letters/a.txt")).lastModified().toSecsSinceEpoch()
          == modified.toSecsSinceEpoch());
    CHECK(count(*report, Warning::Kind::FileKept) == 0);
}

TEST_CASE("A file that is there already is not written again")
{
    Office office;
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(report->files.isEmpty());
    CHECK(report->sameFiles == 2);
}

TEST_CASE("An older file gives way, and the state before holds it")
{
    Office office;
    office.addDocument("contract.txt", "a draft");
    office.age("contract.txt", 7200);
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(office.read("contract.txt") == "signed in spring");
    const auto saved = ArchiveReader::open(report->saved);
    REQUIRE(saved);
    CHECK((*saved)->manifest().find("files/Contracts/contract.txt") != nullptr);

    office.restore.archive = report->saved;
    office.restore.replaceNewer = true;
    REQUIRE(office.restoreNow());
    CHECK(office.read("contract.txt") == "a draft");
}

TEST_CASE("A newer file is kept and named, unless it is to be replaced too")
{
    Office office;
    office.addDocument("contract.txt", "signed again");
    const Result<QStringList> newer = newerFiles(office.restore, {});
    REQUIRE(newer);
    CHECK(*newer == QStringList{office.document("contract.txt")});

    const Result<RestoreReport> kept = office.restoreNow();
    REQUIRE(kept);
    CHECK(office.read("contract.txt") == "signed again");
    REQUIRE(count(*kept, Warning::Kind::FileKept) == 1);

    office.restore.replaceNewer = true;
    REQUIRE(office.restoreNow());
    CHECK(office.read("contract.txt") == "signed in spring");
}

TEST_CASE("A link is never followed, neither a file's nor a folder's")
{
    Office office;
    REQUIRE(QDir(office.folder.path()).mkdir("elsewhere"));
    REQUIRE(QFile::remove(office.document("contract.txt")));
    REQUIRE(QFile::link(office.folder.filePath("elsewhere/caught.txt"),
                        office.document("contract.txt")));
    REQUIRE(QDir(office.document("letters")).removeRecursively());
    REQUIRE(QFile::link(office.folder.filePath("elsewhere"), office.document("letters")));
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(count(*report, Warning::Kind::FileInTheWay) == 2);
    CHECK(QDir(office.folder.filePath("elsewhere")).isEmpty());
}

TEST_CASE("A set goes where the suite has it now, and one that it no longer has nowhere")
{
    Office office;
    REQUIRE(QDir(office.folder.filePath("suite/documents")).removeRecursively());
    SECTION("moved")
    {
        office.restore.suite.includes.front().path = office.folder.filePath("papers");
        const Result<RestoreReport> report = office.restoreNow();
        REQUIRE(report);
        CHECK(report->files.last() == office.folder.filePath("papers/letters/a.txt"));
        CHECK(QFileInfo::exists(office.folder.filePath("papers/letters/a.txt")));
    }
    SECTION("gone")
    {
        office.restore.suite.includes.clear();
        const Result<RestoreReport> report = office.restoreNow();
        REQUIRE(report);
        CHECK(report->files.isEmpty());
        CHECK(count(*report, Warning::Kind::FileHasNoPlace) == 2);
    }
}

TEST_CASE("Files alone leave the database as it is, and save nothing where nothing is replaced")
{
    Office office;
    office.restore.part = RestorePart::Files;
    REQUIRE(QFile::remove(office.document("contract.txt")));
    const QString before = contentOf(office.request.suite.database);
    const QStringList onStick = office.onStick();
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(office.read("contract.txt") == "signed in spring");
    CHECK(report->before == StateBefore::Untouched);
    CHECK_FALSE(report->hasDatabase);
    CHECK(office.onStick() == onStick);
    CHECK(contentOf(office.request.suite.database) == before);
}

TEST_CASE("A restore of files, or of one, is undone by the same part of the state before")
{
    Office office;
    office.restore.part = GENERATE(RestorePart::Files, RestorePart::Entry);
    if (office.restore.part == RestorePart::Entry)
        office.restore.entry = "files/Contracts/contract.txt";
    office.addDocument("contract.txt", "a draft");
    office.age("contract.txt", 7200);
    REQUIRE(office.restoreNow());
    CHECK(office.read("contract.txt") == "signed in spring");
    {
        SQLite::Database database(office.request.suite.database.toStdString(),
                                  SQLite::OPEN_READWRITE);
        database.exec("DELETE FROM sale WHERE id = 2"); // the work went on
    }
    const QString later = contentOf(office.request.suite.database);

    const Result<UndoableRestore> undoable = restoreToUndo(office.request.suite.id);
    REQUIRE(undoable);
    CHECK(undoable->part == office.restore.part);
    office.restore.archive = undoable->archive;
    office.restore.entry = undoable->entry;
    office.restore.replaceNewer = true; // the clock of these tests stands still
    REQUIRE(office.restoreNow());
    CHECK(office.read("contract.txt") == "a draft");
    CHECK(contentOf(office.request.suite.database) == later);
}

TEST_CASE("Cancelled between two files, a restore tells that a part is done, and how it is undone")
{
    Office office;
    office.addDocument("letters/a.txt", QByteArray(64'000'000, 'a'));
    office.age("letters/a.txt", 3600);
    office.request.name = "second";
    office.restore.archive = office.run().value().archive;
    for (const char *name : {"contract.txt", "letters/a.txt"}) {
        office.addDocument(name, "spoilt");
        office.age(name, 7200);
    }
    office.restore.part = RestorePart::Files;
    office.restore.gate = std::make_shared<CommitGate>();
    std::jthread person([&](const std::stop_token &over) {
        while (!office.restore.gate->hasCommitted() && !over.stop_requested())
            std::this_thread::sleep_for(std::chrono::microseconds(100));
        office.cancel.request_stop();
    });
    const Result<RestoreReport> report = office.restoreNow();
    person.request_stop();
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
    CHECK(report.error().hasChanged);
    const Result<UndoableRestore> undoable = restoreToUndo(office.request.suite.id);
    REQUIRE(undoable);
    CHECK(undoable->archive == report.error().saved);
    CHECK((office.read("contract.txt") == "spoilt") != (office.read("letters/a.txt") == "spoilt"));
}

TEST_CASE("One entry comes back alone, by its name or by its path")
{
    Office office;
    REQUIRE(QDir(office.folder.filePath("suite/documents")).removeRecursively());
    office.restore.part = RestorePart::Entry;
    office.restore.entry
        = GENERATE(as<QString>(), "files/Contracts/letters/a.txt", "documents/letters/a.txt");
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(report->files == QStringList{office.document("letters/a.txt")});
    CHECK_FALSE(QFileInfo::exists(office.document("contract.txt")));

    office.restore.entry = "files/none.txt";
    CHECK(office.restoreNow().error().kind == ErrorKind::EntryMissing);
}

TEST_CASE("A second database of the suite comes back through SQLite, under its readers")
{
    Office office;
    writeDatabase(office.document("till.sqlite"), {.journalMode = "wal", .rows = 50});
    const QString then = contentOf(office.document("till.sqlite"));
    office.request.name = "night";
    const Result<BackupReport> made = office.run();
    REQUIRE(made);
    SQLite::Database reader(office.document("till.sqlite").toStdString(), SQLite::OPEN_READWRITE);
    reader.exec("DELETE FROM sale WHERE id > 10");
    office.restore.archive = made->archive;
    office.restore.replaceNewer = true;
    REQUIRE(office.restoreNow());
    CHECK(reader.execAndGet("SELECT count(*) FROM sale").getInt() == 50);
    CHECK(contentOf(office.document("till.sqlite")) == then);
}

TEST_CASE("On an empty computer folders, database and files come back to their own places")
{
    Office office;
    const QString then = contentOf(office.request.suite.database);
    REQUIRE(QDir(office.folder.filePath("suite")).removeRecursively());
    const Result<RestoreReport> report = office.restoreNow();
    REQUIRE(report);
    CHECK(report->before == StateBefore::Missing);
    CHECK(contentOf(office.request.suite.database) == then);
    CHECK(report->files.size() == 2);
    CHECK(office.read("letters/a.txt") == "dear Anna");
}
