#include "base/PathAccess.h"

#include <QtCore/QFile>

#include <filesystem>

namespace vesper {

int accessError(const QString &path)
{
    namespace fs = std::filesystem;
    std::error_code error;
    const fs::file_status status = fs::status(QFile::encodeName(path).toStdString(), error);
    return status.type() == fs::file_type::none ? error.value() : 0;
}

} // namespace vesper
