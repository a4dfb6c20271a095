#pragma once

#include "snapshot/PageSinkVfs.h"

#include <QtCore/QFile>

namespace vesper::test {

/// Writes the stream of pages to a file again, as a restore would.
class FilePageSink final : public PageSink
{
public:
    Result<void> firstPage(QByteArrayView page) override
    {
        first = page.toByteArray();
        return {};
    }
    Result<void> nextPages(QByteArrayView pages) override
    {
        rest.append(pages);
        return {};
    }
    void save(const QString &path) const
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(first + rest);
    }

    QByteArray first;
    QByteArray rest;
};

} // namespace vesper::test
