#include "staff/CodeHash.h"

#include "staff/Staff.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <sodium.h>

namespace vesper {

namespace {

// About 20 ms on the computers of 2020: eight passes over 8 MiB.
constexpr std::size_t memoryBytes = std::size_t(8) * 1024 * 1024;
constexpr unsigned long long passes = 8;

constexpr int dearestKibibytes = 256 * 1024;
constexpr int dearestPasses = 64;

/// Whoever can write the suite's database must not be able to make Vesper allocate gigabytes.
bool isBearable(const QString &hash)
{
    const QRegularExpression form(
        QStringLiteral(R"(^\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,9}),p=\d{1,2}\$)"));
    const QRegularExpressionMatch match = form.match(hash);
    return match.hasMatch() && match.captured(1).toInt() <= dearestKibibytes
           && match.captured(2).toInt() <= dearestPasses;
}

} // namespace

CodeBytes::CodeBytes(const QString &code)
    : m_bytes(code.toUtf8())
{}

CodeBytes::~CodeBytes()
{
    sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

bool codeMatches(const CodeBytes &code, const QString &storedHash)
{
    const QByteArray text = storedHash.toLatin1();
    std::array<char, crypto_pwhash_STRBYTES> padded{}; // libsodium may read all of it
    if (text.size() >= static_cast<qsizetype>(padded.size()) || !isBearable(storedHash)
        || sodium_init() < 0)
        return false;
    std::copy(text.cbegin(), text.cend(), padded.begin());
    return crypto_pwhash_str_verify(padded.data(), code.view().data(),
                                    static_cast<unsigned long long>(code.view().size()))
           == 0;
}

Result<QString> hashCode(const QString &code)
{
    if (code.isEmpty())
        return fail(ErrorKind::Usage, {}, QStringLiteral("an empty code"));
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal, {}, QStringLiteral("libsodium does not start"));
    const CodeBytes bytes(code);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), bytes.view().data(),
                          static_cast<unsigned long long>(bytes.view().size()), passes, memoryBytes)
        != 0)
        return fail(ErrorKind::Internal, {}, QStringLiteral("no memory to hash a code"));
    return QString::fromLatin1(hash.data());
}

} // namespace vesper
