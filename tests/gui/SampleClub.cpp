#include "gui/SampleClub.h"

#include "base/StateFolder.h"
#include "presence/Presence.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSysInfo>
#include <QtCore/QThreadPool>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

namespace vesper::test {

namespace {

constexpr QLatin1String suiteId("club");

History openHistory()
{
    const Result<QString> folder = stateFolder(suiteId);
    REQUIRE(folder);
    Result<History> history = History::open(*folder);
    REQUIRE(history);
    return std::move(*history);
}

} // namespace

SampleClub::SampleClub(qint64 passages)
{
    for (const char *name : {"STATE", "CONFIG", "DATA"}) {
        const QByteArray variable = QByteArray("XDG_") + name + "_HOME";
        qputenv(variable.constData(), QFile::encodeName(m_home.filePath(QLatin1String(name))));
    }
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path())); // Qt warns without one
    qputenv("HOME", QFile::encodeName(newFolder(QStringLiteral("home"))));
    const Result<DemoSuite> demo
        = writeDemoSuite({.folder = m_home.filePath(QStringLiteral("club")), .passages = passages},
                         CancelToken(), [](double) {});
    REQUIRE(demo);
    m_demo = *demo;
}

// What programs leave there for all users would stay until the computer is started anew.
SampleClub::~SampleClub()
{
    if (const auto presence = Presence::find(database()); presence && *presence)
        QDir((*presence)->folder()).removeRecursively();
}

QString SampleClub::codeWith(const QString &rights) const
{
    const auto found
        = std::find_if(m_demo.codes.begin(), m_demo.codes.end(),
                       [&rights](const DemoCode &code) { return code.rights == rights; });
    REQUIRE(found != m_demo.codes.end());
    return found->code;
}

void SampleClub::setAtWork(const QString &employee) const
{
    SQLite::Database club(database().toStdString(), SQLite::OPEN_READWRITE);
    SQLite::Statement insert(club, "INSERT OR REPLACE INTO workstation(host, employee_id) "
                                   "SELECT ?, id FROM employee WHERE name = ?");
    insert.bind(1, QSysInfo::machineHostName().toStdString());
    insert.bind(2, employee.toStdString());
    REQUIRE(insert.exec() == 1);
}

void SampleClub::execute(const std::string &sql) const
{
    SQLite::Database(database().toStdString(), SQLite::OPEN_READWRITE).exec(sql);
}

void SampleClub::configure(const QByteArray &line) const
{
    QFile file(suiteFile());
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const QByteArray head = "[suite]\n";
    REQUIRE(text.contains(head));
    text.replace(head, head + line + '\n');
    REQUIRE(file.resize(0));
    REQUIRE(file.seek(0));
    REQUIRE(file.write(text) == text.size());
}

void SampleClub::declare(const QByteArray &table) const
{
    QFile file(suiteFile());
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write('\n' + table) == table.size() + 1);
}

void SampleClub::ageDocuments() const
{
    QDirIterator documents(path("club/documents"), QDir::Files, QDirIterator::Subdirectories);
    while (documents.hasNext()) {
        QFile file(documents.next());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                                 QFileDevice::FileModificationTime));
    }
}

QString SampleClub::newFolder(const QString &name) const
{
    QString folder = path(name);
    REQUIRE(QDir().mkpath(folder));
    return folder;
}

Settings SampleClub::settings() const
{
    QThreadPool::globalInstance()->waitForDone(); // a wizard may be saving them
    return loadSettings(suiteId);
}

void SampleClub::setSettings(const Settings &settings) const
{
    REQUIRE(changeSettings(suiteId, [&](Settings &present) { present = settings; }));
}

std::optional<HistoryEntry> SampleClub::lastRun() const
{
    const Result<std::vector<HistoryEntry>> latest = openHistory().latest(1);
    REQUIRE(latest);
    return latest->empty() ? std::nullopt : std::optional(latest->front());
}

void SampleClub::remember(const HistoryEntry &run) const
{
    REQUIRE(openHistory().record(run));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool unzipAccepts(const QString &archive)
{
    return QProcess::execute(QStringLiteral("unzip"), {QStringLiteral("-tqq"), archive}) == 0;
}

} // namespace vesper::test
