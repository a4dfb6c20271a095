#pragma once

// The one place that knows which Catch2 this is (Debian 12: version 2), and how our types print.
#include <QtCore/QString>

#include <catch2/catch.hpp>

namespace Catch {
template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return bytes.toHex(' ').toStdString(); }
};
} // namespace Catch
