#include "wizard/ArchiveWatch.h"

#include "window/Background.h"

#include <QtCore/QDir>

#include <algorithm>
#include <utility>

namespace vesper {

namespace {

bool contains(const std::vector<Volume> &volumes, const QString &root)
{
    return std::ranges::find(volumes, root, &Volume::root) != volumes.end();
}

} // namespace

ArchiveWatch::ArchiveWatch(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{}

void ArchiveWatch::setVolumes(const std::vector<Volume> &volumes)
{
    QStringList gone;
    for (const auto &[root, search] : m_searches)
        if (!contains(volumes, root))
            gone << root;
    for (const QString &root : gone)
        forget(root);
    for (const Volume &volume : volumes)
        if (volume.answering && !m_searches.contains(volume.root))
            begin(volume, volumes);
    Q_EMIT changed();
}

QStringList ArchiveWatch::cutShort() const
{
    QStringList labels;
    for (const auto &[root, search] : m_searches)
        if (search.way.isCutShort())
            labels << search.volume.label;
    return labels;
}

void ArchiveWatch::begin(const Volume &volume, const std::vector<Volume> &volumes)
{
    Search &search = m_searches[volume.root];
    search.volume = volume;
    search.way = VolumeSearch(placesToSearch(volume, volumes, m_folders, QDir::homePath()));
    search.number = ++m_numbers;
    next(search);
}

void ArchiveWatch::forget(const QString &root)
{
    const auto gone = m_searches.find(root);
    if (gone->second.running)
        --m_searching;
    m_searches.erase(gone);
    std::erase_if(m_archives,
                  [&root](const PlacedArchive &archive) { return archive.volume.root == root; });
}

void ArchiveWatch::next(Search &search)
{
    if (std::exchange(search.running, false))
        --m_searching;
    const std::optional<SearchPlace> place = search.way.next();
    if (!place)
        return;
    search.running = true;
    ++m_searching;
    const QString root = search.volume.root;
    inBackground(
        this, [folder = place->folder, root] { return searchFolder(folder, root); },
        [this, root, number = search.number, place = *place](const FolderFinds &finds) {
            take(root, number, place, finds);
        });
}

void ArchiveWatch::take(const QString &root, int number, const SearchPlace &place,
                        const FolderFinds &finds)
{
    const auto asked = m_searches.find(root);
    if (asked == m_searches.end() || asked->second.number != number)
        return; // the volume went meanwhile
    Search &search = asked->second;
    for (const FoundArchive &found : finds.archives)
        m_archives.push_back({found, search.volume});
    std::ranges::stable_sort(m_archives, std::ranges::greater(), [](const PlacedArchive &archive) {
        return archive.found.manifest.created;
    });
    search.way.add(place, finds);
    next(search);
    Q_EMIT changed();
}

} // namespace vesper
