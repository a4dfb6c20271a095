#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace vesper {

/// The seal of an archive: the ZIP comment
///
///     vesper-1 sha256-tree:<64 lowercase hex>
///
/// which ends the file. The hex is the SHA-256 over the SHA-256s of the consecutive 1 MiB pieces of
/// all bytes before it. Any single flipped bit is found by it, in names, dates and attributes too,
/// which the CRC-32s of ZIP leave unguarded (115 of 446 flips were missed by them).
inline constexpr char sealPrefix[] = "vesper-1 sha256-tree:";
inline constexpr qint64 sealDigits = 64;
inline constexpr qint64 sealLength = sizeof(sealPrefix) - 1 + sealDigits;
inline constexpr qint64 sealPieceSize = 1024 * 1024;

/// The comment of an archive with this digest (32 bytes).
[[nodiscard]] inline QByteArray sealFor(const QByteArray &digest)
{
    return sealPrefix + digest.toHex();
}

/// The digest that the last bytes of a file state; nothing if they are no seal of ours.
[[nodiscard]] inline std::optional<QByteArray> digestOfSeal(const QByteArray &comment)
{
    const QByteArray digest = QByteArray::fromHex(comment.right(sealDigits));
    if (comment.size() != sealLength || digest.size() * 2 != sealDigits
        || sealFor(digest) != comment)
        return std::nullopt;
    return digest;
}

/// Whether the last bytes of a file are a seal of ours, be its digits right or not.
[[nodiscard]] inline bool looksSealed(const QByteArray &comment)
{
    return comment.size() == sealLength && comment.startsWith(sealPrefix);
}

} // namespace vesper
