#include "archive/Manifest.h"
#include "support/Catch.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <functional>
#include <limits>

using namespace vesper;

namespace {

ManifestEntry databaseEntry()
{
    return {.name = "database/club.sqlite",
            .path = "Bücher/Łódź – 帳簿.sqlite",
            .kind = EntryKind::Database,
            .size = 4096 + 2 * 65'536 + 4096,
            .crc32 = 0x00c0ffee,
            .digest = QByteArray(32, '\x7f'),
            .firstBlockSize = 4096,
            .blockSize = 65'536,
            .blocks = {4101, 30'000, 65'546, 17},
            .modified = QDateTime(QDate(2026, 11, 21), QTime(17, 42, 7), Qt::UTC),
            .pageSize = 4096,
            .pageCount = 34,
            .tables = {{"sale", 2000}, {"naïve \"table\"", 0}}};
}

ManifestEntry fileEntry(const QString &name)
{
    return {.name = name,
            .path = name,
            .kind = EntryKind::File,
            .set = "Verträge",
            .size = 10,
            .crc32 = 1,
            .digest = QByteArray(32, '\1'),
            .firstBlockSize = 10,
            .blockSize = 65'536,
            .blocks = {12},
            .modified = QDateTime(QDate(1999, 12, 31), QTime(23, 59, 59), Qt::UTC)};
}

Manifest fullManifest()
{
    Manifest manifest;
    manifest.suiteId = "club";
    manifest.suiteName = "Club « Été » 🏖";
    manifest.created = QDateTime(QDate(2026, 11, 21), QTime(18, 42, 7), Qt::OffsetFromUTC, 3600);
    manifest.host = "FRONT-PC";
    manifest.employee = "Søren Østergård";
    manifest.program = "vesper 0.1.0";
    manifest.note = "before the move\nto the new office";
    manifest.keepForGood = true;
    manifest.beforeRestore = true;
    manifest.level = CompressionLevel::Balanced;
    manifest.checked = CheckLevel::Full;
    manifest.damage = "row 7 missing from index sale_what";
    manifest.entries = {databaseEntry(), fileEntry("files/a.txt"), fileEntry("files/b.txt")};
    manifest.entries.back().size = 0;
    manifest.entries.back().firstBlockSize = 0;
    manifest.entries.back().blocks.clear();
    manifest.links = {{"documents/link", "/somewhere/else"}};
    manifest.proof = {{.query = "SELECT 1, NULL",
                       .text = {{"en", "Last: %1"}, {"da", "Seneste: %1"}},
                       .values = {"1", QString()}}};
    manifest.notInside = {"/srv/club/unreadable"};
    return manifest;
}

using Change = std::function<void(QJsonObject &)>;

/// The manifest with a change in its JSON, read.
Result<Manifest> readChanged(const Change &change)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(fullManifest())).object();
    change(object);
    return manifestFromJson(QJsonDocument(object).toJson(), "/a.zip");
}

Change inEntry(const char *field, const QJsonValue &value)
{
    return [=](QJsonObject &object) {
        QJsonArray entries = object["entries"].toArray();
        QJsonObject entry = entries[0].toObject();
        entry[QLatin1String(field)] = value;
        entries[0] = entry;
        object["entries"] = entries;
    };
}

Change at(const char *field, const QJsonValue &value)
{
    return [=](QJsonObject &object) { object[QLatin1String(field)] = value; };
}

void checkDamaged(const Change &change, const QString &field)
{
    INFO(field.toStdString());
    const Result<Manifest> manifest = readChanged(change);
    REQUIRE_FALSE(manifest);
    CHECK(manifest.error().kind == ErrorKind::ArchiveDamaged);
    CHECK(manifest.error().path == "/a.zip");
    CHECK(manifest.error().detail.endsWith(field));
}

const std::vector<QJsonValue> &wrongNumbers()
{
    static const std::vector<QJsonValue> values{QJsonValue(),
                                                QJsonValue::Undefined,
                                                "12",
                                                true,
                                                QJsonArray{1},
                                                QJsonObject(),
                                                0.5,
                                                1e300,
                                                -1,
                                                -65'536,
                                                std::numeric_limits<qint64>::min(),
                                                std::numeric_limits<qint64>::max()};
    return values;
}

} // namespace

TEST_CASE("Empty folders are recorded, and a manifest of before they were has none")
{
    Manifest manifest = fullManifest();
    manifest.emptyFolders = {"Contracts/2026", "Contracts/été"};
    const QByteArray json = toJson(manifest);
    const Result<Manifest> read = manifestFromJson(json, "a.zip");
    REQUIRE(read);
    CHECK(read->emptyFolders == manifest.emptyFolders);

    QJsonObject older = QJsonDocument::fromJson(json).object();
    older.remove("empty_folders");
    const Result<Manifest> without = manifestFromJson(QJsonDocument(older).toJson(), "a.zip");
    REQUIRE(without);
    CHECK(without->emptyFolders.isEmpty());
}

TEST_CASE("A manifest comes back as it was written")
{
    const Manifest written = fullManifest();
    const Result<Manifest> read = manifestFromJson(toJson(written), "/a.zip");
    REQUIRE(read);
    CHECK(toJson(*read) == toJson(written));

    CHECK(read->suiteName == written.suiteName);
    CHECK(read->created == written.created);
    CHECK(read->created.offsetFromUtc() == 3600);
    CHECK(read->employee == written.employee);
    CHECK(read->note == written.note);
    CHECK(read->keepForGood);
    CHECK(read->beforeRestore);
    CHECK(read->level == CompressionLevel::Balanced);
    CHECK(read->checked == CheckLevel::Full);
    CHECK(read->damage == written.damage);
    CHECK(read->notInside == written.notInside);
    CHECK(read->proof == written.proof);
    REQUIRE(read->links.size() == 1);
    CHECK(read->links.front().target == "/somewhere/else");

    REQUIRE(read->entries.size() == 3);
    const ManifestEntry &entry = read->entries.front();
    const ManifestEntry expected = databaseEntry();
    CHECK(entry.path == expected.path);
    CHECK(entry.size == expected.size);
    CHECK(entry.crc32 == expected.crc32);
    CHECK(entry.digest == expected.digest);
    CHECK(entry.blocks == expected.blocks);
    CHECK(entry.pageCount == 34);
    CHECK(entry.tables == expected.tables);
    CHECK(read->entries.back().set == "Verträge");
    CHECK(read->entries.back().modified == fileEntry("files/b.txt").modified);
    CHECK(read->entries.back().blocks.empty());
}

TEST_CASE("An archive from before there were restores in place says nothing of them")
{
    const auto without = [](QJsonObject &object) { object.remove("before_restore"); };
    const Result<Manifest> manifest = readChanged(without);
    REQUIRE(manifest);
    CHECK_FALSE(manifest->beforeRestore);
}

TEST_CASE("A file whose date cannot be written down has none, and does not spoil the manifest")
{
    Manifest manifest = fullManifest();
    const QDateTime date = GENERATE(QDateTime(), QDateTime(QDate(12'000, 1, 1), QTime(0, 0)),
                                    QDateTime(QDate(-44, 3, 15), QTime(12, 0)));
    manifest.entries.back().modified = date;
    const Result<Manifest> read = manifestFromJson(toJson(manifest), "/a.zip");
    REQUIRE(read);
    CHECK_FALSE(read->entries.back().modified.isValid());
}

TEST_CASE("Fields that a later program adds are passed over")
{
    CHECK(readChanged(at("colour", "green")));
    CHECK(readChanged(inEntry("colour", 7)));
}

TEST_CASE("What is no manifest of ours is foreign")
{
    for (const char *json : {"", "{", "[]", "7", "null", "\"text\"", "{}", "\xff\xfe\x00",
                             R"({"vesper_archive": "1"})", R"({"vesper_archive": 0})"}) {
        INFO(json);
        const Result<Manifest> manifest = manifestFromJson(json, "/a.zip");
        REQUIRE_FALSE(manifest);
        CHECK(manifest.error().kind == ErrorKind::ArchiveForeign);
    }
    CHECK(manifestFromJson(QByteArray(100'000, '['), "/a.zip").error().kind
          == ErrorKind::ArchiveForeign);
}

TEST_CASE("A format that a later program writes is refused as such")
{
    const Result<Manifest> manifest = readChanged(at("vesper_archive", 2));
    REQUIRE_FALSE(manifest);
    CHECK(manifest.error().kind == ErrorKind::ArchiveForeign);
    CHECK(manifest.error().detail.contains("format 2"));
}

TEST_CASE("A field that is missing or of another type is named, whichever it is")
{
    for (const char *field :
         {"created_local", "created_utc", "host", "employee", "program", "note", "keep_for_good",
          "level", "checked", "damage", "entries", "links", "proof", "not_inside"}) {
        checkDamaged(at(field, QJsonValue::Undefined), field);
        checkDamaged(at(field, QJsonValue()), field);
        checkDamaged(at(field, QJsonObject{{"a", 1}}), field);
    }
    checkDamaged(at("suite", QJsonValue()), "id");
    checkDamaged(at("suite", QJsonObject{{"id", "club"}}), "name");
    checkDamaged(at("not_inside", QJsonArray{1}), "not_inside");
    checkDamaged(at("level", "tiny"), "level");
    checkDamaged(at("keep_for_good", 2), "keep_for_good");
    checkDamaged(at("created_local", "yesterday"), "created_local");
    checkDamaged(at("created_utc", "2026-11-21T18:42:07Z"), "created_utc");
    for (const char *field :
         {"name", "path", "kind", "set", "size", "crc32", "digest", "modified", "first_block_size",
          "block_size", "blocks", "page_size", "page_count", "tables"}) {
        checkDamaged(inEntry(field, QJsonValue::Undefined), field);
        checkDamaged(inEntry(field, QJsonObject{{"a", 1}}), field);
    }
    checkDamaged(inEntry("kind", "folder"), "kind");
    checkDamaged(inEntry("crc32", "123456789"), "crc32");
    checkDamaged(inEntry("crc32", "0x123456"), "crc32");
    checkDamaged(inEntry("digest", QString(64, 'g')), "digest");
    checkDamaged(inEntry("digest", QString(64, 'A')), "digest");
    checkDamaged(inEntry("digest", QString(66, 'a')), "digest");
    checkDamaged(at("entries", QJsonArray{7}), "name");
    checkDamaged(at("links", QJsonArray{7}), "path");
    checkDamaged(at("links", QJsonArray{QJsonObject{{"path", "a"}, {"target", 1}}}), "target");
    checkDamaged(at("proof", QJsonArray{7}), "query");
    checkDamaged(inEntry("tables", QJsonArray{QJsonObject{{"table", 1}, {"rows", 1}}}), "table");
}

TEST_CASE("No number in a manifest is believed, and none stops the program")
{
    for (const char *field : {"size", "first_block_size", "block_size", "page_size", "page_count"})
        for (const QJsonValue &value : wrongNumbers())
            checkDamaged(inEntry(field, value), field);
    for (const QJsonValue &value : wrongNumbers()) {
        checkDamaged(inEntry("blocks", QJsonArray{value, 30'000, 65'546, 17}), "blocks");
    }
    for (const QJsonValue &value : {QJsonValue(), QJsonValue("12"), QJsonValue(-1)})
        checkDamaged(inEntry("tables", QJsonArray{QJsonObject{{"table", "t"}, {"rows", value}}}),
                     "rows");
    checkDamaged(inEntry("block_size", 0), "block_size");
    checkDamaged(inEntry("page_size", 1000), "page_size");
    checkDamaged(inEntry("page_count", 33), "page_count");
}

TEST_CASE("The block table has exactly the blocks that the size asks for, none longer than stored")
{
    checkDamaged(inEntry("blocks", QJsonArray()), "blocks");
    checkDamaged(inEntry("blocks", QJsonArray{4101, 30'000, 65'546}), "blocks");
    checkDamaged(inEntry("blocks", QJsonArray{4101, 30'000, 65'546, 17, 17}), "blocks");
    checkDamaged(inEntry("blocks", QJsonArray{4101, 0, 65'546, 17}), "blocks");
    checkDamaged(inEntry("blocks", QJsonArray{4102, 30'000, 65'546, 17}), "blocks");
    checkDamaged(inEntry("blocks", QJsonArray{4101, 65'547, 65'546, 17}), "blocks");
    checkDamaged(inEntry("blocks", QJsonArray{4101, 30'000, 65'546, 4102}), "blocks");
    // A huge number of tiny blocks, each said to be long, would make a reader ask for terabytes.
    checkDamaged(inEntry("block_size", 1), "blocks");
}

TEST_CASE("The suite's id is one: it becomes part of paths")
{
    for (const char *id : {"", "..", "../../..", "a/b", "Club"})
        checkDamaged(at("suite", QJsonObject{{"id", id}, {"name", "Club Horizon"}}), "suite.id");
}

TEST_CASE("No two entries of a manifest have one name")
{
    checkDamaged(
        [](QJsonObject &object) {
            QJsonArray entries = object["entries"].toArray();
            entries.append(entries[0]);
            object["entries"] = entries;
        },
        "name");
}
