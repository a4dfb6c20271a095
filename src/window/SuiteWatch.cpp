#include "window/SuiteWatch.h"

#include "window/Background.h"

#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

SuiteWatch::SuiteWatch(const QString &database, const QString &root, QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(100ms);
    m_often.setInterval(1s);
    m_often.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SuiteWatch::look);
    connect(&m_often, &QTimer::timeout, this, &SuiteWatch::look);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, [this] { m_rest.start(); });
    inBackground(
        this, [database, root] { return Presence::of(database, root); },
        [this](const Result<Presence> &presence) {
            if (presence)
                watch(*presence);
        });
}

void SuiteWatch::lookOften()
{
    m_looksOften = true;
}

void SuiteWatch::watch(const Presence &presence)
{
    m_presence = presence;
    m_folder.addPath(presence.folder());
    look(); // somebody may have come before the watch began
}

void SuiteWatch::look()
{
    inBackground(
        this, [presence = *m_presence] { return presence.present(); },
        [this](const Result<std::vector<OpenApplication>> &here) {
            if (!here || (!here->empty() && m_looksOften)) // a moment later it may be known
                m_often.start();
            if (!here)
                return;
            Q_EMIT looked(*here);
            if (!here->empty())
                Q_EMIT opened(*here); // whoever hears it may have no more need of this
        });
}

} // namespace vesper
