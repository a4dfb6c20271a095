#include "archive/ZipDirectory.h"

#include "archive/Manifest.h"
#include "archive/ReadFileDevice.h"

#include <array>
#include <quazip.h>
#include <unzip.h>

namespace vesper {

namespace {

constexpr qint64 largestManifest = 512 * 1024 * 1024;
constexpr qint64 mostPressed = 1040; // deflate presses 1,032 to 1 at most
constexpr QByteArrayView localHeaderMagic("PK\3\4", 4);

tl::unexpected<Error> damaged(const QString &path, const char *what)
{
    return fail(ErrorKind::ArchiveDamaged, path, QString::fromLatin1(what));
}

Result<DirectoryEntry> currentEntry(unzFile zip, const QString &path)
{
    unz_file_info64 info = {};
    std::array<char, 4096> name = {};
    if (unzGetCurrentFileInfo64(zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0)
            != UNZ_OK
        || info.size_filename >= name.size() - 1)
        return damaged(path, "an entry of the ZIP directory");
    int method = 0;
    int level = 0;
    constexpr int raw = 1;
    if (unzOpenCurrentFile2(zip, &method, &level, raw) != UNZ_OK)
        return damaged(path, "a local header");
    const auto offset = static_cast<qint64>(unzGetCurrentFileZStreamPos64(zip));
    unzCloseCurrentFile(zip);
    constexpr uLong encryptedFlag = 1;
    return DirectoryEntry{.name = QString::fromLatin1(name.data()),
                          .size = static_cast<qint64>(info.uncompressed_size),
                          .compressedSize = static_cast<qint64>(info.compressed_size),
                          .crc32 = static_cast<quint32>(info.crc),
                          .dataOffset = offset,
                          .deflated = method == Z_DEFLATED && (info.flag & encryptedFlag) == 0};
}

Result<QByteArray> contentOfCurrent(unzFile zip, const DirectoryEntry &entry, const QString &path)
{
    // Its compressed length bounds what it can inflate to.
    if (entry.size < 0 || entry.size > largestManifest
        || entry.size / mostPressed > entry.compressedSize)
        return damaged(path, "the size of manifest.json");
    if (unzOpenCurrentFile(zip) != UNZ_OK)
        return damaged(path, "manifest.json");
    QByteArray content(entry.size, Qt::Uninitialized);
    const int got = unzReadCurrentFile(zip, content.data(), static_cast<unsigned>(content.size()));
    const int closed = unzCloseCurrentFile(zip); // tells whether the CRC-32 is right
    if (got != entry.size || closed != UNZ_OK)
        return damaged(path, "manifest.json");
    return content;
}

Result<ZipDirectory> read(QuaZip &zip, const QString &path)
{
    ZipDirectory directory;
    unzFile handle = zip.getUnzFile();
    int code = unzGoToFirstFile(handle);
    for (; code == UNZ_OK; code = unzGoToNextFile(handle)) {
        TRY_ASSIGN(DirectoryEntry entry, currentEntry(handle, path));
        if (entry.name == QLatin1String(manifestEntryName)) {
            TRY_ASSIGN(directory.manifest, contentOfCurrent(handle, entry, path));
        }
        directory.entries.push_back(std::move(entry));
    }
    if (code != UNZ_END_OF_LIST_OF_FILE)
        return damaged(path, "the ZIP directory");
    if (directory.manifest.isEmpty())
        return fail(ErrorKind::ArchiveForeign, path, QStringLiteral("no manifest.json inside"));
    return directory;
}

} // namespace

Result<ZipDirectory> readZipDirectory(const ReadFile &file)
{
    ReadFileDevice device(file);
    QuaZip zip(&device);
    zip.setAutoClose(false);
    Result<ZipDirectory> directory = fail(ErrorKind::ArchiveForeign, file.path());
    if (zip.open(QuaZip::mdUnzip))
        directory = read(zip, file.path());
    else if (device.seek(0) && device.read(localHeaderMagic.size()) == localHeaderMagic)
        directory = damaged(file.path(), "the end of the ZIP file"); // it was cut off
    TRY(device.outcome());
    return directory;
}

} // namespace vesper
