#include "run/ArchiveAssembly.h"

#include "archive/EncoderSink.h"
#include "archive/EntryName.h"
#include "archive/SpoolFile.h"
#include "base/Version.h"
#include "snapshot/StateDigest.h"
#include "words/RestoreNotice.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

#include <future>

namespace vesper {

namespace {

QString entryFolder(const QString &set)
{
    return set.isEmpty() ? QStringLiteral("database") : QStringLiteral("files/") + set;
}

constexpr qsizetype mostRealNames = 1000; // the text is for people; the manifest has them all

/// Where the files of an archive belong, and what those are called whose names are not plain.
struct FilesByHand
{
    QStringList places;
    QStringList realNames;
};

QStringList partsOf(const QString &path)
{
    return path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
}

FilesByHand filesByHand(const Manifest &manifest, const QString &suiteFolder)
{
    const auto arrow = [](const QString &name, const QString &place) {
        return name + QStringLiteral(" -> ") + place;
    };
    FilesByHand files;
    QSet<QString> known;
    for (const ManifestEntry &entry : manifest.entries) {
        if (entry.set.isEmpty())
            continue;
        const QStringList name = partsOf(entry.name);
        const qsizetype depth = name.size() - partsOf(entryFolder(entry.set)).size();
        const QStringList path = partsOf(entry.path);
        const QString folder = name.first(name.size() - depth).join(QLatin1Char('/'));
        const QString place
            = QDir::cleanPath(QDir(suiteFolder).filePath(entry.path)
                              + QStringLiteral("/..").repeated(static_cast<int>(depth)));
        if (!known.contains(folder))
            files.places.append(arrow(folder, place));
        known.insert(folder);
        if (name.last(depth) != path.last(depth) && files.realNames.size() < mostRealNames)
            files.realNames.append(arrow(entry.name, path.last(depth).join(QLatin1Char('/'))));
    }
    return files;
}

} // namespace

ArchiveAssembly::ArchiveAssembly(Options options, ProgressMeter &meter, CancelToken cancel)
    : m_options(std::move(options))
    , m_meter(meter)
    , m_cancel(std::move(cancel))
    , m_names{QString::fromLatin1(manifestEntryName), QStringLiteral("restore.txt")}
{
    m_manifest.created = m_options.created;
    m_manifest.level = m_options.level;
    m_manifest.program = QStringLiteral("vesper %1").arg(QLatin1String(version));
}

Result<std::unique_ptr<ArchiveAssembly>> ArchiveAssembly::create(DurableFile &file, Options options,
                                                                 ProgressMeter &meter,
                                                                 const CancelToken &cancel)
{
    std::unique_ptr<ArchiveAssembly> assembly(
        new ArchiveAssembly(std::move(options), meter, cancel));
    TRY_ASSIGN(assembly->m_writer, ArchiveWriter::create(file));
    return assembly;
}

void ArchiveAssembly::warn(const Warning &warning)
{
    m_warnings.push_back(warning);
    m_meter.warn(warning);
}

QString ArchiveAssembly::pathInSuite(const QString &path) const
{
    return QDir(m_options.suiteFolder).relativeFilePath(path);
}

Result<ArchiveAssembly::EncodedDatabase>
ArchiveAssembly::encode(DatabaseSnapshot &snapshot, EntryEncoder::Output out,
                        std::unique_ptr<EntryEncoder> &encoder)
{
    encoder = std::make_unique<EntryEncoder>(m_options.level, std::move(out), snapshot.pageSize(),
                                             m_cancel);
    EncoderSink sink(*encoder);
    FirstPageTap tap(sink);
    TRY(snapshot.copy(tap, [this](qint64 bytes) { m_meter.advance(m_bytesDone + bytes); }));
    TRY_ASSIGN(EncodedEntry entry, encoder->finish());
    QByteArray state = stateDigest(snapshot, tap.digest(), entry.restDigest);
    return EncodedDatabase{std::move(entry), std::move(state)};
}

Result<ArchiveAssembly::EncodedDatabase>
ArchiveAssembly::stream(DatabaseSnapshot &snapshot, const QString &name,
                        std::unique_ptr<SpoolFile> &spool, std::unique_ptr<EntryEncoder> &encoder)
{
    if (spool) {
        Result<EncodedDatabase> spooled = encode(
            snapshot, [&spool](QByteArrayView bytes) { return spool->append(bytes); }, encoder);
        const bool spoolFailed = !spooled
                                 && (spooled.error().kind == ErrorKind::NotEnoughRoom
                                     || spooled.error().kind == ErrorKind::WriteFailed);
        if (!spoolFailed)
            return spooled;
        encoder.reset();
        spool.reset(); // the writers wait for the destination after all
    }
    TRY(m_writer->beginEntry(name, m_options.created, snapshot.size()));
    return encode(
        snapshot, [this](QByteArrayView bytes) { return m_writer->write(bytes); }, encoder);
}

Result<void> ArchiveAssembly::replay(SpoolFile &spool, const EncodedEntry &encoded,
                                     const QString &name)
{
    m_meter.show(Stage::Writing);
    TRY(spool.replaceStart(encoded.firstBlock));
    TRY(m_writer->beginEntry(name, m_options.created, encoded.size));
    return spool.replay([this](QByteArrayView bytes) -> Result<void> {
        if (m_cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        return m_writer->write(bytes);
    });
}

Result<ArchiveAssembly::DatabaseResult>
ArchiveAssembly::addDatabase(const QString &path, const QString &set, const QString &relative,
                             const std::vector<ProofQuestion> &questions)
{
    // The questions run beside the copy; an error of one ends the other.
    CancelSource both;
    const CancelCallback link(m_cancel, [&both] { both.request_stop(); });
    // Both outlive the snapshot: they may hang on a dead medium, and must not hold the database.
    std::unique_ptr<SpoolFile> spool;
    std::unique_ptr<EntryEncoder> encoder;
    TRY_ASSIGN(auto snapshot, DatabaseSnapshot::open(path, true, both.get_token(),
                                                     [this] { m_meter.show(Stage::Waiting); }));
    m_meter.show(Stage::Compressing);
    QElapsedTimer held;
    held.start();
    if (!snapshot->isWal() && !m_options.spoolFolder.isEmpty())
        spool = SpoolFile::create(m_options.spoolFolder).value_or(nullptr);
    const bool apart = snapshot->checkerIsApart();
    std::future<Result<SnapshotAnswers>> asked
        = std::async(apart ? std::launch::async : std::launch::deferred, [&] {
              Result<SnapshotAnswers> answers = askSnapshot(*snapshot, questions, m_options.check);
              if (!answers)
                  both.request_stop();
              return answers;
          });

    const QString name = entryNameFor(entryFolder(set), relative, m_names);
    Result<EncodedDatabase> taken = stream(*snapshot, name, spool, encoder);
    if (!taken) {
        both.request_stop();
        if (!apart) // nobody has begun to ask, and waiting would begin it
            return fail(taken.error());
        const Result<SnapshotAnswers> answers = asked.get();
        const bool questionsCameFirst
            = taken.error().kind == ErrorKind::Cancelled && !m_cancel.stop_requested() && !answers;
        return fail(questionsCameFirst ? answers.error() : taken.error());
    }
    m_meter.show(Stage::CheckingDatabase);
    TRY_ASSIGN(SnapshotAnswers answers, asked.get());

    const EncodedEntry &encoded = taken->entry;
    ManifestEntry entry = describe(encoded, name, EntryKind::Database, m_options.created);
    entry.path = pathInSuite(path);
    entry.set = set;
    entry.pageSize = snapshot->pageSize();
    entry.pageCount = snapshot->pageCount();
    entry.tables = answers.tables;
    DatabaseResult result{
        .answers = std::move(answers), .bytes = snapshot->size(), .state = taken->state};
    const bool wal = snapshot->isWal();
    snapshot.reset();
    result.stallSeconds = wal ? 0 : double(held.elapsed()) / 1000;

    if (spool)
        TRY(replay(*spool, encoded, name));
    TRY(m_writer->endEntry(encoded.size, encoded.crc32, spool ? QByteArray() : encoded.firstBlock));
    m_manifest.entries.push_back(std::move(entry));
    m_bytesDone += result.bytes;
    m_meter.show(Stage::Compressing);
    return result;
}

Result<void> ArchiveAssembly::addFile(const SourceFile &file, const QString &set)
{
    const QString &path = file.path;
    QString name;
    std::unique_ptr<EntryEncoder> encoder;
    const auto start = [&](qint64 size, const QDateTime &modified) -> Result<void> {
        name = entryNameFor(entryFolder(set), file.relative, m_names);
        TRY(m_writer->beginEntry(name, modified, size));
        encoder = std::make_unique<EntryEncoder>(
            m_options.level, [this](QByteArrayView bytes) { return m_writer->write(bytes); }, 0,
            m_cancel);
        return {};
    };
    const auto take = [&](QByteArrayView bytes) -> Result<void> {
        m_bytesDone += bytes.size();
        m_meter.advance(m_bytesDone);
        return encoder->write(bytes);
    };
    const Result<FileReading> reading = readFile(file, start, take, m_cancel);
    if (!reading && !encoder) { // it never opened: the archive goes on without it, and says so
        warn({.kind = Warning::Kind::FileUnreadable,
              .subject = path,
              .systemCode = reading.error().systemCode});
        m_manifest.notInside.append(path);
        return {};
    }
    if (!reading)
        return fail(reading.error());
    TRY_ASSIGN(const EncodedEntry encoded, encoder->finish());
    TRY(m_writer->endEntry(encoded.size, encoded.crc32, {}));
    ManifestEntry entry = describe(encoded, name, EntryKind::File, reading->modified);
    entry.path = pathInSuite(path);
    entry.set = set;
    m_manifest.entries.push_back(std::move(entry));
    if (reading->warning) {
        warn(*reading->warning);
        if (reading->warning->kind == Warning::Kind::FileUnreadable)
            m_manifest.notInside.append(path);
    }
    return {};
}

QByteArray ArchiveAssembly::notice() const
{
    const ManifestEntry *database = m_manifest.database();
    const FilesByHand files = filesByHand(m_manifest, m_options.suiteFolder);
    return restoreText(
        {.suiteName = m_manifest.suiteName,
         .databaseEntry = database->name,
         .databasePath = QDir::cleanPath(m_options.suiteFolder + QLatin1Char('/') + database->path),
         .created = m_manifest.created,
         .filePlaces = files.places,
         .realNames = files.realNames,
         .emptyFolders = m_manifest.emptyFolders,
         .notInside = m_manifest.notInside,
         .damage = m_manifest.damage});
}

Result<QByteArray> ArchiveAssembly::finish()
{
    m_meter.show(Stage::Writing);
    TRY_ASSIGN(ManifestEntry entry,
               m_writer->addSmall(QStringLiteral("RESTORE.txt"), m_options.created, notice()));
    m_manifest.entries.push_back(std::move(entry));
    return m_writer->finish(m_manifest);
}

} // namespace vesper
