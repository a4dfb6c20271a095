#include "faults/InPlaceRig.h"

#include "support/Catch.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>

#include <stdexcept>

namespace vesper::test {

namespace {

constexpr int rows = 400; // some pages more than one step of the copy takes to notice a kill

} // namespace

InPlaceRig::InPlaceRig(Shape shape)
    : m_rig(rows)
    , m_shape(std::move(shape))
{
    const auto sql = [this](const QString &text) {
        if (m_rig.run({"sqlite3", database(), text}).exitCode != 0)
            throw std::runtime_error("no database");
    };
    forgetStaff();
    sql("DELETE FROM photo WHERE rowid % 20 > 0"); // every page is a call to be killed in
    const auto pages = [](int size) {
        return QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA page_size=%1; VACUUM").arg(size);
    };
    sql(pages(m_shape.archivedPageSize));
    m_newer = digestOf(database());
    if (m_rig.run(m_rig.backup()).exitCode != 0)
        throw std::runtime_error("no archive");
    sql("DELETE FROM passage WHERE id % 3 = 0; UPDATE customer SET first_name = 'x' || first_name");
    sql(pages(m_shape.pageSize));
    sql("PRAGMA journal_mode=" + m_shape.journalMode);
    m_older = digestOf(database());
    if (m_older == m_newer || !QFile::copy(database(), m_rig.path("older.sqlite")))
        throw std::runtime_error("no older state");
}

QStringList InPlaceRig::restore() const
{
    return {VESPER_PROGRAM,
            "restore",
            m_rig.archive(),
            "--in-place",
            "--yes",
            "--suite",
            m_rig.path("club/suite.toml")};
}

void InPlaceRig::layOutOlder() const
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(database() + ending);
    REQUIRE(QFile::copy(m_rig.path("older.sqlite"), database()));
    for (const QString &file : m_rig.files()) {
        if (file != "club.zip")
            QFile::remove(m_rig.destination() + '/' + file);
    }
}

/// Nobody is there to enter a code.
void InPlaceRig::forgetStaff() const
{
    QFile file(m_rig.path("club/suite.toml"));
    if (!file.open(QIODevice::ReadWrite))
        throw std::runtime_error("no suite");
    QByteArray toml = file.readAll();
    const qsizetype staff = toml.indexOf("[staff]");
    toml.remove(staff, toml.indexOf("[[include]]") - staff);
    file.resize(0);
    file.seek(0);
    file.write(toml);
}

QByteArray InPlaceRig::digestOf(const QString &database) const
{
    const Ended checked = m_rig.run({"sqlite3", database, "PRAGMA integrity_check"});
    if (checked.out != "ok\n")
        return {};
    const Ended dump = m_rig.run({"sqlite3", database, ".dump"});
    return QCryptographicHash::hash(dump.out, QCryptographicHash::Sha256);
}

QString InPlaceRig::journalMode() const
{
    return QString::fromUtf8(
        m_rig.run({"sqlite3", database(), "PRAGMA journal_mode"}).out.trimmed());
}

InPlaceRig::State InPlaceRig::state() const
{
    const QByteArray digest = digestOf(database());
    return digest == m_older ? State::Older : digest == m_newer ? State::Newer : State::Neither;
}

bool InPlaceRig::survivesKill(const Injection &injection) const
{
    INFO(m_shape.journalMode.toStdString()
         << ' ' << m_shape.pageSize << " <- " << m_shape.archivedPageSize << ": "
         << injection.call.toStdString() << ", killed in call " << injection.when);
    layOutOlder();
    const Ended killed = m_rig.run(m_rig.under(injection, restore()));
    INFO(killed.err.toStdString());
    CHECK(state() != State::Neither);
    if (killed.crashed) {
        const Ended next = m_rig.run(restore());
        INFO(next.err.toStdString());
        CHECK(next.exitCode == 0);
    }
    CHECK(journalMode() == m_shape.journalMode);
    CHECK(state() == State::Newer);
    return killed.crashed;
}

bool InPlaceRig::survivesError(const Injection &injection) const
{
    INFO(m_shape.journalMode.toStdString()
         << ": " << injection.call.toStdString() << ' ' << injection.effect.toStdString()
         << ", call " << injection.when);
    layOutOlder();
    const Ended ended = m_rig.run(m_rig.under(injection, restore()));
    INFO(ended.err.toStdString());
    CHECK_FALSE(ended.crashed);
    CHECK(ended.inTime);
    // A commit may fail after it has happened: then that is what is said.
    const bool isIn = ended.exitCode == 0 || ended.err.simplified().contains("is in the database");
    CHECK(state() == (isIn ? State::Newer : State::Older));
    return m_rig.injected();
}

QList<QByteArray> writingCalls()
{
    return {"pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "openat", "renameat2"};
}

} // namespace vesper::test
