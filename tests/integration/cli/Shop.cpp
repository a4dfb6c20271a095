#include "Shop.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <linux/capability.h>
#include <sys/prctl.h>

namespace vesper::test {

namespace {

const char suiteTable[] = "[suite]\n"
                          "id = \"club\"\n"
                          "name = \"Club Horizon\"\n"
                          "database = \"club.sqlite\"\n";

/// Where the tests run as root, the program has no more rights than the files give their owner.
void giveUpRootsRights()
{
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
}

Called resultOf(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    Called called;
    called.exitCode = exitCodeOf(process);
    called.output = QString::fromUtf8(process.readAllStandardOutput());
    called.messages = QString::fromUtf8(process.readAllStandardError());
    return called;
}

} // namespace

QJsonObject Called::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(output.toUtf8(), &error);
    INFO(output.toStdString());
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(document.isObject());
    return document.object();
}

QString Called::errorKind() const
{
    const QJsonObject object = json();
    CHECK(object["exit_code"].toInt() == exitCode);
    CHECK_FALSE(object["error"][u"message"].toString().isEmpty());
    return object["error"][u"kind"].toString();
}

Shop::Shop(const QString &toml)
    : environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "VESPER_SUITE"})
        environment.remove(name);
    environment.insert("LANG", "C.UTF-8");
    environment.insert("TERM", "xterm");
    environment.insert("HOME", m_home.path());
    environment.insert("XDG_CONFIG_HOME", path("config"));
    environment.insert("XDG_CONFIG_DIRS", path("system-config"));
    environment.insert("XDG_STATE_HOME", path("state"));
    environment.insert("XDG_DATA_HOME", path("data"));
    REQUIRE(QDir(m_home.path()).mkdir("suite"));
    REQUIRE(QDir(m_home.path()).mkdir("stick"));
    write("suite/suite.toml", suiteTable + toml.toUtf8());
    writeDatabase(database(), {.journalMode = "wal"});
}

QStringList Shop::onStick() const
{
    return QDir(path("stick")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Called Shop::vesper(const QStringList &arguments, const QByteArray &input) const
{
    return resultOf(*start(arguments), input);
}

Called Shop::backup(const QStringList &more, const QByteArray &input) const
{
    return vesper(QStringList{"backup", "--suite", suiteFile(), "--to", path("stick")} + more,
                  input);
}

QString Shop::archive(const QStringList &more) const
{
    const Called made = backup(more);
    INFO(made.messages.toStdString());
    REQUIRE(made.exitCode == 0);
    return made.output.trimmed();
}

std::unique_ptr<QProcess> Shop::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_home.path());
    process->setChildProcessModifier(giveUpRootsRights);
    process->start(VESPER_PROGRAM, arguments);
    REQUIRE(process->waitForStarted());
    return process;
}

Called Shop::inTerminal(const QStringList &arguments, const std::vector<Typed> &conversation) const
{
    QStringList quoted{VESPER_PROGRAM};
    for (const QString &argument : arguments)
        quoted << '\'' + argument + '\'';
    QProcess script;
    script.setProcessEnvironment(environment);
    script.start("script", {"--quiet", "--return", "--echo", "never", "--command", quoted.join(' '),
                            path("typescript")});
    REQUIRE(script.waitForStarted());
    QString unanswered;
    QString all;
    const auto readMore = [&] {
        const QString text = QString::fromUtf8(script.readAllStandardOutput());
        unanswered += text;
        all += text;
    };
    for (const Typed &typed : conversation) {
        while (!unanswered.contains(typed.after)) {
            REQUIRE(script.waitForReadyRead(20'000));
            readMore();
        }
        unanswered = unanswered.section(typed.after, 1);
        script.write(typed.keys);
    }
    Called called = resultOf(script, {});
    called.output.prepend(all);
    return called;
}

void Shop::write(const QString &relative, const QByteArray &content) const
{
    QFile file(path(relative));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

void damage(const QString &database)
{
    QFile file(database);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(10 * 4096));
    REQUIRE(file.write(QByteArray(4096, '\x5a')) == 4096);
}

void waitForMessage(QProcess &process, const QByteArray &text)
{
    process.setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains(text)) {
        REQUIRE((process.bytesAvailable() > 0 || process.waitForReadyRead(20'000)));
        said += process.readAllStandardError();
    }
}

int exitCodeOf(QProcess &process, int milliseconds)
{
    const bool ended = process.waitForFinished(milliseconds);
    return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace vesper::test
