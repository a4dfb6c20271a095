#include "wizard/FolderProposal.h"

#include <algorithm>
#include <array>

namespace vesper {
namespace {

bool isAtOrBelow(const QString &path, const QString &root)
{
    if (!path.startsWith(root))
        return false;
    return path.size() == root.size() || root.endsWith(u'/') || path.at(root.size()) == u'/';
}

} // namespace

const Volume *volumeHolding(const std::vector<Volume> &volumes, const QString &folder)
{
    const Volume *holding = nullptr;
    for (const Volume &volume : volumes) {
        if (isAtOrBelow(folder, volume.root)
            && (holding == nullptr || volume.root.size() > holding->root.size()))
            holding = &volume;
    }
    return holding;
}

const Volume *preferredVolume(const std::vector<Volume> &volumes)
{
    constexpr std::array order{VolumeKind::UsbStick, VolumeKind::NetworkDrive,
                               VolumeKind::LocalDisk};
    for (const VolumeKind kind : order) {
        const auto found = std::find_if(volumes.begin(), volumes.end(), [kind](const Volume &v) {
            return v.kind == kind && v.answering && !v.readOnly;
        });
        if (found != volumes.end())
            return &*found;
    }
    return nullptr;
}

QString proposedFolder(const Volume &volume, const std::vector<Volume> &volumes,
                       const QStringList &lastFolders, const QString &homeFolder)
{
    const auto isOnIt = [&](const QString &folder) {
        const Volume *holding = volumeHolding(volumes, folder);
        return !folder.isEmpty() && holding != nullptr && holding->root == volume.root;
    };
    const auto last = std::find_if(lastFolders.begin(), lastFolders.end(), isOnIt);
    if (last != lastFolders.end())
        return *last;
    if (volume.kind == VolumeKind::LocalDisk && isOnIt(homeFolder))
        return homeFolder;
    return volume.root;
}

UsedPlace &placeOfKind(Settings &settings, VolumeKind kind)
{
    switch (kind) {
    case VolumeKind::UsbStick:
        return settings.lastStick;
    case VolumeKind::NetworkDrive:
        return settings.lastNetworkDrive;
    case VolumeKind::LocalDisk:
        break;
    }
    return settings.lastDisk;
}

} // namespace vesper
