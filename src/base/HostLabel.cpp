#include "base/HostLabel.h"

#include <QtCore/QSysInfo>

namespace vesper {

QString hostLabel()
{
    QString host = QSysInfo::machineHostName().toLower();
    for (QChar &character : host)
        if (!character.isLetterOrNumber() || character.unicode() > 0x7e)
            character = QLatin1Char('-');
    return host;
}

} // namespace vesper
