#pragma once

#include "presence/Presence.h"
#include "support/Catch.h"
#include "support/DieWithTest.h"
#include "support/WaitUntil.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <memory>
#include <vector>

namespace vesper::test {

/// A suite with two applications (shell programs that live as long as a file is there) and a
/// wizard that is a shell program too: it writes a line each time it is opened.
class Club
{
public:
    Club()
    {
        write("suite.toml", R"([suite]
id = "club"
name = "Club"
database = "club.sqlite"
[[application]]
id = "reception"
name = "Reception"
command = ["sh", ")" + path("application").toUtf8()
                                + R"(", "reception"]
[[application]]
id = "till"
name = "Till"
command = ["sh", ")" + path("application").toUtf8()
                                + R"(", "till"]
)");
        write("club.sqlite", {});
        write("application", "CLUB=\"" + path({}).toUtf8() + "\"; eval \"$LEAVES_BEHIND\"\ntouch \""
                                 + folder() + "$1.runs\"\nwhile [ -e \"" + folder()
                                 + "$1\" ]; do sleep 0.02; done\n" + "[ ! -e \"" + folder()
                                 + "crash\" ] || kill -SEGV $$\n");
        write("wizard", "#!/bin/sh\necho \"$@\" >> \"" + path("offers").toUtf8()
                            + "\"\nwhile [ -e \"" + folder() + "open\" ]; do sleep 0.02; done\n");
        QFile::setPermissions(path("wizard"), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    }
    [[nodiscard]] QByteArray folder() const { return m_folder.path().toUtf8() + '/'; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    void close(const QString &application) const { REQUIRE(QFile::remove(path(application))); }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &application, int graceInMs = 100,
                                                  int starterInMs = 10'000,
                                                  const QString &leavesBehind = {}) const
    {
        return startAs({}, application, graceInMs, starterInMs, leavesBehind);
    }
    /// `user`: a command that the watcher is started through; empty: as this user.
    [[nodiscard]] std::unique_ptr<QProcess> startAs(QStringList user, const QString &application,
                                                    int graceInMs = 100, int starterInMs = 10'000,
                                                    const QString &leavesBehind = {}) const
    {
        QFile::remove(path(application + ".runs"));
        write(application, {});
        auto watcher = std::make_unique<QProcess>();
        dieWithTest(*watcher);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LEAVES_BEHIND", leavesBehind);
        watcher->setProcessEnvironment(environment);
        user << (QFile::exists(path("watcher")) ? path("watcher") : APPLICATION_WATCHER)
             << path("suite.toml") << application << path("wizard") << QString::number(graceInMs)
             << m_folder.path() << QString::number(starterInMs);
        watcher->start(user.takeFirst(), user);
        REQUIRE(waitUntil([&] { return QFile::exists(path(application + ".runs")); }));
        return watcher;
    }
    [[nodiscard]] std::size_t here() const
    {
        return Presence::of(path("club.sqlite"), m_folder.path())->present()->size();
    }
    /// Looks for a last close that nobody watched, as a launcher does.
    [[nodiscard]] int offerMissed() const
    {
        return QProcess::execute(APPLICATION_WATCHER,
                                 {path("suite.toml"), {}, path("wizard"), "100", m_folder.path()});
    }
    [[nodiscard]] int offers() const
    {
        QFile file(path("offers"));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }

private:
    QTemporaryDir m_folder;
};

inline int endOf(QProcess &watcher)
{
    REQUIRE(watcher.waitForFinished(20'000));
    REQUIRE(watcher.exitStatus() == QProcess::NormalExit);
    return watcher.exitCode();
}

} // namespace vesper::test
