#include "base/Clock.h"

namespace vesper {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace vesper
