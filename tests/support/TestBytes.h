#pragma once

#include <QtCore/QByteArray>

#include <random>

namespace vesper::test {

/// Text as a business writes it: repetitive, numbered, and different in each row.
inline QByteArray businessText(qint64 size, unsigned seed = 1)
{
    std::mt19937 random(seed);
    QByteArray text;
    text.reserve(size + 64);
    while (text.size() < size)
        text += "2026-11-" + QByteArray::number(random() % 28 + 1) + ";Sørensen;entrée;"
                + QByteArray::number(random() % 100000) + "\n";
    text.truncate(size);
    return text;
}

/// Bytes that no compressor makes smaller.
inline QByteArray noise(qint64 size, unsigned seed = 1)
{
    std::mt19937 random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

} // namespace vesper::test
