#include "run/OpenedArchive.h"

#include "restore/FilePlaces.h"
#include "verify/Verifier.h"

namespace vesper {

Result<OpenedArchive> openArchiveOf(const QString &suiteId, const QString &archive)
{
    OpenedArchive opened;
    TRY_ASSIGN(opened.reader, ArchiveReader::open(archive));
    if (!suiteId.isEmpty() && opened.manifest().suiteId != suiteId)
        return fail(ErrorKind::ArchiveOfOtherSuite, archive, opened.manifest().suiteName);
    TRY_ASSIGN(opened.database, databaseEntry(*opened.reader));
    return opened;
}

Result<void> verifyWhole(const QString &archive, ProgressMeter &meter, const CancelToken &cancel)
{
    TRY_ASSIGN(const VerifyReport read,
               verifyArchive(archive, CheckLevel::Read, cancel,
                             [&meter](qint64 done, qint64) { meter.advance(done); }));
    if (read.ok)
        return {};
    return fail(Error{.kind = ErrorKind::ArchiveDamaged,
                      .path = archive,
                      .detail = technicalText(read.problems.front()),
                      .problems = read.problems});
}

std::optional<Warning> recordRun(const QString &stateFolder, const HistoryEntry &entry)
{
    Result<History> history = History::open(stateFolder);
    const auto enter = [&]() -> Result<void> {
        if (!history)
            return fail(history.error());
        if (entry.id != 0)
            return history->amend(entry);
        TRY(history->record(entry));
        return {};
    };
    const Result<void> recorded = enter();
    if (recorded)
        return std::nullopt;
    return Warning{.kind = Warning::Kind::HistoryUnusable,
                   .detail = recorded.error().detail,
                   .systemCode = recorded.error().systemCode};
}

} // namespace vesper
