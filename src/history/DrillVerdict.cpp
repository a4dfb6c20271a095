#include "history/DrillVerdict.h"

#include <algorithm>
#include <array>

namespace vesper {

namespace {

constexpr std::array<const char *, 3> names{"proven", "failed", "inconclusive"};
static_assert(names.size() == static_cast<std::size_t>(DrillVerdict::Inconclusive) + 1);

} // namespace

QString nameOf(DrillVerdict verdict)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(verdict)));
}

std::optional<DrillVerdict> drillVerdictFrom(const QString &name)
{
    const auto *const found = std::ranges::find(names, name.toStdString());
    if (found == names.end())
        return std::nullopt;
    return static_cast<DrillVerdict>(found - names.begin());
}

} // namespace vesper
