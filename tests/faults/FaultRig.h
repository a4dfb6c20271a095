#pragma once

#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>
#include <vector>

namespace vesper::test {

/// How a program ended.
struct Ended
{
    int exitCode = -1;
    bool crashed = false; ///< ended by a signal
    bool inTime = false;  ///< false: it had to be killed after a minute
    QByteArray out;
    QByteArray err;
};

/// One system call that is made to go wrong, in strace's words.
struct Injection
{
    QByteArray call;   ///< "pwrite64"
    QByteArray effect; ///< "error=ENOSPC", "signal=KILL", "delay_exit=500000"
    int when = 1;      ///< the how manieth call of each thread; 0: every one
};

/// A small sample suite with a destination and a state folder of its own, and `vesper` as a whole
/// process on it: on real file systems, with real errors of the kernel's or of strace's making.
class FaultRig
{
public:
    /// `rows` of each large table: 2000 make an archive of some 2 MB.
    explicit FaultRig(int rows = 2000);

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString destination() const { return path("destination"); }
    /// The archive that backup() makes.
    [[nodiscard]] QString archive() const;

    /// From now on the newest archive is always backup/backup.zip at the destination.
    void useFixedName();
    /// `vesper backup` to the destination.
    [[nodiscard]] QStringList backup() const;
    /// The command under strace; what it saw is in log() afterwards.
    [[nodiscard]] QStringList under(const Injection &injection, const QStringList &command) const;
    /// The same with several calls at once.
    [[nodiscard]] QStringList underAll(const std::vector<Injection> &injections,
                                       const QStringList &command) const;
    /// The same, only where the call concerns this very file.
    [[nodiscard]] QStringList underOn(const QString &file, const Injection &injection,
                                      const QStringList &command) const;
    /// The command with nothing going wrong, these calls of it seen in log().
    [[nodiscard]] QStringList traced(const QStringList &calls, const QStringList &command) const;
    /// Starts, waits, ends it after a minute.
    [[nodiscard]] Ended run(const QStringList &command) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &command) const;
    [[nodiscard]] static Ended finish(QProcess &process);

    /// What strace wrote; empty if nothing has run under it.
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] bool injected() const { return log().contains("(INJECTED)"); }
    /// The process that is being delayed, or was, in a call on a file at the destination; 0: none.
    [[nodiscard]] int delayedAtDestination() const;

    /// Every file at the destination and below, hidden ones too, by its path from there.
    [[nodiscard]] QStringList files() const;
    /// A digest over every row of the live database.
    [[nodiscard]] QByteArray sourceContent() const;
    [[nodiscard]] bool isGood(const QString &archive) const;

private:
    QTemporaryDir m_folder;
    bool m_fixedName = false;
};

/// Nothing where it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);

} // namespace vesper::test
