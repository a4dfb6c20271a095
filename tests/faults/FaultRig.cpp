#include "faults/FaultRig.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QSettings>

#include <stdexcept>

namespace vesper::test {

namespace {

constexpr int minute = 60'000;

} // namespace

FaultRig::FaultRig(int rows)
{
    QDir().mkpath(destination());
    if (run({VESPER_PROGRAM, "demo", path("club"), "--rows", QString::number(rows)}).exitCode != 0)
        throw std::runtime_error("no sample suite");
}

QString FaultRig::archive() const
{
    return destination() + (m_fixedName ? "/backup/backup.zip" : "/club.zip");
}

void FaultRig::useFixedName()
{
    QDir().mkpath(path("config/vesper"));
    QSettings settings(path("config/vesper/club.ini"), QSettings::IniFormat);
    settings.setValue("archive/fixed_name", true);
    m_fixedName = true;
    QDir().mkpath(destination() + "/backup"); // an unattended run makes no folder
}

QStringList FaultRig::backup() const
{
    const QStringList command{VESPER_PROGRAM, "backup",      "--suite",    path("club/suite.toml"),
                              "--to",         destination(), "--no-input", "--unattended"};
    return m_fixedName ? command : command + QStringList{"--name", "club"};
}

QStringList FaultRig::under(const Injection &injection, const QStringList &command) const
{
    return underAll({injection}, command);
}

QStringList FaultRig::underAll(const std::vector<Injection> &injections,
                               const QStringList &command) const
{
    QStringList calls;
    QStringList inject;
    for (const Injection &injection : injections) {
        calls.append(QString::fromLatin1(injection.call));
        inject += {"-e", QStringLiteral("inject=%1:%2:when=%3")
                             .arg(calls.last(), QString::fromLatin1(injection.effect),
                                  injection.when > 0 ? QString::number(injection.when) : "1+")};
    }
    return traced(calls, inject + command);
}

QStringList FaultRig::underOn(const QString &file, const Injection &injection,
                              const QStringList &command) const
{
    QStringList strace = under(injection, command);
    strace.insert(1, "--trace-path=" + file);
    return strace;
}

QStringList FaultRig::traced(const QStringList &calls, const QStringList &command) const
{
    const QStringList strace{
        "strace",           "-f", "-y",          "-qqq", "-o",
        path("strace.log"), "-e", "signal=none", "-e",   "trace=" + calls.join(',')};
    return strace + command;
}

std::unique_ptr<QProcess> FaultRig::start(const QStringList &command) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_STATE_HOME", path("state"));
    environment.insert("XDG_CONFIG_HOME", path("config"));
    process->setProcessEnvironment(environment);
    process->start(command.first(), command.mid(1));
    process->closeWriteChannel();
    process->waitForStarted();
    return process;
}

Ended FaultRig::finish(QProcess &process)
{
    Ended ended;
    ended.inTime = process.waitForFinished(minute);
    if (!ended.inTime) {
        process.kill();
        process.waitForFinished();
    }
    ended.crashed = process.exitStatus() == QProcess::CrashExit;
    ended.exitCode = process.exitCode();
    ended.out = process.readAllStandardOutput();
    ended.err = process.readAllStandardError();
    return ended;
}

Ended FaultRig::run(const QStringList &command) const
{
    return finish(*start(command));
}

QByteArray FaultRig::log() const
{
    QFile file(path("strace.log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int FaultRig::delayedAtDestination() const
{
    for (const QByteArray &line : log().split('\n')) {
        if (line.contains("(DELAYED)") && line.contains(QFile::encodeName(destination())))
            return line.left(line.indexOf(' ')).toInt();
    }
    return 0;
}

QStringList FaultRig::files() const
{
    QStringList found;
    QDirIterator all(destination(), QDir::Files | QDir::Hidden | QDir::System,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(QDir(destination()).relativeFilePath(all.next()));
    found.sort();
    return found;
}

QByteArray FaultRig::sourceContent() const
{
    const Ended dump = run({"sqlite3", "-readonly", path("club/club.sqlite"), ".dump"});
    return QCryptographicHash::hash(dump.out, QCryptographicHash::Sha256);
}

bool FaultRig::isGood(const QString &archive) const
{
    return run({VESPER_PROGRAM, "verify", archive}).exitCode == 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace vesper::test
