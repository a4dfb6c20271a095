#include "run/ArchiveSearchPlaces.h"

#include "destination/TimedQuestion.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace vesper {

using namespace std::chrono_literals;

namespace {

constexpr int levelsBelowRoot = 2;
constexpr qsizetype mostFolders = 2000; // of one volume

bool isIn(const QString &path, const QString &root)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : root + QLatin1Char('/'));
}

/// The innermost of the volumes that a path can be on, by its text alone.
QString rootOf(const QString &path, const std::vector<Volume> &volumes)
{
    QString root;
    for (const Volume &volume : volumes)
        if (isIn(path, volume.root) && volume.root.size() > root.size())
            root = volume.root;
    return root;
}

bool isOfSystem(const QString &name)
{
    return name == QLatin1String("lost+found") || name.startsWith(QLatin1Char('$'))
           || name == QLatin1String("System Volume Information");
}

struct Listing
{
    QStringList files;
    QStringList folders;
};

Listing listed(const QString &folder)
{
    Listing listing;
    const QFileInfoList entries
        = QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        if (entry.isFile())
            listing.files << entry.filePath();
        else if (!entry.isSymLink() && !isOfSystem(entry.fileName()))
            listing.folders << entry.filePath();
    }
    return listing;
}

} // namespace

QStringList knownFolders(const Settings &settings, const std::vector<HistoryEntry> &history)
{
    QStringList folders{settings.lastFolder, settings.defaultFolder, settings.lastStick.folder,
                        settings.lastDisk.folder, settings.lastNetworkDrive.folder};
    for (const HistoryEntry &run : history)
        if (!run.archive.isEmpty())
            folders << QFileInfo(run.archive).path();
    folders.removeAll(QString());
    for (QString &folder : folders)
        folder = QDir::cleanPath(folder);
    folders.removeDuplicates();
    return folders;
}

QStringList foldersOfPerson()
{
    QStringList folders;
    for (const auto place : {QStandardPaths::HomeLocation, QStandardPaths::DesktopLocation,
                             QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation})
        folders << QDir::cleanPath(QStandardPaths::writableLocation(place));
    folders.removeDuplicates();
    return folders;
}

std::vector<SearchPlace> placesToSearch(const Volume &volume, const std::vector<Volume> &volumes,
                                        const QStringList &folders, const QString &home)
{
    std::vector<SearchPlace> places;
    const bool holdsHome = rootOf(home, volumes) == volume.root;
    if (!holdsHome && volume.root != QLatin1String("/"))
        places.push_back({volume.root, levelsBelowRoot});
    for (const QString &folder : folders)
        if (rootOf(folder, volumes) == volume.root
            && std::ranges::find(places, folder, &SearchPlace::folder) == places.end())
            places.push_back({folder, 0});
    return places;
}

std::optional<SearchPlace> VolumeSearch::next()
{
    while (!m_places.empty() && m_seen.contains(m_places.front().folder))
        m_places.pop_front();
    if (m_places.empty() || isCutShort())
        return std::nullopt;
    const SearchPlace place = m_places.front();
    m_places.pop_front();
    m_seen.insert(place.folder);
    return place;
}

bool VolumeSearch::isCutShort() const
{
    return !m_places.empty() && m_seen.size() >= mostFolders;
}

void VolumeSearch::add(const SearchPlace &place, const FolderFinds &finds)
{
    if (place.depth > 0)
        for (const QString &folder : finds.folders)
            m_places.push_back({folder, place.depth - 1});
    if (!finds.answering)
        m_places.clear();
}

FolderFinds searchFolder(const QString &folder, const QString &root)
{
    constexpr auto limit = 3s;
    FolderFinds finds;
    TimedQuestion<Listing> question(root, [folder] { return listed(folder); });
    const std::optional<Listing> listing = question.answerWithin(limit);
    if (!listing) {
        finds.answering = false;
        return finds;
    }
    finds.folders = listing->folders;
    for (const QString &file : listing->files) {
        TimedQuestion<std::optional<FoundArchive>> ask(root, [file] { return archiveAt(file); });
        std::optional<std::optional<FoundArchive>> archive = ask.answerWithin(limit);
        if (!archive) {
            finds.answering = false;
            break;
        }
        if (*archive)
            finds.archives.push_back(std::move(**archive));
    }
    return finds;
}

} // namespace vesper
