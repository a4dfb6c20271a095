#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace vesper::fuzz {

/// Bytes as a file that has a path and touches no disk.
class MemoryFile
{
public:
    explicit MemoryFile(QByteArrayView bytes)
        : m_descriptor(::memfd_create("fuzz", MFD_CLOEXEC))
    {
        if (::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size())) != bytes.size())
            std::abort();
    }
    ~MemoryFile() { ::close(m_descriptor); }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] QString path() const
    {
        return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor);
    }

private:
    int m_descriptor;
};

} // namespace vesper::fuzz
