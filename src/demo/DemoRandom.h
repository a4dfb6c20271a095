#pragma once

#include <QtCore/QByteArray>

#include <array>
#include <cstring>
#include <random>

namespace vesper {

/// Random numbers that are the same on every computer for the same seed: the standard fixes the
/// engine but not its distributions, so these are made here.
class DemoRandom
{
public:
    explicit DemoRandom(quint32 seed)
        : m_engine(seed)
    {}

    /// 0 to bound - 1; bound is at least 1.
    [[nodiscard]] quint32 below(quint32 bound)
    {
        return static_cast<quint32>(((m_engine() >> 32) * bound) >> 32);
    }

    [[nodiscard]] int between(int first, int last)
    {
        return first + static_cast<int>(below(static_cast<quint32>(last - first + 1)));
    }

    [[nodiscard]] bool isOneIn(quint32 bound) { return below(bound) == 0; }

    template<typename T, std::size_t size>
    [[nodiscard]] const T &pick(const std::array<T, size> &from)
    {
        return from[below(size)];
    }

    /// Bytes that no compressor makes smaller, as a photo's.
    [[nodiscard]] QByteArray bytes(int size)
    {
        QByteArray result(size, Qt::Uninitialized);
        for (int at = 0; at < size; at += static_cast<int>(sizeof(quint64))) {
            const quint64 word = m_engine();
            std::memcpy(result.data() + at, &word,
                        std::min(sizeof word, static_cast<std::size_t>(size - at)));
        }
        return result;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace vesper
