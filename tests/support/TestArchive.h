#pragma once

#include "archive/ArchiveWriter.h"
#include "archive/EncoderSink.h"
#include "base/DurableFile.h"
#include "snapshot/DatabaseSnapshot.h"
#include "support/Catch.h"

#include <QtCore/QFileInfo>

namespace vesper::test {

/// Writes a real archive piece by piece, by the parts that a run uses and without the run.
class TestArchive
{
public:
    explicit TestArchive(QString path, CompressionLevel level = CompressionLevel::Fast)
        : m_path(std::move(path))
        , m_level(level)
    {
        auto file = DurableFile::create(QFileInfo(m_path).path(), ".archive.part");
        REQUIRE(file);
        m_file = std::move(*file);
        auto writer = ArchiveWriter::create(*m_file);
        REQUIRE(writer);
        m_writer = std::move(*writer);
        manifest.suiteId = "shop";
        manifest.suiteName = "The shop";
        manifest.created = created;
        manifest.level = level;
        manifest.checked = CheckLevel::Read;
    }

    /// A snapshot of the database at `source`.
    void addDatabase(const QString &source, const QString &name = "database/club.sqlite")
    {
        const auto snapshot = DatabaseSnapshot::open(source, false, {});
        REQUIRE(snapshot);
        REQUIRE(m_writer->beginEntry(name, created, (*snapshot)->size()));
        EntryEncoder encoder(m_level, output(), (*snapshot)->pageSize());
        EncoderSink sink(encoder);
        REQUIRE((*snapshot)->copy(sink, [](qint64) {}));
        ManifestEntry &entry = end(encoder, name, EntryKind::Database);
        entry.path = QFileInfo(source).fileName();
        entry.pageSize = (*snapshot)->pageSize();
        entry.pageCount = (*snapshot)->pageCount();
    }
    void addFile(const QString &name, const QByteArray &content)
    {
        REQUIRE(m_writer->beginEntry(name, created, content.size()));
        EntryEncoder encoder(m_level, output());
        REQUIRE(encoder.write(content));
        end(encoder, name, EntryKind::File).path = name;
    }
    /// Manifest, directory and seal; the archive then stands under its name. The sealed digest.
    QByteArray finish()
    {
        const Result<QByteArray> digest = m_writer->finish(manifest);
        REQUIRE(digest);
        REQUIRE(m_file->publish(QFileInfo(m_path).fileName()));
        m_writer.reset();
        m_file.reset();
        return *digest;
    }

    /// As it will be written; a test may say something else in it.
    Manifest manifest;

    inline static const QDateTime created{QDate(2026, 11, 21), QTime(18, 42, 7), Qt::OffsetFromUTC,
                                          3600};

private:
    EntryEncoder::Output output()
    {
        return [this](QByteArrayView bytes) { return m_writer->write(bytes); };
    }
    ManifestEntry &end(EntryEncoder &encoder, const QString &name, EntryKind kind)
    {
        const Result<EncodedEntry> encoded = encoder.finish();
        REQUIRE(encoded);
        REQUIRE(m_writer->endEntry(encoded->size, encoded->crc32, encoded->firstBlock));
        manifest.entries.push_back(describe(*encoded, name, kind, created));
        return manifest.entries.back();
    }

    QString m_path;
    CompressionLevel m_level;
    std::unique_ptr<DurableFile> m_file;
    std::unique_ptr<ArchiveWriter> m_writer;
};

} // namespace vesper::test
