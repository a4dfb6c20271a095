#pragma once

#include "base/Result.h"

#include <QtCore/QTemporaryFile>

#include <functional>

namespace vesper {

/// A nameless local file for a compressed stream, so that a database in rollback mode is released
/// before a slow destination has taken everything. Gone whatever happens to the process.
/// Errors: NotEnoughRoom, WriteFailed, ReadFailed. Thread rule: one thread at a time.
class SpoolFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SpoolFile>> create(const QString &folder);

    [[nodiscard]] Result<void> append(QByteArrayView bytes);
    /// Writes over the beginning.
    [[nodiscard]] Result<void> replaceStart(QByteArrayView bytes);
    /// Everything from the beginning, in pieces.
    [[nodiscard]] Result<void> replay(const std::function<Result<void>(QByteArrayView)> &take);
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    explicit SpoolFile(const QString &folder);
    [[nodiscard]] Result<void> write(QByteArrayView bytes);

    QString m_folder;
    QTemporaryFile m_file;
    qint64 m_size = 0;
};

} // namespace vesper
