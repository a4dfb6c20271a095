#include "base/NameClaim.h"
#include "base/HostLabel.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <cerrno>

using namespace vesper;

namespace {

struct Folder
{
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
    /// As a process that was killed leaves it.
    void writeNote(const QByteArray &name) const
    {
        write(".vesper.claim." + hostLabel() + ".1", name);
    }
    [[nodiscard]] QByteArray pathOf(const QString &name) const
    {
        return QFile::encodeName(folder.filePath(name));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("A claimed name is taken until it is given back")
{
    const Folder folder;
    {
        NameClaim claim;
        REQUIRE(claim.take(folder.pathOf("a.zip")) == 0);
        CHECK(folder.names().contains("a.zip"));
        NameClaim second;
        CHECK(second.take(folder.pathOf("a.zip")) == EEXIST);
    }
    CHECK(folder.names().isEmpty());
}

TEST_CASE("A claim never touches the file of a name that is taken")
{
    const Folder folder;
    folder.write("a.zip", {});
    {
        NameClaim claim;
        CHECK(claim.take(folder.pathOf("a.zip")) == EEXIST);
    }
    CHECK(folder.names() == QStringList{"a.zip"});
}

TEST_CASE("A claim that was fulfilled leaves the file its name, and nothing else")
{
    const Folder folder;
    folder.write("b", "whole");
    {
        NameClaim claim;
        REQUIRE(claim.take(folder.pathOf("a.zip")) == 0);
        REQUIRE(::rename(folder.pathOf("b").constData(), folder.pathOf("a.zip").constData()) == 0);
        claim.fulfil();
    }
    CHECK(folder.names() == QStringList{"a.zip"});
}

TEST_CASE("A claim that something was put onto is no claim any more, whatever was answered")
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath("club.zip").toUtf8();
    {
        NameClaim claim;
        REQUIRE(claim.take(path) == 0);
        QFile archive(QString::fromUtf8(path));
        REQUIRE(archive.open(QIODevice::WriteOnly));
        REQUIRE(archive.write("an archive") > 0);
    }
    CHECK(QFileInfo(QString::fromUtf8(path)).size() == 10);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{"club.zip"});
}

TEST_CASE("The claim of a dead process is removed, that of a live one stays")
{
    const Folder folder;
    folder.write("dead.zip", {});
    folder.writeNote("dead.zip");
    NameClaim live;
    REQUIRE(live.take(folder.pathOf("live.zip")) == 0);
    removeAbandonedClaims(folder.folder.path());
    CHECK(folder.names().contains("live.zip"));
    CHECK(folder.names().size() == 2); // and its note
}

TEST_CASE("A note removes nothing but the empty file that it names in its folder")
{
    const Folder folder;
    const Folder elsewhere;
    elsewhere.write("theirs.zip", {});
    folder.write("whole.zip", "an archive");
    folder.write("empty.zip", {});
    const QByteArray note = GENERATE_REF(
        as<QByteArray>(), "", "whole.zip", "gone.zip", ".", "./empty.zip",
        QByteArray("../") + QFileInfo(elsewhere.folder.path()).fileName().toUtf8() + "/theirs.zip",
        elsewhere.pathOf("theirs.zip"), QByteArray(5000, 'a'));
    folder.writeNote(note);
    removeAbandonedClaims(folder.folder.path());
    CHECK(folder.names() == QStringList{"empty.zip", "whole.zip"});
    CHECK(elsewhere.names() == QStringList{"theirs.zip"});
}

TEST_CASE("The note of another computer is none of our business")
{
    const Folder folder;
    folder.write("a.zip", {});
    folder.write(".vesper.claim.somewhere-else.1", "a.zip");
    removeAbandonedClaims(folder.folder.path());
    CHECK(folder.names().size() == 2);
}
