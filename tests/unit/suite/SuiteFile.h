#pragma once

#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

/// A suite.toml in a folder of its own, for as long as the object lives.
class SuiteFile
{
public:
    explicit SuiteFile(const QByteArray &content)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath("suite.toml"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
