#include "archive/LocalHeaders.h"

#include "archive/Manifest.h"

#include <QtCore/QtEndian>

#include <algorithm>

namespace vesper {

namespace {

constexpr QByteArrayView magic("PK\3\4", 4);
constexpr qint64 headerSize = 30;
constexpr qint64 longestName = 4096;
constexpr qint64 windowSize = 1024 * 1024;
constexpr quint16 deflated = 8;
constexpr quint32 inZip64 = 0xffffffff;
constexpr quint16 zip64Tag = 1;
constexpr qint64 mostPressed = 1040; // deflate presses 1,032 to 1 at most

template<typename Number>
Number numberAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<Number>(bytes.data() + offset);
}

bool isName(const QByteArray &name)
{
    return name.startsWith("database/") || name.startsWith("files/") || name == "RESTORE.txt"
           || name == manifestEntryName;
}

/// Sizes that do not fit the header stand in its extra field, the uncompressed one first.
void readZip64(QByteArrayView extra, DirectoryEntry &entry)
{
    while (extra.size() >= 4) {
        const auto tag = numberAt<quint16>(extra, 0);
        const auto size = static_cast<qsizetype>(numberAt<quint16>(extra, 2));
        if (extra.size() < 4 + size)
            return;
        if (tag == zip64Tag && size >= 16) {
            entry.size = numberAt<qint64>(extra, 4);
            entry.compressedSize = numberAt<qint64>(extra, 12);
            return;
        }
        extra = extra.sliced(4 + size);
    }
}

/// Nothing where no header of ours stands.
Result<std::optional<DirectoryEntry>> headerAt(const ReadFile &file, qint64 offset)
{
    if (offset + headerSize > file.size())
        return std::nullopt;
    TRY_ASSIGN(const QByteArray head, file.read(offset, headerSize));
    const qint64 nameSize = numberAt<quint16>(head, 26);
    const qint64 extraSize = numberAt<quint16>(head, 28);
    if (!head.startsWith(magic) || numberAt<quint16>(head, 8) != deflated || nameSize > longestName
        || offset + headerSize + nameSize + extraSize > file.size())
        return std::nullopt;
    TRY_ASSIGN(const QByteArray rest, file.read(offset + headerSize, nameSize + extraSize));
    DirectoryEntry entry{.name = QString::fromLatin1(rest.first(nameSize)),
                         .size = numberAt<quint32>(head, 22),
                         .compressedSize = numberAt<quint32>(head, 18),
                         .crc32 = numberAt<quint32>(head, 14),
                         .dataOffset = offset + headerSize + nameSize + extraSize,
                         .deflated = true};
    if (!isName(rest.first(nameSize)))
        return std::nullopt;
    if (entry.size == inZip64 || entry.compressedSize == inZip64)
        readZip64(QByteArrayView(rest).sliced(nameSize), entry);
    if (entry.size < 0 || entry.compressedSize < 0
        || entry.size / mostPressed > entry.compressedSize)
        return std::nullopt;
    return entry;
}

/// Where the next four bytes of a header stand from `offset` on; the end of the file if nowhere.
Result<qint64> nextMagic(const ReadFile &file, qint64 offset)
{
    while (offset + headerSize <= file.size()) {
        TRY_ASSIGN(const QByteArray window,
                   file.read(offset, std::min(windowSize, file.size() - offset)));
        const qsizetype found = QByteArrayView(window).indexOf(magic);
        if (found >= 0)
            return offset + found;
        offset += window.size() - (magic.size() - 1);
    }
    return file.size();
}

} // namespace

Result<std::vector<DirectoryEntry>> readLocalHeaders(const ReadFile &file)
{
    std::vector<DirectoryEntry> entries;
    qint64 offset = 0;
    while (offset < file.size()) {
        TRY_ASSIGN(const std::optional<DirectoryEntry> entry, headerAt(file, offset));
        if (!entry) {
            TRY_ASSIGN(offset, nextMagic(file, offset + 1));
            continue;
        }
        entries.push_back(*entry);
        // Only where another entry begins behind it is its length to be believed.
        const qint64 end = entry->dataOffset + entry->compressedSize;
        const bool isFollowed = end + magic.size() <= file.size()
                                && file.read(end, magic.size()).value_or(QByteArray()) == magic;
        offset = isFollowed ? end : entry->dataOffset;
        if (!isFollowed) {
            TRY_ASSIGN(offset, nextMagic(file, offset));
        }
    }
    return entries;
}

} // namespace vesper
