#pragma once

#include "archive/ArchiveWriter.h"
#include "archive/SpoolFile.h"
#include "run/ProgressMeter.h"
#include "run/SnapshotAnswers.h"
#include "snapshot/FileSnapshot.h"

#include <QtCore/QSet>

namespace vesper {

/// Puts an archive together in a DurableFile: databases, files, RESTORE.txt, manifest, seal.
/// Everything it learns goes into manifest(). Thread rule: one thread.
class ArchiveAssembly
{
public:
    struct Options
    {
        QString suiteFolder; ///< the paths of entries are relative to it
        CompressionLevel level = CompressionLevel::Fast;
        CheckLevel check = CheckLevel::Quick;
        QString spoolFolder; ///< empty: databases go straight to the destination
        QDateTime created;
        qint64 bytesExpected = 0; ///< of all sources, for the progress
    };
    /// `file` and `meter` are borrowed.
    [[nodiscard]] static Result<std::unique_ptr<ArchiveAssembly>>
    create(DurableFile &file, Options options, ProgressMeter &meter, const CancelToken &cancel);

    /// What came out of one database.
    struct DatabaseResult
    {
        SnapshotAnswers answers;
        qint64 bytes = 0;
        QByteArray state;        ///< see snapshot/StateDigest.h
        double stallSeconds = 0; ///< rollback mode: how long writers had to wait
    };
    /// Takes the snapshot of the database at `path`, streams it in and asks the questions
    /// meanwhile; it is released as early as can be. `set` is empty for the suite's own database;
    /// `relative` is the name within the set.
    [[nodiscard]] Result<DatabaseResult> addDatabase(const QString &path, const QString &set,
                                                     const QString &relative,
                                                     const std::vector<ProofQuestion> &questions);
    /// One ordinary file of a set. A file that cannot be read becomes a warning.
    [[nodiscard]] Result<void> addFile(const SourceFile &file, const QString &set);
    /// RESTORE.txt, manifest, directory, seal. Returns the sealed digest.
    [[nodiscard]] Result<QByteArray> finish();

    [[nodiscard]] Manifest &manifest() { return m_manifest; }
    [[nodiscard]] const std::vector<Warning> &warnings() const { return m_warnings; }
    void warn(const Warning &warning);

private:
    ArchiveAssembly(Options options, ProgressMeter &meter, CancelToken cancel);
    struct EncodedDatabase
    {
        EncodedEntry entry;
        QByteArray state;
    };
    [[nodiscard]] Result<EncodedDatabase> encode(DatabaseSnapshot &snapshot,
                                                 EntryEncoder::Output out,
                                                 std::unique_ptr<EntryEncoder> &encoder);
    [[nodiscard]] Result<EncodedDatabase> stream(DatabaseSnapshot &snapshot, const QString &name,
                                                 std::unique_ptr<SpoolFile> &spool,
                                                 std::unique_ptr<EntryEncoder> &encoder);
    [[nodiscard]] Result<void> replay(SpoolFile &spool, const EncodedEntry &encoded,
                                      const QString &name);
    [[nodiscard]] QString pathInSuite(const QString &path) const;
    [[nodiscard]] QByteArray notice() const;

    Options m_options;
    ProgressMeter &m_meter;
    CancelToken m_cancel;
    std::unique_ptr<ArchiveWriter> m_writer;
    Manifest m_manifest;
    QSet<QString> m_names;
    std::vector<Warning> m_warnings;
    qint64 m_bytesDone = 0; ///< of all sources
};

} // namespace vesper
