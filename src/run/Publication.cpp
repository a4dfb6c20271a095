#include "run/Publication.h"

#include "archive/ArchiveReader.h"
#include "archive/Seal.h"
#include "base/ReadFile.h"
#include "base/RenameFile.h"
#include "destination/ArchiveName.h"

#include <QtCore/QFileInfo>

#include <tuple>

namespace vesper {

namespace {

constexpr int mostAttempts = 999;

/// Tries `name`, `name_2`, `name_3`, … until `take` does not answer TargetExists.
Result<void> withFreeName(const QString &folder, const QString &name,
                          const std::function<Result<void>(const QString &)> &take)
{
    for (int attempt = 1; attempt <= mostAttempts; ++attempt) {
        Result<void> taken = take(archiveFileName(name, attempt));
        if (taken || taken.error().kind != ErrorKind::TargetExists)
            return taken;
    }
    return fail(ErrorKind::NameRefused, folder, name);
}

/// When the archive was made, by itself; of a file that is none of ours, when it was changed last.
QDateTime creationOf(const QString &path)
{
    const auto reader = ArchiveReader::open(path);
    return reader ? (*reader)->manifest().created : QFileInfo(path).lastModified();
}

/// The archive that has the fixed name, renamed while the newer one takes the name.
class Predecessor
{
public:
    Predecessor(const QString &folder, const QString &name)
        : m_folder(folder)
        , m_name(name)
        , m_path(folder + QLatin1Char('/') + archiveFileName(name))
    {}

    Result<void> makeWay()
    {
        if (!QFileInfo::exists(m_path))
            return {};
        const QString dated
            = m_name + creationOf(m_path).toString(QStringLiteral("_yyyy-MM-dd_HH-mm-ss"));
        return withFreeName(m_folder, dated, [this](const QString &fileName) -> Result<void> {
            const QString target = m_folder + QLatin1Char('/') + fileName;
            TRY(renameFile(m_path, target));
            m_renamed = target;
            return {};
        });
    }
    void comeBack()
    {
        if (m_renamed.isEmpty())
            return;
        // It is whole under either name: whatever fails here, no archive is lost.
        if (renameFile(m_renamed, m_path))
            std::ignore = syncFolder(m_folder);
    }

private:
    QString m_folder;
    QString m_name;
    QString m_path;
    QString m_renamed;
};

Result<void> checkPublished(const QString &path, qint64 size, const QByteArray &seal)
{
    TRY_ASSIGN(const auto file, ReadFile::open(path, ReadFile::Source::Medium));
    if (file->size() == size) {
        TRY_ASSIGN(const QByteArray tail, file->read(size - sealLength, sealLength));
        if (tail == seal)
            return {};
    }
    return fail(ErrorKind::VerificationFailed, path,
                QStringLiteral("the archive changed while it got its name"));
}

} // namespace

Result<void> publishArchive(DurableFile &file, const FinalName &name, const QByteArray &seal)
{
    const QString folder = QFileInfo(file.path()).path();
    Predecessor predecessor(folder, name.name);
    if (name.fixed)
        TRY(predecessor.makeWay());
    Result<void> outcome = withFreeName(
        folder, name.name, [&file](const QString &fileName) { return file.publish(fileName); });
    if (outcome)
        outcome = checkPublished(file.path(), file.size(), seal);
    if (!outcome) {
        file.discard();
        predecessor.comeBack();
    }
    return outcome;
}

} // namespace vesper
