#include "archive/ArchiveReader.h"

#include "archive/Seal.h"
#include "archive/ZipDirectory.h"
#include "compress/BlockFormat.h"
#include "compress/BlockInflater.h"

#include <algorithm>
#include <numeric>

namespace vesper {

namespace {

qint64 streamLength(const ManifestEntry &entry)
{
    return std::accumulate(entry.blocks.begin(), entry.blocks.end(), deflateTerminatorSize);
}

/// What is wrong with a directory entry that ought to be `entry`; empty: nothing.
QString mismatch(const ManifestEntry &entry, const DirectoryEntry &found)
{
    if (found.name != entry.name)
        return QStringLiteral("%1 stands where %2 belongs").arg(found.name, entry.name);
    if (!found.deflated)
        return QStringLiteral("%1 is not deflated").arg(entry.name);
    if (found.size != entry.size || found.crc32 != entry.crc32
        || found.compressedSize != streamLength(entry))
        return QStringLiteral("%1 has another size or CRC-32").arg(entry.name);
    return {};
}

} // namespace

Result<std::shared_ptr<const ArchiveReader>> ArchiveReader::open(const QString &path,
                                                                 ReadFile::Source source)
{
    const std::shared_ptr<ArchiveReader> reader(new ArchiveReader);
    TRY_ASSIGN(reader->m_file, ReadFile::open(path, source));
    QByteArray comment;
    if (reader->m_file->size() >= sealLength) {
        TRY_ASSIGN(comment, reader->m_file->read(reader->m_file->size() - sealLength, sealLength));
    }
    reader->m_sealedDigest = digestOfSeal(comment).value_or(QByteArray());
    TRY(reader->readDirectory(looksSealed(comment)));
    return reader;
}

Result<void> ArchiveReader::readDirectory(bool sealed)
{
    const Result<ZipDirectory> directory = readZipDirectory(*m_file);
    // What ends in our seal is ours, whatever became of the rest.
    if (!directory && directory.error().kind == ErrorKind::ArchiveForeign && sealed)
        return fail(ErrorKind::ArchiveDamaged, m_file->path(), directory.error().detail);
    TRY(directory);
    TRY_ASSIGN(m_manifest, manifestFromJson(directory->manifest, m_file->path()));
    layOut(directory->entries);
    return {};
}

/// The directory must hold the entries of the manifest, in its order, and then the manifest itself.
void ArchiveReader::layOut(const std::vector<DirectoryEntry> &directory)
{
    const std::size_t expected = m_manifest.entries.size();
    if (directory.size() != expected + 1)
        m_directoryProblems.append(
            QStringLiteral("%1 entries instead of %2").arg(directory.size()).arg(expected + 1));
    for (std::size_t i = 0; i < expected; ++i) {
        const ManifestEntry &entry = m_manifest.entries[i];
        const DirectoryEntry found = i < directory.size() ? directory[i] : DirectoryEntry();
        const QString problem = mismatch(entry, found);
        if (!problem.isEmpty())
            m_directoryProblems.append(problem);
        std::vector<qint64> offsets{found.dataOffset};
        offsets.reserve(entry.blocks.size() + 1);
        for (const quint32 length : entry.blocks)
            offsets.push_back(offsets.back() + length);
        m_offsets.push_back(std::move(offsets));
    }
    if (directory.size() > expected && directory[expected].name != QLatin1String(manifestEntryName))
        m_directoryProblems.append(QStringLiteral("manifest.json is not the last entry"));
}

ArchiveReader::Extent ArchiveReader::extent(std::size_t entry, std::size_t block) const
{
    const ManifestEntry &description = m_manifest.entries[entry];
    const std::vector<qint64> &offsets = m_offsets[entry];
    const auto number = static_cast<qint64>(block);
    const qint64 position
        = number == 0 ? 0 : description.firstBlockSize + (number - 1) * description.blockSize;
    const qint64 whole = number == 0 ? description.firstBlockSize : description.blockSize;
    return {.offset = offsets[block],
            .length = offsets[block + 1] - offsets[block],
            .position = position,
            .size = std::min(whole, description.size - position)};
}

std::size_t ArchiveReader::blockAt(std::size_t entry, qint64 position) const
{
    const ManifestEntry &description = m_manifest.entries[entry];
    if (position < description.firstBlockSize)
        return 0;
    return 1
           + static_cast<std::size_t>((position - description.firstBlockSize)
                                      / description.blockSize);
}

Result<QByteArray> ArchiveReader::readBlock(std::size_t entry, std::size_t block) const
{
    const Extent where = extent(entry, block);
    TRY_ASSIGN(const QByteArray compressed, m_file->read(where.offset, where.length));
    QByteArray bytes(where.size, Qt::Uninitialized);
    if (!BlockInflater().inflate(compressed, bytes))
        return fail(ErrorKind::ArchiveDamaged, m_file->path(),
                    QStringLiteral("%1, block %2").arg(m_manifest.entries[entry].name).arg(block));
    return bytes;
}

} // namespace vesper
