#include "archive/DamagedArchive.h"

#include "archive/EntrySums.h"
#include "archive/LocalHeaders.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace vesper {

namespace {

constexpr qint64 bytesAtOnce = 256 * 1024;

/// What the name of an entry tells of it.
ManifestEntry entryFrom(const DirectoryEntry &found)
{
    const QString folder = found.name.section(QLatin1Char('/'), 0, 0);
    const bool isDatabase = folder == QLatin1String("database");
    const bool isFile = folder == QLatin1String("files");
    return {.name = found.name,
            .path = found.name.section(QLatin1Char('/'), isFile ? 2 : 1),
            .kind = isDatabase ? EntryKind::Database
                    : isFile   ? EntryKind::File
                               : EntryKind::Notice,
            .set = isFile ? found.name.section(QLatin1Char('/'), 1, 1) : QString(),
            .size = found.size,
            .crc32 = found.crc32};
}

/// A deflate stream that is read until it ends or breaks.
class Inflation
{
public:
    Inflation() { m_isOpen = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflation() { inflateEnd(&m_stream); }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    /// False: it has ended, or what stands here is no deflate.
    Result<bool> add(QByteArray compressed, const std::function<Result<void>(QByteArrayView)> &take)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(compressed.data());
        m_stream.avail_in = static_cast<uInt>(compressed.size());
        int code = m_isOpen ? Z_OK : Z_STREAM_ERROR;
        while (code == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0)) {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            code = ::inflate(&m_stream, Z_NO_FLUSH);
            const auto got = static_cast<qsizetype>(m_out.size() - m_stream.avail_out);
            if (got > 0)
                TRY(take(QByteArrayView(m_out.data(), got)));
        }
        return code == Z_OK || code == Z_BUF_ERROR;
    }

private:
    z_stream m_stream = {};
    bool m_isOpen = false;
    std::array<Bytef, 64 * 1024> m_out = {};
};

Result<void> giveZeros(qint64 size, const std::function<Result<void>(QByteArrayView)> &take,
                       const CancelToken &cancel)
{
    const QByteArray zeros(std::min(size, bytesAtOnce), '\0');
    for (qint64 done = 0; done < size; done += zeros.size()) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        TRY(take(QByteArrayView(zeros).first(std::min<qint64>(zeros.size(), size - done))));
    }
    return {};
}

} // namespace

Result<DamagedArchive> DamagedArchive::open(const QString &path)
{
    DamagedArchive archive;
    Result<std::shared_ptr<const ArchiveReader>> reader = ArchiveReader::open(path);
    if (reader) {
        archive.m_reader = std::move(*reader);
        archive.m_manifest = archive.m_reader->manifest();
        archive.m_entries = archive.m_manifest->entries;
        return archive;
    }
    if (reader.error().kind != ErrorKind::ArchiveDamaged
        && reader.error().kind != ErrorKind::ArchiveForeign)
        return fail(reader.error());
    TRY_ASSIGN(archive.m_file, ReadFile::open(path));
    TRY_ASSIGN(const std::vector<DirectoryEntry> found, readLocalHeaders(*archive.m_file));
    for (const DirectoryEntry &entry : found) {
        archive.m_entries.push_back(entryFrom(entry));
        archive.m_offsets.push_back(entry.dataOffset);
        archive.m_lengths.push_back(entry.compressedSize);
    }
    if (archive.m_entries.empty())
        return fail(ErrorKind::ArchiveForeign, path);
    TRY(archive.readManifest());
    return archive;
}

/// Whole, it gives the entries their own names and their tables again.
Result<void> DamagedArchive::readManifest()
{
    const auto found = std::ranges::find(m_entries, QString::fromLatin1(manifestEntryName),
                                         &ManifestEntry::name);
    if (found == m_entries.end())
        return {};
    const auto entry = static_cast<std::size_t>(found - m_entries.begin());
    QByteArray json;
    TRY_ASSIGN(const qint64 lost, extract(entry,
                                          [&json](QByteArrayView bytes) -> Result<void> {
                                              json.append(bytes);
                                              return {};
                                          },
                                          {}));
    m_entries.erase(found);
    m_offsets.erase(m_offsets.begin() + static_cast<qptrdiff>(entry));
    m_lengths.erase(m_lengths.begin() + static_cast<qptrdiff>(entry));
    Result<Manifest> manifest = manifestFromJson(json, m_file->path());
    if (lost > 0 || !manifest)
        return {};
    for (ManifestEntry &known : m_entries)
        if (const ManifestEntry *described = manifest->find(known.name);
            described != nullptr && described->size == known.size)
            known = *described;
    m_manifest = std::move(*manifest);
    return {};
}

Result<qint64> DamagedArchive::extract(std::size_t entry, const Take &take,
                                       const CancelToken &cancel) const
{
    return m_reader ? extractBlocks(entry, take, cancel) : extractStream(entry, take, cancel);
}

/// A block that inflates may be wrong all the same: only the sum of all of them says.
Result<qint64> DamagedArchive::extractBlocks(std::size_t entry, const Take &take,
                                             const CancelToken &cancel) const
{
    EntrySums sums;
    qint64 lost = 0;
    const ManifestEntry &description = m_entries[entry];
    for (std::size_t block = 0; block < description.blocks.size(); ++block) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const qint64 size = m_reader->extent(entry, block).size;
        const Result<QByteArray> bytes = m_reader->readBlock(entry, block);
        if (!bytes && bytes.error().kind != ErrorKind::ArchiveDamaged
            && bytes.error().kind != ErrorKind::ReadFailed) // a bad sector is a damage, too
            return fail(bytes.error());
        lost += bytes ? 0 : size;
        const QByteArray whole = bytes.value_or(QByteArray(size, '\0'));
        sums.add(sumsOf(whole));
        TRY(take(whole));
    }
    if (lost == 0 && !sums.match(description))
        lost = description.size; // somewhere
    return lost;
}

Result<qint64> DamagedArchive::extractStream(std::size_t entry, const Take &take,
                                             const CancelToken &cancel) const
{
    const ManifestEntry &description = m_entries[entry];
    Inflation inflation;
    EntrySums sums;
    qint64 got = 0;
    const auto takeSome = [&](QByteArrayView bytes) -> Result<void> {
        // A header that lies must not fill the disk.
        const QByteArrayView wanted
            = bytes.first(std::min<qint64>(bytes.size(), description.size - got));
        sums.add(crc32SumOf(wanted));
        got += wanted.size();
        return wanted.isEmpty() ? Result<void>() : take(wanted);
    };
    const qint64 end = std::min(m_offsets[entry] + m_lengths[entry], m_file->size());
    for (qint64 offset = m_offsets[entry]; offset < end && got < description.size;) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const qint64 size = std::min(bytesAtOnce, end - offset);
        Result<QByteArray> compressed = m_file->read(offset, size);
        if (!compressed)
            break;
        TRY_ASSIGN(const bool goesOn, inflation.add(std::move(*compressed), takeSome));
        if (!goesOn)
            break;
        offset += size;
    }
    const qint64 missing = description.size - got;
    if (missing == 0)
        return sums.matchCrc32(description) ? 0 : description.size;
    TRY(giveZeros(missing, take, cancel));
    return missing;
}

} // namespace vesper
