#include "snapshot/FilesDigest.h"

#include "base/Sha256.h"

#include <QtCore/QFileInfo>

namespace vesper {

namespace {

constexpr qint64 coarsestTick = 3'000; // milliseconds; FAT counts in steps of two seconds

class Digest
{
public:
    explicit Digest(const QDateTime &now)
        : m_now(now.toMSecsSinceEpoch())
    {}
    void addText(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        addNumber(bytes.size()); // so that no two lists read alike
        m_digest.add(bytes);
    }
    void addNumber(qint64 number) { m_digest.add(QByteArray::number(number) + '\n'); }
    void addFile(const QString &path)
    {
        const QFileInfo info(path);
        const qint64 modified = info.lastModified().toMSecsSinceEpoch();
        const QDateTime changed = info.metadataChangeTime();
        addNumber(info.exists() ? info.size() : -1);
        addNumber(modified);
        addNumber(changed.isValid() ? changed.toMSecsSinceEpoch() : -1);
        if (info.exists() && std::abs(m_now - modified) < coarsestTick)
            m_certain = false;
    }
    void doubt() { m_certain = false; }
    std::optional<QByteArray> finish()
    {
        const QByteArray digest = m_digest.finish();
        return m_certain ? std::optional(digest) : std::nullopt;
    }

private:
    const qint64 m_now;
    Sha256 m_digest;
    bool m_certain = true;
};

void add(Digest &digest, const FileListing &listing)
{
    digest.addNumber(static_cast<qint64>(listing.files.size()));
    for (const SourceFile &file : listing.files) {
        digest.addText(file.relative);
        digest.addFile(file.path);
        if (file.isDatabase)
            digest.addFile(file.path + QStringLiteral("-wal"));
    }
    digest.addNumber(static_cast<qint64>(listing.links.size()));
    for (const SourceLink &link : listing.links) {
        digest.addText(link.relative);
        digest.addText(link.target);
    }
    digest.addNumber(listing.emptyFolders.size());
    for (const QString &folder : listing.emptyFolders)
        digest.addText(folder);
    if (!listing.warnings.empty())
        digest.doubt();
}

} // namespace

std::optional<QByteArray> filesDigest(const SourceListing &sources, const QDateTime &now)
{
    Digest digest(now);
    for (const auto &[set, listing] : sources.sets) {
        digest.addText(set.name);
        digest.addText(set.path);
        add(digest, listing);
    }
    return digest.finish();
}

} // namespace vesper
