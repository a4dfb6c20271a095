#include "suite/MainComputer.h"

namespace vesper {

namespace {

QString shortName(const QString &host)
{
    return host.section(QLatin1Char('.'), 0, 0);
}

} // namespace

bool isSameComputer(const QString &one, const QString &other)
{
    return shortName(one).compare(shortName(other), Qt::CaseInsensitive) == 0;
}

Result<void> checkMainComputer(const Suite &suite, const Settings &settings, const QString &host)
{
    const QString &main
        = settings.mainComputer.isEmpty() ? suite.mainComputer : settings.mainComputer;
    if (main.isEmpty() || isSameComputer(main, host))
        return {};
    return fail(ErrorKind::NotMainComputer, {}, main);
}

} // namespace vesper
