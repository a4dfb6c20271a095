#include "run/SourceIntake.h"

#include <QtCore/QFileInfo>

namespace vesper {

namespace {

constexpr double stallWorthSaying = 5;

} // namespace

SourceIntake::SourceIntake(ArchiveAssembly &assembly, ProgressMeter &meter, CancelToken cancel,
                           bool keepDamaged)
    : m_assembly(assembly)
    , m_meter(meter)
    , m_cancel(std::move(cancel))
    , m_keepDamaged(keepDamaged)
{
    m_findings.checked = assembly.manifest().checked;
}

Result<SourceFindings> SourceIntake::add(const Suite &suite, const SourceListing &sources)
{
    TRY(addDatabase(suite));
    for (const auto &[set, listing] : sources.sets)
        TRY(addSet(set.name, listing));
    m_assembly.manifest().checked = m_findings.checked;
    m_assembly.manifest().damage = m_findings.damage;
    return m_findings;
}

Result<void> SourceIntake::addDatabase(const Suite &suite)
{
    TRY_ASSIGN(const ArchiveAssembly::DatabaseResult added,
               m_assembly.addDatabase(suite.database, {}, QFileInfo(suite.database).fileName(),
                                      suite.proofs));
    m_findings.databaseBytes = added.bytes;
    m_findings.state = added.state;
    m_findings.writerStallSeconds = added.stallSeconds;
    TRY(judge(added.answers.findings, suite.database));
    if (added.stallSeconds > stallWorthSaying)
        m_assembly.warn({.kind = Warning::Kind::WritersStalled,
                         .detail = QString::number(added.stallSeconds, 'f', 1)});
    m_assembly.manifest().proof = added.answers.proof.answers;
    for (const auto &[query, reason] : added.answers.proof.problems)
        m_assembly.warn({Warning::Kind::ProofUnanswered, query, reason});
    return {};
}

Result<void> SourceIntake::addSet(const QString &set, const FileListing &listing)
{
    for (const Warning &warning : listing.warnings)
        leaveOut(warning);
    for (const SourceLink &link : listing.links)
        m_assembly.manifest().links.push_back(
            {set + QLatin1Char('/') + link.relative, link.target});
    for (const QString &folder : listing.emptyFolders)
        m_assembly.manifest().emptyFolders.append(set + QLatin1Char('/') + folder);
    for (const SourceFile &file : listing.files)
        TRY(file.isDatabase ? addDatabaseOfSet(file, set) : m_assembly.addFile(file, set));
    return {};
}

/// Tried first, while its entry has not begun: a database that cannot be read is a named gap. A
/// damaged one ends the run, as the suite's own does, unless nothing is checked or it is to be
/// kept: what SQLite cannot open it cannot copy.
Result<void> SourceIntake::addDatabaseOfSet(const SourceFile &file, const QString &set)
{
    const QString &path = file.path;
    const auto readable
        = DatabaseSnapshot::open(path, false, m_cancel, [this] { m_meter.show(Stage::Waiting); });
    m_meter.show(Stage::Compressing);
    const bool isChecked = m_assembly.manifest().checked >= CheckLevel::Quick;
    if (!readable && readable.error().kind == ErrorKind::SourceDamaged && isChecked
        && !m_keepDamaged)
        return fail(readable.error());
    if (!readable && readable.error().kind != ErrorKind::Cancelled) {
        leaveOut({Warning::Kind::FileUnreadable, path, readable.error().detail,
                  readable.error().systemCode});
        return {};
    }
    TRY_ASSIGN(const ArchiveAssembly::DatabaseResult added,
               m_assembly.addDatabase(path, set, file.relative, {}));
    return judge(added.answers.findings, path);
}

void SourceIntake::leaveOut(const Warning &warning)
{
    m_assembly.warn(warning);
    m_assembly.manifest().notInside.append(warning.subject);
}

/// What the checks found: damage ends the run unless it is to be kept, named and marked.
Result<void> SourceIntake::judge(const StructureFindings &findings, const QString &path)
{
    if (!findings.brokenReferences.isEmpty())
        m_assembly.warn({Warning::Kind::BrokenReferences, path, findings.brokenReferences.first()});
    if (!findings.notChecked.isEmpty()) {
        m_assembly.warn({Warning::Kind::CheckSkipped, path, findings.notChecked});
        m_findings.checked = CheckLevel::Read;
    }
    if (findings.damage.isEmpty())
        return {};
    if (!m_keepDamaged)
        return fail(Error{.kind = ErrorKind::SourceDamaged,
                          .path = path,
                          .detail = firstFinding(findings.damage)});
    if (!m_findings.damage.isEmpty())
        m_findings.damage += QLatin1Char('\n');
    m_findings.damage += findings.damage.join(QLatin1Char('\n'));
    return {};
}

} // namespace vesper
