#pragma once

#include "destination/MountTable.h"

#include <set>

namespace vesper {

/// What the kernel says in its folders about the device beneath a mount. Nothing here touches the
/// device or the file system on it, so nothing here can block on a dead one.
class BlockDevices
{
public:
    /// The folders are arguments so that other computers' devices can be looked at in tests.
    explicit BlockDevices(QString sysFolder = QStringLiteral("/sys"),
                          QString labelFolder = QStringLiteral("/dev/disk/by-label"));

    /// The disks that hold the data of `mount`: the disk of a partition, the disks beneath a
    /// volume group, an encrypted or a mirrored device. Empty where it cannot be told.
    [[nodiscard]] std::set<QString> disksOf(const Mount &mount) const;

    /// Whether it can be taken out by hand: USB, a memory card, a medium that the kernel calls
    /// removable.
    [[nodiscard]] bool isRemovable(const Mount &mount) const;

    /// The label that its owner gave it, "Kingston"; empty where it has none.
    [[nodiscard]] QString labelOf(const Mount &mount) const;

private:
    QString m_sysFolder;
    QString m_labelFolder;
};

} // namespace vesper
