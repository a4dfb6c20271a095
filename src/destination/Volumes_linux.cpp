#include "destination/Volumes.h"

#include "destination/MountTable.h"
#include "destination/TimedQuestion.h"
#include "destination/VolumeOfMount.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace vesper {

std::vector<Volume> mountedVolumes(std::chrono::milliseconds limit)
{
    using Question = TimedQuestion<std::vector<Volume>>;
    const std::vector<Mount> mounts = choosableMounts(currentMounts());
    std::vector<Question> questions; // all asked before the first is waited for
    questions.reserve(mounts.size());
    for (const Mount &mount : mounts)
        questions.emplace_back(mount.point, [mount] { return askVolumes(mount); });

    std::vector<Volume> volumes;
    for (std::size_t i = 0; i < mounts.size(); ++i) {
        const auto answer = questions[i].answerWithin(limit);
        if (answer)
            volumes.insert(volumes.end(), answer->begin(), answer->end());
        else
            volumes.push_back(describedVolume(mounts[i]));
    }
    return volumes;
}

std::optional<Volume> volumeOf(const QString &path, std::chrono::milliseconds limit)
{
    using Question = TimedQuestion<std::optional<Volume>>;
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    const std::vector<Mount> mounts = currentMounts();
    const Mount *const mount = mountOf(absolute, mounts);
    Question question(mount ? mount->point : absolute,
                      [absolute] { return askVolumeOf(absolute); });
    return question.answerWithin(limit).value_or(std::nullopt);
}

} // namespace vesper
