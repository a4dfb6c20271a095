#pragma once

#include "archive/ArchiveSearch.h"
#include "destination/Volumes.h"
#include "history/History.h"
#include "suite/Settings.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <deque>

namespace vesper {

/// A folder to be looked through for archives, and how many levels of folders below it. A value.
struct SearchPlace
{
    QString folder;
    int depth = 0;

    bool operator==(const SearchPlace &) const = default;
};

/// The folders that archives were written to before, as settings and history know them.
[[nodiscard]] QStringList knownFolders(const Settings &settings,
                                       const std::vector<HistoryEntry> &history);

/// Where people put files of their own, in the language of their desktop.
[[nodiscard]] QStringList foldersOfPerson();

/// Where archives may be on `volume`: in those of `folders` that are on it (`volumes`: all there
/// are, since one may be mounted in another), and up to two levels below its root, unless it is the
/// disk that holds `home`: that one is the computer's own. A pure function.
[[nodiscard]] std::vector<SearchPlace> placesToSearch(const Volume &volume,
                                                      const std::vector<Volume> &volumes,
                                                      const QStringList &folders,
                                                      const QString &home);

/// What one folder holds. A value.
struct FolderFinds
{
    std::vector<FoundArchive> archives;
    QStringList folders;   ///< in it, as paths; without hidden ones, links and the system's own
    bool answering = true; ///< false: the file system has stopped answering, so look there no more
};

/// The way through one volume, folder by folder. A value.
class VolumeSearch
{
public:
    VolumeSearch() = default;
    explicit VolumeSearch(const std::vector<SearchPlace> &places)
        : m_places(places.begin(), places.end())
    {}

    /// The folder to look through now; nothing: the search is over.
    [[nodiscard]] std::optional<SearchPlace> next();
    /// What it held.
    void add(const SearchPlace &place, const FolderFinds &finds);
    /// It is over although there are folders left: there are too many.
    [[nodiscard]] bool isCutShort() const;

private:
    std::deque<SearchPlace> m_places;
    QSet<QString> m_seen;
};

/// Looks through one folder, not below it. Each file is asked with a time limit, so that a drive
/// that dies meanwhile costs seconds. `root`: of the volume. Not for the thread of a window.
[[nodiscard]] FolderFinds searchFolder(const QString &folder, const QString &root);

} // namespace vesper
