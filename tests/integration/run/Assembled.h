#pragma once

#include "run/ArchiveAssembly.h"
#include "run/ExtractRun.h"
#include "support/RecordingObserver.h"
#include "support/TestDatabase.h"
#include "verify/Verifier.h"

#include <QtCore/QTemporaryDir>

namespace vesper::test {

/// An archive of one database, made with this spool folder.
struct Assembled
{
    explicit Assembled(const QString &spoolFolder, const QByteArray &journalMode = "delete")
    {
        writeDatabase(source, {.journalMode = journalMode, .rows = 30'000});
        auto file = DurableFile::create(folder.path(), ".part");
        REQUIRE(file);
        RecordingObserver observer;
        const SystemClock clock;
        ProgressMeter meter(observer, clock);
        auto assembly = ArchiveAssembly::create(
            **file,
            {.suiteFolder = folder.path(), .spoolFolder = spoolFolder, .created = clock.now()},
            meter, {});
        REQUIRE(assembly);
        (*assembly)->manifest().suiteId = "club";
        const auto added = (*assembly)->addDatabase(source, {}, "club.sqlite", {});
        REQUIRE(added);
        stallSeconds = added->stallSeconds;
        REQUIRE((*assembly)->finish());
        REQUIRE((*file)->publish("a.zip"));
        for (const Progress &step : observer.steps)
            stages.push_back(step.stage);
    }

    QTemporaryDir folder;
    QString source = folder.filePath("club.sqlite");
    QString archive = folder.filePath("a.zip");
    std::vector<Stage> stages;
    double stallSeconds = 0;
};

/// Every page and every row is in the archive.
inline void checkWhole(const Assembled &made)
{
    const auto verdict = verifyArchive(made.archive, CheckLevel::Full, {}, [](qint64, qint64) {});
    REQUIRE(verdict);
    CHECK(verdict->ok);
    RecordingObserver observer;
    const QString target = made.folder.filePath("restored.sqlite");
    REQUIRE(runExtract({.archive = made.archive, .target = target}, observer, {}));
    CHECK(contentOf(target) == contentOf(made.source));
}

} // namespace vesper::test
