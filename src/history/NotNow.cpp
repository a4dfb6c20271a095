#include "history/NotNow.h"

#include <algorithm>
#include <array>

namespace vesper {

namespace {

constexpr std::array names{"unsaid", "no-stick", "leaving-early", "other", "nothing-new"};
static_assert(names.size() == static_cast<std::size_t>(NotNow::Reason::NothingNew) + 1);

} // namespace

QString nameOf(NotNow::Reason reason)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(reason)));
}

std::optional<NotNow::Reason> notNowReasonFrom(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name.toStdString());
    if (found == names.end())
        return std::nullopt;
    return static_cast<NotNow::Reason>(found - names.begin());
}

} // namespace vesper
