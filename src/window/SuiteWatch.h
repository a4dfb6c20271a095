#pragma once

#include "presence/Presence.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QTimer>

namespace vesper {

/// Tells when an application of the suite is opened on this computer while a window is open, and
/// when one is closed. Files are asked on a worker thread. What cannot be known is not told, and
/// asked for again: the window goes on as it is.
class SuiteWatch final : public QObject
{
    Q_OBJECT

public:
    /// Watches from now on. `root`: for tests, see Presence::of.
    SuiteWatch(const QString &database, const QString &root, QObject *parent);

    /// While somebody is here, looks again and again: an application that is killed changes no
    /// file. Without this it looks only when a file has changed.
    void lookOften();

Q_SIGNALS:
    /// Whoever is here, the longest first.
    void opened(const std::vector<vesper::OpenApplication> &applications);
    /// Whoever is here now, maybe nobody; as often as it was looked.
    void looked(const std::vector<vesper::OpenApplication> &applications);

private:
    void watch(const Presence &presence);
    void look();

    std::optional<Presence> m_presence;
    QFileSystemWatcher m_folder;
    QTimer m_rest;  ///< several files change at once
    QTimer m_often; ///< runs while somebody is here, if wanted, or it is not known
    bool m_looksOften = false;
};

} // namespace vesper
