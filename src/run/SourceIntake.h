#pragma once

#include "run/ArchiveAssembly.h"
#include "snapshot/SourceListing.h"
#include "suite/Suite.h"

namespace vesper {

/// What the sources said of themselves while they went into the archive. The manifest and the
/// warnings of the assembly have it too.
struct SourceFindings
{
    qint64 databaseBytes = 0;      ///< of the suite's own database
    QByteArray state;              ///< of that database: see snapshot/StateDigest.h
    double writerStallSeconds = 0; ///< rollback mode: how long its writers had to wait
    CheckLevel checked = CheckLevel::None;
    QString damage; ///< what SQLite found in databases that are kept all the same, one a line
};

/// Puts a suite's database and the files beside it into an archive.
/// Thread rule: one thread. Borrows everything that it is made from.
class SourceIntake
{
public:
    SourceIntake(ArchiveAssembly &assembly, ProgressMeter &meter, CancelToken cancel,
                 bool keepDamaged);

    /// Errors: those of ArchiveAssembly; SourceDamaged, with the database as `path`, unless damage
    /// is to be kept.
    [[nodiscard]] Result<SourceFindings> add(const Suite &suite, const SourceListing &sources);

private:
    [[nodiscard]] Result<void> addDatabase(const Suite &suite);
    [[nodiscard]] Result<void> addSet(const QString &set, const FileListing &listing);
    [[nodiscard]] Result<void> addDatabaseOfSet(const SourceFile &file, const QString &set);
    void leaveOut(const Warning &warning);
    [[nodiscard]] Result<void> judge(const StructureFindings &findings, const QString &path);

    ArchiveAssembly &m_assembly;
    ProgressMeter &m_meter;
    CancelToken m_cancel;
    bool m_keepDamaged;
    SourceFindings m_findings;
};

} // namespace vesper
