#include "base/Sha256.h"

#include <openssl/evp.h>

namespace vesper {

void Sha256::Deleter::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex2(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::finish()
{
    QByteArray digest(size, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    EVP_DigestInit_ex2(m_context.get(), EVP_sha256(), nullptr);
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    QByteArray digest(size, Qt::Uninitialized);
    EVP_Digest(bytes.data(), static_cast<size_t>(bytes.size()),
               reinterpret_cast<unsigned char *>(digest.data()), nullptr, EVP_sha256(), nullptr);
    return digest;
}

} // namespace vesper
