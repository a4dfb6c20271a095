#include "archive/Seal.h"
#include "base/Sha256.h"
#include "fuzz/MemoryFile.h"
#include "fuzz/UseArchive.h"

#include <QtCore/QBuffer>

#include <quazip.h>
#include <quazipfile.h>

using namespace vesper;
using namespace vesper::fuzz;

namespace {

void addStream(QuaZip &zip, const ManifestEntry &entry, QByteArrayView stream)
{
    QuaZipNewInfo info(entry.name);
    info.uncompressedSize = static_cast<ulong>(entry.size);
    QuaZipFile file(&zip);
    constexpr bool raw = true;
    if (!file.open(QIODevice::WriteOnly, info, nullptr, entry.crc32, Z_DEFLATED,
                   Z_DEFAULT_COMPRESSION, raw))
        return;
    file.write(stream.data(), stream.size());
    file.close();
}

void addManifest(QuaZip &zip, const QByteArray &json)
{
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(QLatin1String(manifestEntryName))))
        return;
    file.write(json);
    file.close();
}

/// A ZIP file that is right in itself and sealed, whatever its manifest says.
QByteArray sealedZip(const QByteArray &json, const Manifest &manifest, QByteArrayView stream)
{
    QBuffer buffer;
    QuaZip zip(&buffer);
    zip.setDataDescriptorWritingEnabled(false);
    zip.setAutoClose(false);
    zip.open(QuaZip::mdCreate);
    const auto part = stream.size() / std::max<qsizetype>(1, qsizetype(manifest.entries.size()));
    for (std::size_t i = 0; i < manifest.entries.size(); ++i)
        addStream(zip, manifest.entries[i], stream.sliced(qsizetype(i) * part, part));
    addManifest(zip, json);
    zip.setComment(QString::fromLatin1(sealFor(QByteArray(Sha256::size, '\0'))));
    zip.close();
    QByteArray bytes = buffer.data().chopped(sealDigits);
    Sha256 tree;
    for (qsizetype at = 0; at < bytes.size(); at += sealPieceSize)
        tree.add(Sha256::of(bytes.mid(at, sealPieceSize)));
    return bytes + tree.finish().toHex();
}

} // namespace

/// The bytes are a manifest.json, a zero byte, and the streams of its entries, which share them: so
/// that neither CRC-32 nor seal keeps the fuzzer from what lies behind them.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype end = bytes.indexOf('\0');
    if (end < 0)
        return 0;
    const QByteArray json = bytes.first(end);
    const Result<Manifest> manifest = manifestFromJson(json, QString());
    if (!manifest || manifest->entries.size() > 100)
        return 0;
    const MemoryFile file(sealedZip(json, *manifest, QByteArrayView(bytes).sliced(end + 1)));
    useArchive(file.path());
    return 0;
}
