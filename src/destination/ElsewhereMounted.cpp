#include "destination/ElsewhereMounted.h"

#include "destination/MountTable.h"
#include "destination/TimedQuestion.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <vector>

namespace vesper {

namespace {

/// The file of which the path ends as `path` does, the longest such end.
QString below(const QString &root, const QString &path)
{
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        const QString there = QDir::cleanPath(root + path.mid(slash));
        if (QFileInfo(there).isFile())
            return there;
    }
    return {};
}

} // namespace

std::optional<QString> elsewhereMounted(const QString &path, std::chrono::milliseconds limit)
{
    std::vector<TimedQuestion<QString>> asked; // all at once: one that is dead costs the limit once
    for (const Mount &mount : choosableMounts(currentMounts()))
        asked.emplace_back(mount.point, [root = mount.point, path] { return below(root, path); });
    for (TimedQuestion<QString> &question : asked) {
        const std::optional<QString> found = question.answerWithin(limit);
        if (found && !found->isEmpty())
            return found;
    }
    return std::nullopt;
}

} // namespace vesper
