#include "destination/Drives.h"

#include <algorithm>

namespace vesper {

std::vector<Volume> describedBy(const std::vector<Drive> &drives, std::vector<Volume> volumes)
{
    for (Volume &volume : volumes) {
        const auto drive = std::find_if(drives.begin(), drives.end(), [&volume](const Drive &d) {
            return d.mountPoints.contains(volume.root);
        });
        if (drive == drives.end())
            continue;
        volume.uuid = drive->uuid;
        if (!drive->removable)
            continue;
        volume.kind = VolumeKind::UsbStick;
        if (!drive->label.isEmpty())
            volume.label = drive->label;
        else if (!drive->product.isEmpty())
            volume.label = drive->product;
    }
    return volumes;
}

} // namespace vesper
