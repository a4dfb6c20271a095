#include "destination/DestinationRules.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <limits>

using namespace vesper;

namespace {

/// A shop's computer in small: a database in one folder, archives in another, on one disk.
class Shop
{
public:
    Shop()
    {
        REQUIRE(QDir(m_folder.path()).mkpath("data"));
        REQUIRE(QDir(m_folder.path()).mkpath("archives"));
        write("data/club.sqlite");
    }

    void write(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString database() const { return path("data/club.sqlite"); }
    [[nodiscard]] DestinationQuestion question(const QString &typed) const
    {
        return {.typed = typed, .database = database(), .included = {path("documents")}};
    }

private:
    QTemporaryDir m_folder;
};

void checkRefused(const DestinationQuestion &question, ErrorKind kind)
{
    INFO(question.typed.toStdString());
    const Result<Destination> destination = checkDestination(question);
    REQUIRE_FALSE(destination);
    CHECK(destination.error().kind == kind);
}

} // namespace

TEST_CASE("What is backed up itself is no place for archives, by whatever way it is reached")
{
    const Shop shop;
    REQUIRE(QDir(shop.path("documents")).mkpath("old/archives"));
    REQUIRE(QFile::link(shop.path("documents/old"), shop.path("elsewhere")));
    checkRefused(shop.question(shop.path("documents")), ErrorKind::DestinationIsIncluded);
    checkRefused(shop.question(shop.path("documents/old/archives")),
                 ErrorKind::DestinationIsIncluded);
    checkRefused(shop.question(shop.path("elsewhere/archives")), ErrorKind::DestinationIsIncluded);
    REQUIRE(QDir().mkpath(shop.path("documents.old"))); // a longer name is another folder
    CHECK(checkDestination(shop.question(shop.path("documents.old"))));
}

TEST_CASE("A writable folder is accepted with its volume, and nothing is left in it")
{
    const Shop shop;
    const Result<Destination> destination
        = checkDestination(shop.question(" file://" + shop.path("archives") + "/ "));
    REQUIRE(destination);
    CHECK(destination->folder == shop.path("archives"));
    CHECK(destination->volume.bytesTotal > 0);
    CHECK(destination->folder.startsWith(destination->volume.root));
    CHECK(QDir(shop.path("archives"))
              .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST_CASE("An address is refused before anything is looked at")
{
    const Shop shop;
    checkRefused(shop.question("https://example.com"), ErrorKind::DestinationIsUrl);
}

TEST_CASE("A folder that is missing, or that is a file, is refused and not created")
{
    const Shop shop;
    shop.write("archives/file");
    checkRefused(shop.question(shop.path("new")), ErrorKind::DestinationMissing);
    CHECK_FALSE(QFile::exists(shop.path("new")));
    checkRefused(shop.question(shop.path("new/deeper")), ErrorKind::DestinationMissing);
    checkRefused(shop.question(shop.path("archives/file")), ErrorKind::DestinationNotFolder);
    checkRefused(shop.question(shop.path("archives/file/deeper")), ErrorKind::DestinationNotFolder);
    checkRefused(shop.question(""), ErrorKind::DestinationMissing);

    REQUIRE(QFile::link(shop.path("nowhere"), shop.path("dangling")));
    checkRefused(shop.question(shop.path("dangling")), ErrorKind::DestinationMissing);
    REQUIRE(QFile::link(shop.path("circle"), shop.path("circle")));
    checkRefused(shop.question(shop.path("circle/x")), ErrorKind::DestinationMissing);
    checkRefused(shop.question("/" + QString(300, 'a')), ErrorKind::DestinationMissing);
}

TEST_CASE("A folder in which no file can be created is refused")
{
    // Not by its mode: that stops no administrator, and this test runs as one, too.
    const Shop shop;
    checkRefused(shop.question("/proc"), ErrorKind::DestinationNotWritable);
}

TEST_CASE("The folder of the live database is refused, by whatever name it is reached")
{
    const Shop shop;
    REQUIRE(QFile::link(shop.path("data"), shop.path("link")));
    REQUIRE(QFile::link(shop.database(), shop.path("archives/club.sqlite")));
    checkRefused(shop.question(shop.path("data")), ErrorKind::DestinationIsSource);
    checkRefused(shop.question(shop.path("archives/../data/.")), ErrorKind::DestinationIsSource);
    checkRefused(shop.question(shop.path("link")), ErrorKind::DestinationIsSource);

    // The database reached by a link: its own folder counts, not the link's.
    DestinationQuestion linked = shop.question(shop.path("data"));
    linked.database = shop.path("archives/club.sqlite");
    checkRefused(linked, ErrorKind::DestinationIsSource);
    linked.typed = shop.path("archives");
    CHECK(checkDestination(linked));
    linked.database = shop.path("link/club.sqlite");
    linked.typed = shop.path("data");
    checkRefused(linked, ErrorKind::DestinationIsSource);

    REQUIRE(QDir(shop.path("data")).mkdir("archives"));
    CHECK(checkDestination(shop.question(shop.path("data/archives"))));
}

TEST_CASE("Under the rule of the external medium the database's own disk is refused")
{
    const Shop shop;
    DestinationQuestion question = shop.question(shop.path("archives"));
    question.externalMediumOnly = true;
    checkRefused(question, ErrorKind::DestinationSameDisk);
    question.database.clear();
    CHECK(checkDestination(question));
}

TEST_CASE("Too little room is refused with what is needed and what there is")
{
    const Shop shop;
    DestinationQuestion question = shop.question(shop.path("archives"));
    question.bytesNeeded = std::numeric_limits<qint64>::max();
    const Result<Destination> destination = checkDestination(question);
    REQUIRE_FALSE(destination);
    CHECK(destination.error().kind == ErrorKind::NotEnoughRoom);
    CHECK(destination.error().path == shop.path("archives"));
    CHECK(destination.error().needed == question.bytesNeeded);
    CHECK(destination.error().available > 0);
    question.bytesNeeded = 1;
    CHECK(checkDestination(question));
}

TEST_CASE("A folder of a drive that is not mounted is refused by the drive's name")
{
    const Shop shop;
    const Result<Destination> destination
        = checkDestination(shop.question("/run/media/root/No such stick/archives"));
    REQUIRE_FALSE(destination);
    CHECK(destination.error().kind == ErrorKind::DestinationNotMounted);
    CHECK(destination.error().detail == "No such stick");

    REQUIRE(QFile::link("/run/media/root/No such stick", shop.path("stick")));
    checkRefused(shop.question(shop.path("stick")), ErrorKind::DestinationMissing);
}
