#include "base/ReservedName.h"

#include <algorithm>
#include <array>

namespace vesper {

bool isReservedName(const QString &name)
{
    constexpr std::array<QStringView, 6> devices
        = {u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    const QString device = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    if (std::find(devices.begin(), devices.end(), device) != devices.end())
        return true;
    const bool isPort
        = device.startsWith(QLatin1String("COM")) || device.startsWith(QLatin1String("LPT"));
    return isPort && device.size() == 4 && QStringView(u"123456789¹²³").contains(device[3]);
}

} // namespace vesper
