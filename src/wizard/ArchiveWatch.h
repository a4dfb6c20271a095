#pragma once

#include "run/EverywhereSearch.h"

#include <QtCore/QObject>

#include <map>

namespace vesper {

/// Looks for archives on every volume, one folder after the other on worker threads, each volume on
/// its own: a dead share holds up no other. What is on a volume that goes is gone; one that comes
/// is looked through.
class ArchiveWatch final : public QObject
{
    Q_OBJECT

public:
    /// `folders`: known ones, see placesToSearch().
    explicit ArchiveWatch(QStringList folders, QObject *parent = nullptr);

    /// All that are mounted now.
    void setVolumes(const std::vector<Volume> &volumes);

    [[nodiscard]] const std::vector<PlacedArchive> &archives() const { return m_archives; }
    [[nodiscard]] bool isSearching() const { return m_searching > 0; }
    /// Labels of the volumes with too many folders to look through them all.
    [[nodiscard]] QStringList cutShort() const;

Q_SIGNALS:
    void changed(); ///< archives() or isSearching()

private:
    /// Of one volume, from its coming until its going.
    struct Search
    {
        Volume volume;
        VolumeSearch way;
        int number = 0; ///< of this search: an answer to an older one is dropped
        bool running = false;
    };

    void begin(const Volume &volume, const std::vector<Volume> &volumes);
    void forget(const QString &root);
    void next(Search &search);
    void take(const QString &root, int number, const SearchPlace &place, const FolderFinds &finds);

    const QStringList m_folders;
    std::map<QString, Search> m_searches; ///< by root
    std::vector<PlacedArchive> m_archives;
    int m_numbers = 0;
    int m_searching = 0;
};

} // namespace vesper
