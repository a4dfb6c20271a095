#include "archive/ArchiveWriter.h"

#include "archive/Seal.h"
#include "compress/EntryEncoder.h"

#include <QtCore/QtEndian>

#include <quazip.h>
#include <zip.h>

namespace vesper {

namespace {

constexpr qint64 largestPlainEntry = 0xffff'fffe;
// Made by "Unix" (3), format 4.5: then the file mode below is understood.
constexpr uLong madeByUnix = (3U << 8U) | 45U;
constexpr uLong regularFileOwnerOnly = 0100600U << 16U;
// APPNOTE 6.3.10, 4.3.7 and 4.3.12: where a local header and a directory record have the length of
// the stream, and where a record, of 46 bytes at first, has the lengths of the three texts behind.
constexpr qint64 streamSizeInHeader = 18;
constexpr qint64 streamSizeInRecord = 20;
constexpr qint64 textSizesInRecord = 28;
constexpr qint64 recordSize = 46;
constexpr QByteArrayView recordMagic("PK\1\2", 4);

zip_fileinfo infoFor(const QDateTime &modified)
{
    // DOS dates begin in 1980 and end in 2107; the manifest has the whole truth.
    const QDate date = std::clamp(modified.date(), QDate(1980, 1, 1), QDate(2107, 12, 31));
    const QTime time = modified.time();
    zip_fileinfo info = {};
    info.tmz_date.tm_year = static_cast<uInt>(date.year());
    info.tmz_date.tm_mon = static_cast<uInt>(date.month() - 1);
    info.tmz_date.tm_mday = static_cast<uInt>(date.day());
    info.tmz_date.tm_hour = static_cast<uInt>(time.hour());
    info.tmz_date.tm_min = static_cast<uInt>(time.minute());
    info.tmz_date.tm_sec = static_cast<uInt>(time.second());
    info.external_fa = regularFileOwnerOnly;
    return info;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// The length of the directory record at `record` with its name, extra field and comment.
qint64 lengthOfRecord(const char *record)
{
    qint64 length = recordSize;
    for (int text = 0; text < 3; ++text)
        length += qFromLittleEndian<quint16>(record + textSizesInRecord + 2 * text);
    return length;
}

} // namespace

ArchiveWriter::ArchiveWriter(DurableFile &file)
    : m_file(file)
    , m_device(file)
    , m_zip(std::make_unique<QuaZip>(&m_device))
{}

ArchiveWriter::~ArchiveWriter() = default;

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::create(DurableFile &file)
{
    std::unique_ptr<ArchiveWriter> writer(new ArchiveWriter(file));
    writer->m_zip->setAutoClose(false);
    writer->m_zip->setDataDescriptorWritingEnabled(false);
    const bool open = writer->m_zip->open(QuaZip::mdCreate);
    TRY(writer->check(open ? ZIP_OK : writer->m_zip->getZipError()));
    return writer;
}

Result<void> ArchiveWriter::check(int zipCode) const
{
    if (m_file.failure())
        return fail(*m_file.failure());
    if (zipCode != ZIP_OK)
        return fail(ErrorKind::Internal, m_file.path(), QStringLiteral("minizip: %1").arg(zipCode));
    return {};
}

Result<void> ArchiveWriter::put(QByteArrayView bytes)
{
    if (m_device.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    TRY(check(ZIP_OK));
    return fail(ErrorKind::Internal, m_file.path(), m_device.errorString());
}

Result<void> ArchiveWriter::overwrite(qint64 offset, QByteArrayView bytes)
{
    const qint64 end = m_device.pos();
    m_device.seek(offset);
    TRY(put(bytes));
    m_device.seek(end);
    return {};
}

Result<void> ArchiveWriter::beginEntry(const QString &name, const QDateTime &modified, qint64 size)
{
    const zip_fileinfo info = infoFor(modified);
    m_entry = {.header = m_device.pos(), .zip64 = longestStream(size) > largestPlainEntry};
    // Incompressible bytes grow a little: an entry just below the limit may need Zip64 all the
    // same.
    constexpr int raw = 1;
    const int code = zipOpenNewFileInZip4_64(
        m_zip->getZipFile(), name.toLatin1().constData(), &info, nullptr, 0, nullptr, 0, nullptr,
        Z_DEFLATED, Z_DEFAULT_COMPRESSION, raw, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY,
        nullptr, 0, madeByUnix, 0, m_entry.zip64 ? 1 : 0);
    TRY(check(code));
    m_entry.start = m_device.pos();
    return {};
}

Result<void> ArchiveWriter::write(QByteArrayView bytes)
{
    if (!m_entry.zip64)
        return put(bytes);
    return check(zipWriteInFileInZip(m_zip->getZipFile(), bytes.data(),
                                     static_cast<unsigned>(bytes.size())));
}

Result<void> ArchiveWriter::endEntry(qint64 size, quint32 crc32, QByteArrayView start)
{
    std::optional<quint32> streamSize;
    if (!m_entry.zip64) {
        const qint64 length = m_device.pos() - m_entry.start;
        if (length > largestPlainEntry)
            return fail(ErrorKind::Internal, m_file.path(),
                        QStringLiteral("an entry is larger than was announced"));
        streamSize = static_cast<quint32>(length);
    }
    TRY(check(zipCloseFileInZipRaw64(m_zip->getZipFile(), static_cast<ZPOS64_T>(size), crc32)));
    m_streamSizes.push_back(streamSize);
    if (streamSize)
        TRY(overwrite(m_entry.header + streamSizeInHeader, littleEndian(*streamSize)));
    // Only now: minizip buffers, so that earlier bytes may not have reached the file before.
    return start.isEmpty() ? Result<void>() : overwrite(m_entry.start, start);
}

Result<ManifestEntry> ArchiveWriter::addSmall(const QString &name, const QDateTime &modified,
                                              const QByteArray &content)
{
    TRY(beginEntry(name, modified, content.size()));
    EntryEncoder encoder(CompressionLevel::Small,
                         [this](QByteArrayView bytes) { return write(bytes); });
    TRY(encoder.write(content));
    TRY_ASSIGN(const EncodedEntry encoded, encoder.finish());
    TRY(endEntry(encoded.size, encoded.crc32, {}));
    return describe(encoded, name, EntryKind::Notice, modified);
}

Result<QByteArray> ArchiveWriter::finish(const Manifest &manifest)
{
    TRY(addSmall(QString::fromLatin1(manifestEntryName), manifest.created, toJson(manifest)));
    const qint64 directory = m_device.pos();
    m_zip->setComment(QString::fromLatin1(sealFor(QByteArray(Sha256::size, '\0'))));
    m_zip->close();
    TRY(check(m_zip->getZipError()));
    const qint64 end = m_file.size() - sealDigits;
    TRY(enterStreamSizes(directory, end));
    TRY_ASSIGN(QByteArray digest, m_device.treeDigest(end));
    TRY(m_file.overwrite(end, digest.toHex()));
    return digest;
}

/// The directory's records stand one behind the other from `directory` on.
Result<void> ArchiveWriter::enterStreamSizes(qint64 directory, qint64 end)
{
    TRY_ASSIGN(QByteArray records, m_file.readAt(directory, end - directory));
    qint64 record = 0;
    for (const std::optional<quint32> &size : m_streamSizes) {
        if (records.mid(record, recordMagic.size()) != recordMagic)
            return fail(ErrorKind::Internal, m_file.path(), QStringLiteral("the ZIP directory"));
        if (size)
            qToLittleEndian(*size, records.data() + record + streamSizeInRecord);
        record += lengthOfRecord(records.constData() + record);
    }
    return overwrite(directory, records);
}

} // namespace vesper
