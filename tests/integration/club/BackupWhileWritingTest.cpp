#include "support/Catch.h"
#include "support/ClubWriter.h"
#include "support/DieWithTest.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace vesper::test;

namespace {

/// The sample club with a state folder of its own; the programs as a shell would call them.
class Club
{
public:
    explicit Club(const std::string &journalMode)
    {
        REQUIRE(vesper({"demo", path("club"), "--rows", "20000"}) == 0);
        SQLite::Database(path("club/club.sqlite").toStdString(), SQLite::OPEN_READWRITE)
            .exec("PRAGMA journal_mode=" + journalMode);
        REQUIRE(QDir().mkpath(path("stick")));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int vesper(const QStringList &arguments) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("XDG_STATE_HOME", path("state"));
        environment.insert("XDG_CONFIG_HOME", path("config"));
        program.setProcessEnvironment(environment);
        program.start(VESPER_PROGRAM, arguments);
        REQUIRE(program.waitForFinished(60'000));
        INFO(program.readAllStandardError().toStdString());
        CHECK(program.exitCode() == 0);
        return program.exitCode();
    }
    [[nodiscard]] qint64 commits() const
    {
        SQLite::Database live(path("club/club.sqlite").toStdString(), SQLite::OPEN_READONLY,
                              30'000);
        return clubCommitsIn(live);
    }

private:
    QTemporaryDir m_folder;
};

/// Another process that works on the club, from the constructor to the end.
class Writer
{
public:
    explicit Writer(const Club &club)
    {
        dieWithTest(m_program);
        m_program.start(CLUB_WRITER, {club.path("club/club.sqlite"), "--seconds", "120",
                                      "--per-second", "150", "--no-sync"});
        REQUIRE(m_program.waitForStarted());
        m_program.setReadChannel(QProcess::StandardError);
        REQUIRE(m_program.waitForReadyRead(30'000)); // "writing"
    }
    /// It has done nothing but succeed.
    void end()
    {
        m_program.terminate();
        REQUIRE(m_program.waitForFinished(30'000));
        CHECK(m_program.exitStatus() == QProcess::NormalExit);
        CHECK(m_program.exitCode() == 0);
    }

private:
    QProcess m_program;
};

} // namespace

TEST_CASE("While other programs write, whole backups hold exactly one committed state each")
{
    const Club club(GENERATE("wal", "delete"));
    Writer reception(club);
    Writer till(club);
    for (int evening = 1; evening <= 3; ++evening) {
        const QString name = QString("evening-%1").arg(evening);
        const qint64 before = club.commits();
        REQUIRE(club.vesper({"backup", "--suite", club.path("club/suite.toml"), "--to",
                             club.path("stick"), "--name", name, "--unattended"})
                == 0);
        const qint64 after = club.commits();
        CHECK(after > before); // they did go on

        const QString restored = club.path(name + ".sqlite");
        REQUIRE(club.vesper({"restore", club.path("stick/" + name + ".zip"), "--to", restored})
                == 0);
        SQLite::Database state(restored.toStdString(), SQLite::OPEN_READWRITE);
        CHECK(std::string(state.execAndGet("PRAGMA integrity_check").getText()) == "ok");
        CHECK(brokenClubInvariant(state) == QString());
        CHECK(clubCommitsIn(state) >= before);
        CHECK(clubCommitsIn(state) <= after);
    }
    reception.end();
    till.end();
}
