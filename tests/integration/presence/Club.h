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

/// In milliseconds; see ApplicationRequest.
struct Times
{
    int grace = 100;
    int starter = 10'000;
    int opening = 180'000;
};

/// A suite with two applications (shell programs that live as long as a file is there) and a
/// wizard that is a shell program too: it writes a line each time it is opened, and ends as the
/// file `end` says, if there is one.
class Club
{
public:
    /// `mainComputer`: the only one that backs up; empty: each may.
    explicit Club(const QByteArray &mainComputer = {})
    {
        qputenv("XDG_STATE_HOME", path("state").toUtf8());
        write("suite.toml", R"([suite]
id = "club"
name = "Club"
database = "club.sqlite"
)" + (mainComputer.isEmpty() ? mainComputer : "main_computer = \"" + mainComputer + "\"\n")
                                + R"([[application]]
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
        const QByteArray club = "CLUB=\"" + m_folder.path().toUtf8() + "\"\n";
        write("application", club + R"(eval "$LEAVES_BEHIND"
[ ! -p "$CLUB/barrier" ] || exec 3<"$CLUB/barrier"
echo $$ > "$CLUB/$1.starts"
mv "$CLUB/$1.starts" "$CLUB/$1.runs"
if [ -p "$CLUB/barrier" ]; then read -r end <&3; exit 0; fi
while [ -e "$CLUB/$1" ]; do sleep 0.02; done
[ ! -e "$CLUB/crash" ] || kill -SEGV $$
)");
        write("wizard", "#!/bin/sh\n" + club + R"(echo "$@" >> "$CLUB/offers"
while [ -e "$CLUB/open" ]; do sleep 0.02; done
[ ! -e "$CLUB/end" ] || . "$CLUB/end"
)");
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
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &application,
                                                  const Times &times = {},
                                                  const QString &leavesBehind = {}) const
    {
        return startAs({}, application, times, leavesBehind);
    }
    /// `user`: a command that the watcher is started through; empty: as this user.
    [[nodiscard]] std::unique_ptr<QProcess> startAs(QStringList user, const QString &application,
                                                    const Times &times = {},
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
             << path("suite.toml") << application << path("wizard") << QString::number(times.grace)
             << m_folder.path() << QString::number(times.starter) << QString::number(times.opening);
        watcher->start(user.takeFirst(), user);
        REQUIRE(waitUntil([&] { return QFile::exists(path(application + ".runs")); }));
        return watcher;
    }
    /// Of an application that was started.
    [[nodiscard]] pid_t processOf(const QString &application) const
    {
        QFile file(path(application + ".runs"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().toInt();
    }
    [[nodiscard]] std::size_t here() const { return presence().present()->size(); }
    [[nodiscard]] Presence presence() const
    {
        return *Presence::of(path("club.sqlite"), m_folder.path());
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
