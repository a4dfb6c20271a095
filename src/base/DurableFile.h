#pragma once

#include "base/Result.h"

#include <QtCore/QIODevice>

#include <memory>
#include <optional>

namespace vesper {

/// A new file that is either whole and on the medium under its final name, or not there at all.
///
/// It is created under a temporary name in the folder where it is going to stay, carries an
/// exclusive lock as long as it is being written (so that a left-over of a dead run can be told
/// from the work of a live one; not on a Windows share, where a lock would keep the read-back out),
/// and is published with publish(). The destructor of an unpublished file removes it.
///
/// The first error is kept for good and every later call fails with it: QuaZip and minizip drop
/// errors on the way, so whoever writes through them asks failure() at the end.
/// After a write the kernel is told to start writing back every 8 MiB, so that the last sync is
/// short and progress is honest.
/// Thread rule: one thread at a time.
class DurableFile final : public QIODevice
{
public:
    /// Creates `folder`/`temporaryName` (mode 0600; it must not exist) and locks it.
    /// Errors: WriteFailed with errno.
    [[nodiscard]] static Result<std::unique_ptr<DurableFile>> create(const QString &folder,
                                                                     const QString &temporaryName);
    ~DurableFile() override;

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;
    void close() override {} // QuaZip closes its device; this file ends by publish() or by dying

    /// Where the bytes are now: the temporary path, after publish() the final one.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// Errors are to name `path`, which a person knows, and not the temporary one.
    void sayErrorsOf(const QString &path) { m_saidPath = path; }

    /// Writes `bytes` over what stands at `offset`; the position stays.
    [[nodiscard]] Result<void> overwrite(qint64 offset, QByteArrayView bytes);
    /// Reads back `size` bytes at `offset`.
    [[nodiscard]] Result<QByteArray> readAt(qint64 offset, qint64 size);
    /// Only its owner can read it. False on media that know no owners (FAT, exFAT, some shares).
    [[nodiscard]] bool isPrivate() const;
    /// Every byte so far is on the medium.
    [[nodiscard]] Result<void> sync();
    /// Renames to `finalName` in the same folder without ever replacing a file, then syncs file
    /// and folder once more (FAT writes the size only then: a power cut between rename and sync
    /// left files of wrong size). Errors: TargetExists (nothing changed; another name may be
    /// tried), WriteFailed.
    [[nodiscard]] Result<void> publish(const QString &finalName);
    /// As publish(), but takes the place of a file of that name: for Vesper's own small files
    /// (settings, lock-out), never for an archive. Errors: WriteFailed.
    [[nodiscard]] Result<void> publishOver(const QString &finalName);
    /// As publish(), but swaps names with the older file `finalName`, so that at every moment a
    /// whole file has that name; the older one is removed when the new one is on the medium for
    /// certain. False: this file system cannot swap; nothing changed. Errors: WriteFailed; the
    /// older file has its name again, or else Error::aside says where it is.
    [[nodiscard]] Result<bool> publishInExchange(const QString &finalName);
    /// Removes the file now, a published one that turned out to be bad too.
    void discard();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    DurableFile(int descriptor, QString folder, QString path);
    tl::unexpected<Error> failed(int systemCode);
    Result<void> syncFileAndFolder();
    Result<void> startWriteBack();

    int m_descriptor;
    QString m_folder;
    QString m_path;
    QString m_saidPath;
    qint64 m_size = 0;
    qint64 m_writtenBack = 0;
    bool m_hasFinalName = false;
    bool m_published = false;
    std::optional<Error> m_failure;
};

/// Writes a small file whole: after a crash or a power cut either the older content is there or
/// `content`, never a part. Mode 0600. Two writers of one file at once are the caller's to prevent.
/// Errors: WriteFailed, NotEnoughRoom.
[[nodiscard]] Result<void> replaceFile(const QString &path, QByteArrayView content);

/// Removes the files in `folder` whose names start with `prefix` and that no live process has
/// locked: the left-overs of runs that died. On a Windows share, where nobody locks them, all are
/// left alone. Returns the paths removed.
QStringList removeAbandonedFiles(const QString &folder, const QString &prefix);

} // namespace vesper
