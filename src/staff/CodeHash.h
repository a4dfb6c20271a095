#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace vesper {

/// A typed code as bytes that are wiped when they are no longer needed.
/// Thread rule: as any value; not copied.
class CodeBytes
{
public:
    explicit CodeBytes(const QString &code);
    ~CodeBytes();
    CodeBytes(const CodeBytes &) = delete;
    CodeBytes &operator=(const CodeBytes &) = delete;

    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Whether `storedHash` is the hash of the code. Anything that is not an Argon2id string of
/// bearable cost (up to 256 MiB) matches no code. Takes as long as the hash was made to take.
[[nodiscard]] bool codeMatches(const CodeBytes &code, const QString &storedHash);

} // namespace vesper
