#include "destination/FolderListing.h"

#include "destination/TimedQuestion.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <cerrno>
#include <filesystem>

namespace vesper {

namespace fs = std::filesystem;

using namespace std::chrono_literals;

namespace {

tl::unexpected<Error> refused(const QString &folder, const std::error_code &why)
{
    switch (why.value()) {
    case ENOENT:
        return fail(ErrorKind::DestinationMissing, folder);
    case ENOTDIR:
        return fail(ErrorKind::DestinationNotFolder, folder);
    default:
        return fail(ErrorKind::ReadFailed, folder, {}, why.value());
    }
}

/// What the folder itself says of an entry; nothing else is asked.
bool mayBeFolder(const fs::directory_entry &entry)
{
    std::error_code unknown;
    return entry.is_symlink(unknown) || entry.is_directory(unknown);
}

Result<QStringList> listed(const QString &folder)
{
    QStringList names;
    std::error_code error;
    for (fs::directory_iterator entry(folder.toStdString(), error), end; !error && entry != end;
         entry.increment(error)) {
        const QString name = QString::fromStdString(entry->path().filename().string());
        if (!name.startsWith(QLatin1Char('.')) && mayBeFolder(*entry))
            names << name;
    }
    if (error)
        return refused(folder, error);
    return names;
}

} // namespace

Result<QStringList> foldersIn(const QString &folder)
{
    TimedQuestion<Result<QStringList>> question(folder, [folder] { return listed(folder); });
    std::optional<Result<QStringList>> answer = question.answerWithin(3s);
    if (!answer)
        return fail(ErrorKind::DestinationNotAnswering, folder);
    if (*answer) {
        QCollator order;
        order.setNumericMode(true);
        order.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::sort(**answer, order);
    }
    return *answer;
}

} // namespace vesper
