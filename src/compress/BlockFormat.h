#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace vesper {

/// The grammar of an entry's bytes: a raw deflate stream (RFC 1951)
///
///     stream     = block* terminator
///     block      = one or more deflate blocks, none final, ending on a byte boundary and referring
///                  to nothing before it: it inflates on its own
///     terminator = 03 00, an empty final deflate block
///
/// so that blocks can be written, checked and read in parallel and at random, and every ZIP program
/// still sees an ordinary deflated entry.

/// Ends every stream; appended to a single block it makes that block a whole stream.
inline constexpr char deflateTerminator[] = {0x03, 0x00};
inline constexpr qint64 deflateTerminatorSize = sizeof(deflateTerminator);

/// `bytes` as stored deflate blocks: their length is known before their content is, which is what
/// page 1 of a database needs, because SQLite delivers it last.
[[nodiscard]] QByteArray storedBlock(QByteArrayView bytes);
/// The length of storedBlock() for `size` bytes.
[[nodiscard]] qint64 storedBlockLength(qint64 size);

} // namespace vesper
