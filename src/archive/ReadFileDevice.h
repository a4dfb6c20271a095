#pragma once

#include "base/ReadFile.h"

#include <QtCore/QIODevice>

namespace vesper {

/// Lets QuaZip read the very file that is verified; the file's first error is kept, which QuaZip
/// loses. minizip goes back and forth between the directory and the local headers, a few bytes each
/// time: two windows make large questions of it (50,000 small files were 150,000 small ones).
/// `file` is borrowed. One thread at a time.
class ReadFileDevice final : public QIODevice
{
public:
    explicit ReadFileDevice(const ReadFile &file);
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_file.size(); }
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Window
    {
        qint64 start = 0;
        QByteArray bytes;
        [[nodiscard]] bool holds(qint64 offset) const
        {
            return offset >= start && offset < start + bytes.size();
        }
    };
    [[nodiscard]] Result<QByteArrayView> bytesAt(qint64 offset, qint64 most);

    const ReadFile &m_file;
    Result<void> m_outcome;
    Window m_recent;
    Window m_earlier;
};

} // namespace vesper
