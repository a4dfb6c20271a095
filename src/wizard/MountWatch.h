#pragma once

#include <QtCore/QObject>

namespace vesper {

/// Tells when a file system was mounted or unmounted on this computer. Where the system cannot
/// tell, it stays silent: whoever needs to know also looks from time to time.
class MountWatch final : public QObject
{
    Q_OBJECT

public:
    explicit MountWatch(QObject *parent = nullptr);
    ~MountWatch() override;

Q_SIGNALS:
    void mountsChanged();

private:
    int m_descriptor = -1;
};

} // namespace vesper
