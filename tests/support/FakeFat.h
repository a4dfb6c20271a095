#pragma once

#include "support/TestMount.h"

#include <QtCore/QTemporaryFile>

#include <optional>

namespace vesper::test {

/// Stands for a stick with FAT32, which the kernel of a computer for tests may not know: lays a
/// mount table over the real one, in which the tmpfs at `point` is of that type. What is mounted
/// while it lives is not in the table. Only for programs that start in private mounts.
class FakeFat
{
public:
    explicit FakeFat(const QString &point)
    {
        QFile real(m_where);
        REQUIRE(real.open(QIODevice::ReadOnly));
        QByteArrayList lines = real.readAll().split('\n');
        const auto isHere = [&](const QByteArray &line) {
            return line.contains(' ' + QFile::encodeName(point) + ' ');
        };
        const auto line = std::find_if(lines.begin(), lines.end(), isHere);
        REQUIRE(line != lines.end());
        line->replace(" - tmpfs ", " - vfat ");
        REQUIRE(m_table.open());
        REQUIRE(m_table.write(lines.join('\n')) > 0);
        REQUIRE(m_table.flush());
        REQUIRE(::mount(QFile::encodeName(m_table.fileName()).constData(), "/proc/self/mountinfo",
                        nullptr, MS_BIND, nullptr)
                == 0);
        m_mount.emplace(m_where);
    }

private:
    const QString m_where = "/proc/self/mountinfo";
    QTemporaryFile m_table;
    std::optional<TestMount> m_mount;
};

} // namespace vesper::test
