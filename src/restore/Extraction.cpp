#include "restore/Extraction.h"

#include "archive/EntryExtractor.h"
#include "base/DurableFile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>

#include <tuple>

namespace vesper {

namespace {

// Left-overs under the first prefix may be removed by a later run, those under the second never:
// they are somebody's data.
constexpr char unfinishedPrefix[] = ".vesper-restore.";
constexpr char putAsidePrefix[] = ".vesper-replaced.";

QString uniqueName(const char *prefix)
{
    return QLatin1String(prefix) + QUuid::createUuid().toString(QUuid::Id128);
}

/// A -wal or -journal that belongs to another state would be taken for this file's own: SQLite
/// would silently bring old content back.
Result<void> checkTarget(const QString &target, bool replace)
{
    for (const char *ending : {"-wal", "-shm", "-journal"})
        if (QFileInfo::exists(target + QLatin1String(ending)))
            return fail(ErrorKind::TargetExists, target + QLatin1String(ending));
    if (!replace && QFileInfo::exists(target))
        return fail(ErrorKind::TargetExists, target);
    if (QFileInfo(target).isDir())
        return fail(ErrorKind::TargetExists, target);
    return {};
}

/// An older file put aside while the new one takes its name; put back if that fails.
class PutAside
{
public:
    explicit PutAside(QString target)
        : m_target(std::move(target))
    {}
    ~PutAside()
    {
        if (!m_aside.isEmpty())
            std::ignore = renameFile(m_aside, m_target);
    }
    PutAside(const PutAside &) = delete;
    PutAside &operator=(const PutAside &) = delete;

    Result<void> move()
    {
        if (!QFileInfo::exists(m_target))
            return {};
        const QString aside
            = QFileInfo(m_target).path() + QLatin1Char('/') + uniqueName(putAsidePrefix);
        TRY(renameFile(m_target, aside));
        m_aside = aside;
        return {};
    }
    void remove()
    {
        if (!m_aside.isEmpty())
            QFile::remove(m_aside);
        m_aside.clear();
    }

private:
    QString m_target;
    QString m_aside;
};

} // namespace

Result<qint64> extractToFile(const ArchiveReader &reader, std::size_t entry, const QString &target,
                             bool replace, const CancelToken &cancel,
                             const std::function<void(qint64)> &progress)
{
    const QFileInfo info(target);
    const QString folder = info.absolutePath();
    const qint64 size = reader.manifest().entries[entry].size;
    TRY(checkTarget(info.absoluteFilePath(), replace));
    removeAbandonedFiles(folder, QLatin1String(unfinishedPrefix));
    const QStorageInfo volume(folder);
    if (volume.isValid() && volume.bytesAvailable() < size)
        return fail(Error{.kind = ErrorKind::NotEnoughRoom,
                          .path = folder,
                          .needed = size,
                          .available = volume.bytesAvailable()});

    TRY_ASSIGN(const auto file, DurableFile::create(folder, uniqueName(unfinishedPrefix)));
    TRY(extractEntry(
        reader, entry,
        [&](QByteArrayView bytes) -> Result<void> {
            if (file->write(bytes.data(), bytes.size()) != bytes.size())
                return fail(*file->failure());
            progress(file->size());
            return {};
        },
        cancel));
    TRY(file->sync());
    if (cancel.stop_requested())
        return fail(ErrorKind::Cancelled);

    PutAside older(info.absoluteFilePath());
    if (replace)
        TRY(older.move());
    TRY(file->publish(info.fileName()));
    older.remove();
    return size;
}

} // namespace vesper
