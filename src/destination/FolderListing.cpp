#include "destination/FolderListing.h"

#include "destination/TimedQuestion.h"

#include <QtCore/QCollator>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <functional>

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

using Take = std::function<void(const fs::directory_entry &entry, const QString &name)>;

/// Hands on whatever is not hidden.
Result<void> list(const QString &folder, const Take &take)
{
    std::error_code error;
    for (fs::directory_iterator entry(folder.toStdString(), error), end; !error && entry != end;
         entry.increment(error)) {
        const QString name = QString::fromStdString(entry->path().filename().string());
        if (!name.startsWith(QLatin1Char('.')))
            take(*entry, name);
    }
    if (error)
        return refused(folder, error);
    return {};
}

Result<QStringList> listFolders(const QString &folder)
{
    QStringList names;
    TRY(list(folder, [&names](const fs::directory_entry &entry, const QString &name) {
        if (mayBeFolder(entry))
            names << name;
    }));
    return names;
}

Result<FolderContent> listContent(const QString &folder)
{
    FolderContent content;
    TRY(list(folder, [&content](const fs::directory_entry &entry, const QString &name) {
        std::error_code unknown;
        if (entry.is_regular_file(unknown))
            content.files << name;
        else if (mayBeFolder(entry))
            content.folders << name;
    }));
    return content;
}

void sort(QStringList &names)
{
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(names, order);
}

/// The answer of `list`, or that there was none in time.
template<typename Listing>
Result<Listing> asked(const QString &folder, Result<Listing> (*list)(const QString &))
{
    TimedQuestion<Result<Listing>> question(folder, [folder, list] { return list(folder); });
    std::optional<Result<Listing>> answer = question.answerWithin(3s);
    if (!answer)
        return fail(ErrorKind::DestinationNotAnswering, folder);
    return std::move(*answer);
}

} // namespace

Result<QStringList> foldersIn(const QString &folder)
{
    TRY_ASSIGN(QStringList names, asked(folder, &listFolders));
    sort(names);
    return names;
}

Result<FolderContent> contentOf(const QString &folder)
{
    TRY_ASSIGN(FolderContent content, asked(folder, &listContent));
    sort(content.folders);
    sort(content.files);
    return content;
}

} // namespace vesper
