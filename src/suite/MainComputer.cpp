#include "suite/MainComputer.h"

namespace vesper {

namespace {

QString shortName(const QString &host)
{
    return host.section(QLatin1Char('.'), 0, 0);
}

} // namespace

Result<void> checkMainComputer(const Suite &suite, const Settings &settings, const QString &host)
{
    const QString &main
        = settings.mainComputer.isEmpty() ? suite.mainComputer : settings.mainComputer;
    if (main.isEmpty() || shortName(main).compare(shortName(host), Qt::CaseInsensitive) == 0)
        return {};
    return fail(ErrorKind::NotMainComputer, {}, main);
}

} // namespace vesper
