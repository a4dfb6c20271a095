#include "base/NameClaim.h"

#include "base/HostLabel.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <limits.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vesper {

namespace {

QString notePrefix()
{
    return QStringLiteral(".vesper.claim.%1.").arg(hostLabel());
}

bool isEmptyFile(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 && S_ISREG(status.st_mode)
           && status.st_size == 0;
}

/// The name that a note tells of; empty where it was cut off, or tells of no name in its folder.
QByteArray nameIn(int note)
{
    std::array<char, NAME_MAX + 1> text = {};
    const ssize_t length = ::read(note, text.data(), text.size());
    const QByteArray name(text.data(), std::max<ssize_t>(length, 0));
    return name.contains('/') ? QByteArray() : name;
}

} // namespace

NameClaim::~NameClaim()
{
    // A rename whose answer got lost may have put an archive there.
    if (!m_path.isEmpty() && isEmptyFile(m_path))
        ::unlink(m_path.constData());
    if (m_note < 0)
        return;
    ::unlink(m_notePath.constData());
    ::close(m_note);
}

int NameClaim::writeNote(const QByteArray &folder, const QByteArray &name)
{
    m_notePath
        = folder + QFile::encodeName(notePrefix()) + QUuid::createUuid().toByteArray(QUuid::Id128);
    m_note = ::open(m_notePath.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (m_note < 0)
        return errno;
    ::flock(m_note, LOCK_EX | LOCK_NB); // where there are no locks, nobody clears notes away either
    const ssize_t written = ::write(m_note, name.constData(), static_cast<size_t>(name.size()));
    if (written < 0)
        return errno;
    return written == name.size() ? 0 : ENOSPC;
}

int NameClaim::take(const QByteArray &path)
{
    const qsizetype nameAt = path.lastIndexOf('/') + 1;
    if (const int error = writeNote(path.left(nameAt), path.mid(nameAt)); error != 0)
        return error;
    const int claim = ::open(path.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (claim < 0)
        return errno;
    ::close(claim);
    m_path = path;
    return 0;
}

void removeAbandonedClaims(const QString &folder)
{
    const QFileInfoList notes = QDir(folder).entryInfoList(
        {notePrefix() + QLatin1Char('*')}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &info : notes) {
        const QByteArray notePath = QFile::encodeName(info.filePath());
        const int note = ::open(notePath.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
        if (note < 0)
            continue;
        if (::flock(note, LOCK_EX | LOCK_NB) == 0) {
            const QByteArray name = nameIn(note);
            const QByteArray claimed = QFile::encodeName(info.path()) + '/' + name;
            if (!name.isEmpty() && isEmptyFile(claimed))
                ::unlink(claimed.constData());
            ::unlink(notePath.constData());
        }
        ::close(note);
    }
}

} // namespace vesper
