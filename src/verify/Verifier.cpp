#include "verify/Verifier.h"

#include "archive/ArchiveVfs.h"
#include "archive/EntryExtractor.h"
#include "snapshot/DatabaseCheck.h"
#include "verify/Proof.h"
#include "verify/ReadBack.h"
#include "verify/TemporaryCopy.h"

namespace vesper {

namespace {

using enum ArchiveProblem::Kind;

void add(VerifyReport &report, ArchiveProblem problem)
{
    report.problems.push_back(std::move(problem));
}

void checkSeal(const ArchiveReader &reader, VerifyReport &report)
{
    if (reader.sealedDigest().isEmpty())
        add(report, {.kind = SealMissing});
    else if (reader.sealedDigest() != report.treeDigest)
        add(report, {.kind = SealBroken});
}

/// Opens every database inside and puts the proof questions to the suite's own.
Result<void> checkDatabases(const std::shared_ptr<const ArchiveReader> &reader,
                            const CancelToken &cancel, VerifyReport &report)
{
    const Manifest &manifest = reader->manifest();
    for (std::size_t i = 0; i < manifest.entries.size(); ++i) {
        const ManifestEntry &entry = manifest.entries[i];
        if (entry.kind != EntryKind::Database)
            continue;
        const auto database = ArchiveDatabase::open(reader, i, cancel);
        if (!database) {
            if (database.error().kind != ErrorKind::ArchiveDamaged)
                return fail(database.error());
            add(report, {DatabaseUnreadable, entry.name, database.error().detail});
            continue;
        }
        if (&entry != manifest.database())
            continue;
        report.proof = askProof((*database)->handle(), questionsOf(manifest.proof)).answers;
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        if ((*database)->failure())
            return fail(*(*database)->failure());
        if (report.proof != manifest.proof)
            add(report, {.kind = ProofDiffers});
    }
    return {};
}

/// SQLite's own checks, on temporary copies: see ArchiveVfs.h for why not in the archive.
Result<void> checkStructures(const ArchiveReader &reader, CheckLevel level,
                             const CancelToken &cancel, VerifyReport &report)
{
    const std::vector<ManifestEntry> &entries = reader.manifest().entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].kind != EntryKind::Database)
            continue;
        TRY_ASSIGN(const auto copy, TemporaryCopy::of(reader, i, cancel));
        TRY_ASSIGN(const StructureFindings findings, checkStructure(copy->connection(), level));
        for (const QString &finding : findings.damage)
            add(report, {Structure, entries[i].name, finding});
        for (const QString &finding : findings.brokenReferences)
            report.brokenReferences.append(entries[i].name + QStringLiteral(": ") + finding);
    }
    return {};
}

Result<VerifyReport> verifyOpened(const std::shared_ptr<const ArchiveReader> &reader,
                                  CheckLevel level, const CancelToken &cancel,
                                  const VerifyProgress &progress)
{
    VerifyReport report{.checked = level, .bytes = reader->file().size()};
    report.damage = reader->manifest().damage;
    for (const QString &problem : reader->directoryProblems())
        add(report, {.kind = Directory, .detail = problem});
    TRY_ASSIGN(ReadBackResult read, readBack(*reader, cancel, progress));
    report.sha256 = read.sha256;
    report.treeDigest = read.treeDigest;
    report.problems.insert(report.problems.end(), read.problems.begin(), read.problems.end());
    checkSeal(*reader, report);
    if (!report.damage.isEmpty())
        add(report, {.kind = KeptDamage, .detail = report.damage});
    // What does not read back as written is not asked any further.
    if (report.problems.empty())
        TRY(checkDatabases(reader, cancel, report));
    if (report.problems.empty() && (level == CheckLevel::Quick || level == CheckLevel::Full))
        TRY(checkStructures(*reader, level, cancel, report));
    report.ok = report.problems.empty();
    return report;
}

} // namespace

Result<VerifyReport> verifyArchive(const QString &path, CheckLevel level, const CancelToken &cancel,
                                   const VerifyProgress &progress)
{
    const auto reader = ArchiveReader::open(path, ReadFile::Source::Medium);
    if (!reader && reader.error().kind == ErrorKind::ArchiveDamaged) {
        VerifyReport report{.checked = level};
        add(report, {.kind = Directory, .detail = reader.error().detail});
        return report;
    }
    if (!reader)
        return fail(reader.error());
    Result<VerifyReport> report = verifyOpened(*reader, level, cancel, progress);
    if (!report && report.error().kind == ErrorKind::ArchiveDamaged) {
        VerifyReport damaged{.checked = level, .bytes = (*reader)->file().size()};
        add(damaged, {.kind = Unreadable, .detail = report.error().detail});
        return damaged;
    }
    return report;
}

} // namespace vesper
