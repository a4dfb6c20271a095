#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace vesper {

/// SHA-256 by OpenSSL (Qt's own is four times slower). Thread rule: one thread at a time.
class Sha256
{
public:
    static constexpr qsizetype size = 32;

    Sha256();
    void add(QByteArrayView bytes);
    /// The digest of all that was added; the object starts anew.
    [[nodiscard]] QByteArray finish();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);

private:
    struct Deleter
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Deleter> m_context;
};

} // namespace vesper
