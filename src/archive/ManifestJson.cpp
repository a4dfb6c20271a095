#include "archive/Manifest.h"
#include "base/Sha256.h"
#include "base/StateFolder.h"
#include "compress/BlockFormat.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace vesper {

namespace {

constexpr qint64 largestBlock = 1024 * 1024;
constexpr qsizetype mostEntries = 1'000'000;
constexpr qint64 smallestPage = 512; // of an SQLite database
constexpr qint64 largestPage = 65'536;

QString nameOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Database:
        return QStringLiteral("database");
    case EntryKind::File:
        return QStringLiteral("file");
    case EntryKind::Notice:
        break;
    }
    return QStringLiteral("notice");
}

QJsonObject toObject(const LocalizedText &text)
{
    QJsonObject object;
    for (auto it = text.begin(); it != text.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject toObject(const ManifestEntry &entry)
{
    QJsonArray blocks;
    for (const quint32 length : entry.blocks)
        blocks.append(static_cast<qint64>(length));
    QJsonObject object{{"name", entry.name},
                       {"path", entry.path},
                       {"kind", nameOf(entry.kind)},
                       {"set", entry.set},
                       {"size", entry.size},
                       {"crc32", QString::number(entry.crc32, 16).rightJustified(8, u'0')},
                       {"digest", QString::fromLatin1(entry.digest.toHex())},
                       {"modified", entry.modified.toUTC().toString(Qt::ISODate)},
                       {"first_block_size", entry.firstBlockSize},
                       {"block_size", entry.blockSize},
                       {"blocks", blocks}};
    if (entry.kind == EntryKind::Database) {
        QJsonArray tables;
        for (const TableRows &table : entry.tables)
            tables.append(QJsonObject{{"table", table.table}, {"rows", table.rows}});
        object.insert("page_size", entry.pageSize);
        object.insert("page_count", entry.pageCount);
        object.insert("tables", tables);
    }
    return object;
}

/// One entry at a time: the tree of all of them would take four times the memory of the text, which
/// counts where tens of thousands of small files are inside.
void appendEntries(QByteArray &json, const std::vector<ManifestEntry> &entries)
{
    const char *separator = "";
    for (const ManifestEntry &entry : entries) {
        json += separator;
        json += QJsonDocument(toObject(entry)).toJson(QJsonDocument::Compact);
        separator = ",";
    }
}

/// Reads fields and remembers the first one that is not as it should be.
class Fields
{
public:
    Fields(const QJsonObject &object, QString where, QString &problem)
        : m_object(object)
        , m_where(std::move(where))
        , m_problem(problem)
    {}

    QString text(const char *key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        require(value.isString(), key);
        return value.toString();
    }
    /// What is out of bounds comes back as `least`, so that nobody calculates with it.
    qint64 number(const char *key, qint64 least, qint64 most) const
    {
        const qint64 value = m_object.value(QLatin1String(key)).toInteger(least - 1);
        const bool right = value >= least && value <= most;
        require(right, key);
        return right ? value : least;
    }
    /// 0 or 1; what an earlier writer did not know is 0.
    bool flag(const char *key) const
    {
        return m_object.contains(QLatin1String(key)) && number(key, 0, 1) == 1;
    }
    /// Lowercase hex digits, `bytes` times two.
    QByteArray hex(const char *key, qsizetype bytes) const
    {
        const QByteArray digits = text(key).toLatin1();
        QByteArray value = QByteArray::fromHex(digits);
        require(value.size() == bytes && value.toHex() == digits, key);
        return value;
    }
    QJsonArray array(const char *key) const
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        require(value.isArray(), key);
        return value.toArray();
    }
    QDateTime time(const char *key) const
    {
        QDateTime value = timeIfKnown(key);
        require(value.isValid(), key);
        return value;
    }
    /// Invalid where the text is empty.
    QDateTime timeIfKnown(const char *key) const
    {
        const QString written = text(key);
        QDateTime value = QDateTime::fromString(written, Qt::ISODate);
        require(value.isValid() || written.isEmpty(), key);
        return value;
    }
    QStringList texts(const char *key) const
    {
        QStringList list;
        for (const QJsonValue value : array(key)) {
            require(value.isString(), key);
            list.append(value.toString());
        }
        return list;
    }
    /// None where an earlier writer did not know the field.
    QStringList textsIfKnown(const char *key) const
    {
        return m_object.contains(QLatin1String(key)) ? texts(key) : QStringList();
    }
    void require(bool right, const char *key) const
    {
        if (!right && m_problem.isEmpty())
            m_problem = m_where + QLatin1String(key);
    }
    QJsonObject object(const char *key) const
    {
        return m_object.value(QLatin1String(key)).toObject();
    }

private:
    QJsonObject m_object;
    QString m_where;
    QString &m_problem;
};

qint64 blockCountOf(const ManifestEntry &entry)
{
    if (entry.size == 0)
        return 0;
    const qint64 rest = entry.size - entry.firstBlockSize;
    return 1 + (rest + entry.blockSize - 1) / entry.blockSize;
}

/// The compressed lengths: as many as the size asks for, and no block longer than stored. Otherwise
/// a few bytes of manifest could make a reader ask for any amount of memory.
std::vector<quint32> blocksFrom(const Fields &fields, const ManifestEntry &entry)
{
    const QJsonArray values = fields.array("blocks");
    fields.require(values.size() == blockCountOf(entry), "blocks");
    std::vector<quint32> blocks;
    blocks.reserve(static_cast<std::size_t>(values.size()));
    qint64 rest = entry.size;
    for (const QJsonValue value : values) {
        const qint64 whole = blocks.empty() ? entry.firstBlockSize : entry.blockSize;
        const qint64 size = std::min(whole, rest);
        const qint64 length = value.toInteger(0);
        fields.require(length > 0 && length <= storedBlockLength(size), "blocks");
        blocks.push_back(static_cast<quint32>(length));
        rest -= size;
    }
    return blocks;
}

void readDatabase(ManifestEntry &entry, const Fields &fields, const QString &where,
                  QString &problem)
{
    entry.pageSize = fields.number("page_size", smallestPage, largestPage);
    fields.require((entry.pageSize & (entry.pageSize - 1)) == 0, "page_size");
    entry.pageCount = fields.number("page_count", 1, std::numeric_limits<quint32>::max());
    fields.require(entry.pageSize * entry.pageCount == entry.size, "page_count");
    for (const QJsonValue value : fields.array("tables")) {
        const Fields table(value.toObject(), where + QStringLiteral("tables."), problem);
        entry.tables.push_back(
            {table.text("table"), table.number("rows", 0, std::numeric_limits<qint64>::max())});
    }
}

ManifestEntry entryFrom(const QJsonObject &object, const QString &where, QString &problem)
{
    const Fields fields(object, where, problem);
    ManifestEntry entry;
    entry.name = fields.text("name");
    entry.path = fields.text("path");
    entry.set = fields.text("set");
    const QString kind = fields.text("kind");
    entry.kind = kind == nameOf(EntryKind::Database) ? EntryKind::Database
                 : kind == nameOf(EntryKind::File)   ? EntryKind::File
                                                     : EntryKind::Notice;
    fields.require(kind == nameOf(entry.kind), "kind");
    entry.size = fields.number("size", 0, std::numeric_limits<qint64>::max() / 4);
    entry.crc32 = fields.hex("crc32", sizeof(entry.crc32)).toHex().toUInt(nullptr, 16);
    entry.digest = fields.hex("digest", Sha256::size);
    entry.modified = fields.timeIfKnown("modified");
    entry.blockSize = fields.number("block_size", 1, largestBlock);
    entry.firstBlockSize = fields.number("first_block_size", 0, std::min(entry.size, largestBlock));
    fields.require(entry.size == 0 || entry.firstBlockSize > 0, "first_block_size");
    entry.blocks = blocksFrom(fields, entry);
    if (entry.kind == EntryKind::Database)
        readDatabase(entry, fields, where, problem);
    return entry;
}

/// Links, which are recorded and not followed.
std::vector<ManifestLink> linksFrom(const QJsonArray &links, QString &problem)
{
    std::vector<ManifestLink> read;
    for (const QJsonValue value : links) {
        const Fields link(value.toObject(), QStringLiteral("links."), problem);
        read.push_back({link.text("path"), link.text("target")});
    }
    return read;
}

ProofAnswer proofFrom(const QJsonObject &object, const QString &where, QString &problem)
{
    const Fields fields(object, where, problem);
    ProofAnswer answer{.query = fields.text("query"), .values = fields.texts("values")};
    const QJsonObject text = fields.object("text");
    for (auto it = text.begin(); it != text.end(); ++it)
        answer.text.insert(it.key(), it.value().toString());
    return answer;
}

void readHead(Manifest &manifest, const Fields &fields, QString &problem)
{
    const Fields suite(fields.object("suite"), QStringLiteral("suite."), problem);
    manifest.suiteId = suite.text("id");
    suite.require(isSuiteId(manifest.suiteId), "id");
    manifest.suiteName = suite.text("name");
    manifest.created = fields.time("created_local");
    fields.require(fields.time("created_utc") == manifest.created, "created_utc");
    manifest.host = fields.text("host");
    manifest.employee = fields.text("employee");
    manifest.program = fields.text("program");
    manifest.note = fields.text("note");
    manifest.keepForGood = fields.number("keep_for_good", 0, 1) == 1;
    manifest.beforeRestore = fields.flag("before_restore");
    const std::optional<CompressionLevel> level = compressionLevelFrom(fields.text("level"));
    const std::optional<CheckLevel> checked = checkLevelFrom(fields.text("checked"));
    fields.require(level.has_value(), "level");
    fields.require(checked.has_value(), "checked");
    manifest.level = level.value_or(CompressionLevel::Fast);
    manifest.checked = checked.value_or(CheckLevel::None);
    manifest.damage = fields.text("damage");
    manifest.notInside = fields.texts("not_inside");
    manifest.emptyFolders = fields.textsIfKnown("empty_folders");
}

void readEntries(Manifest &manifest, const Fields &fields, QString &problem)
{
    const QJsonArray entries = fields.array("entries");
    fields.require(entries.size() <= mostEntries, "entries");
    QSet<QString> names;
    for (qsizetype i = 0; i < entries.size() && problem.isEmpty(); ++i) {
        const QString where = QStringLiteral("entries[%1].").arg(i);
        ManifestEntry entry = entryFrom(entries[i].toObject(), where, problem);
        Fields({}, where, problem).require(!names.contains(entry.name), "name");
        names.insert(entry.name);
        manifest.entries.push_back(std::move(entry));
    }
}

} // namespace

QByteArray toJson(const Manifest &manifest)
{
    QJsonArray links;
    for (const ManifestLink &link : manifest.links)
        links.append(QJsonObject{{"path", link.path}, {"target", link.target}});
    QJsonArray proof;
    for (const ProofAnswer &answer : manifest.proof)
        proof.append(QJsonObject{{"query", answer.query},
                                 {"text", toObject(answer.text)},
                                 {"values", QJsonArray::fromStringList(answer.values)}});
    const QDateTime local = manifest.created.toOffsetFromUtc(manifest.created.offsetFromUtc());
    const QJsonObject object{
        {"vesper_archive", manifest.format},
        {"suite", QJsonObject{{"id", manifest.suiteId}, {"name", manifest.suiteName}}},
        {"created_utc", manifest.created.toUTC().toString(Qt::ISODate)},
        {"created_local", local.toString(Qt::ISODate)},
        {"host", manifest.host},
        {"employee", manifest.employee},
        {"program", manifest.program},
        {"note", manifest.note},
        {"keep_for_good", manifest.keepForGood ? 1 : 0},
        {"before_restore", manifest.beforeRestore ? 1 : 0},
        {"level", nameOf(manifest.level)},
        {"checked", nameOf(manifest.checked)},
        {"damage", manifest.damage},
        {"links", links},
        {"empty_folders", QJsonArray::fromStringList(manifest.emptyFolders)},
        {"proof", proof},
        {"not_inside", QJsonArray::fromStringList(manifest.notInside)}};
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    json.chop(1); // the closing brace
    json += ",\"entries\":[";
    appendEntries(json, manifest.entries);
    json += "]}";
    return json;
}

Result<Manifest> manifestFromJson(const QByteArray &json, const QString &archive)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const qint64 format = object.value("vesper_archive").toInteger();
    if (format == 0)
        return fail(ErrorKind::ArchiveForeign, archive);
    if (format != 1)
        return fail(ErrorKind::ArchiveForeign, archive,
                    QStringLiteral("format %1 is newer than this program").arg(format));
    Manifest manifest;
    QString problem;
    const Fields fields(object, {}, problem);
    readHead(manifest, fields, problem);
    readEntries(manifest, fields, problem);
    manifest.links = linksFrom(fields.array("links"), problem);
    for (const QJsonValue answer : fields.array("proof"))
        manifest.proof.push_back(proofFrom(answer.toObject(), QStringLiteral("proof."), problem));
    if (!problem.isEmpty())
        return fail(ErrorKind::ArchiveDamaged, archive,
                    QStringLiteral("manifest.json: %1").arg(problem));
    return manifest;
}

} // namespace vesper
