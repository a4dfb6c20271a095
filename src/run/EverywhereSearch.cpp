#include "run/EverywhereSearch.h"

#include <QtCore/QDir>

#include <algorithm>
#include <future>
#include <iterator>

namespace vesper {

namespace {

using namespace std::chrono_literals;

struct VolumeFinds
{
    std::vector<FoundArchive> archives;
    bool answering = true;
    bool cutShort = false;
};

VolumeFinds searchVolume(VolumeSearch way, const QString &root, const CancelToken &cancel)
{
    VolumeFinds all;
    while (const std::optional<SearchPlace> place = way.next()) {
        if (cancel.stop_requested())
            break;
        FolderFinds finds = searchFolder(place->folder, root);
        way.add(*place, finds);
        all.answering = finds.answering;
        std::ranges::move(finds.archives, std::back_inserter(all.archives));
    }
    all.cutShort = way.isCutShort();
    return all;
}

} // namespace

Result<EverywhereFinds> searchEverywhere(const QStringList &folders, const CancelToken &cancel)
{
    const std::vector<Volume> volumes = mountedVolumes(3s);
    std::vector<std::future<VolumeFinds>> searches;
    for (const Volume &volume : volumes) {
        VolumeSearch way;
        if (volume.answering)
            way = VolumeSearch(placesToSearch(volume, volumes, folders, QDir::homePath()));
        searches.push_back(
            std::async(std::launch::async, &searchVolume, std::move(way), volume.root, cancel));
    }
    EverywhereFinds all;
    for (std::size_t i = 0; i < volumes.size(); ++i) {
        const VolumeFinds finds = searches[i].get();
        if (!volumes[i].answering || !finds.answering)
            all.silent << volumes[i].label;
        if (finds.cutShort)
            all.cutShort << volumes[i].label;
        for (const FoundArchive &archive : finds.archives)
            all.archives.push_back({archive, volumes[i]});
    }
    if (cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    std::ranges::stable_sort(
        all.archives, std::ranges::greater(),
        [](const PlacedArchive &archive) { return archive.found.manifest.created; });
    return all;
}

} // namespace vesper
