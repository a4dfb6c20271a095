#include "restore/PlainDatabase.h"

#include "base/ReadFile.h"
#include "base/Sha256.h"
#include "snapshot/DatabaseCheck.h"
#include "snapshot/DatabaseSnapshot.h"
#include "snapshot/ForeignDatabase.h"

#include <algorithm>

namespace vesper {

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr qint64 bytesAtOnce = 1024 * 1024;

/// Page 1 may come last: it has a sum of its own.
struct PageSums
{
    Sha256 first;
    Sha256 rest;
};

/// Writes the pages where they belong.
class FileSink final : public PageSink
{
public:
    FileSink(DurableFile &file, qint64 pageSize, PageSums &sums)
        : m_file(file)
        , m_sums(sums)
    {
        m_file.seek(pageSize);
    }

    Result<void> firstPage(QByteArrayView page) override
    {
        m_sums.first.add(page);
        return m_file.overwrite(0, page);
    }
    Result<void> nextPages(QByteArrayView pages) override
    {
        m_sums.rest.add(pages);
        if (m_file.write(pages.data(), pages.size()) != pages.size())
            return fail(*m_file.failure());
        return {};
    }

private:
    DurableFile &m_file;
    PageSums &m_sums;
};

Result<void> readBack(const QString &path, qint64 pageSize, PageSums &written)
{
    TRY_ASSIGN(const auto file, ReadFile::open(path, ReadFile::Source::Medium));
    PageSums read;
    TRY_ASSIGN(const QByteArray first, file->read(0, pageSize));
    read.first.add(first);
    for (qint64 offset = pageSize; offset < file->size(); offset += bytesAtOnce) {
        TRY_ASSIGN(const QByteArray bytes,
                   file->read(offset, std::min(bytesAtOnce, file->size() - offset)));
        read.rest.add(bytes);
    }
    if (read.first.finish() != written.first.finish()
        || read.rest.finish() != written.rest.finish())
        return fail(ErrorKind::VerificationFailed, path, QStringLiteral("its sum is wrong"));
    return {};
}

Result<void> checkCopy(const QString &copy, const QString &source, CheckLevel check,
                       const CancelToken &cancel)
{
    TRY_ASSIGN(const auto connection,
               SqliteConnection::open(copy, SqliteConnection::Access::Immutable, cancel));
    TRY_ASSIGN(const StructureFindings findings, checkStructure(*connection, check));
    return findings.damage.isEmpty()
               ? Result<void>()
               : fail(ErrorKind::SourceDamaged, source, findings.damage.first());
}

} // namespace

bool isPlainDatabase(const QString &path)
{
    const auto file = ReadFile::open(path);
    if (!file || (*file)->size() < magic.size())
        return false;
    const Result<QByteArray> start = (*file)->read(0, magic.size());
    return start && *start == magic;
}

Result<NewFile> copyPlainDatabase(const QString &source, const QString &target,
                                  NewFile::Older older, CheckLevel check, const CancelToken &cancel,
                                  const std::function<void(qint64)> &progress)
{
    TRY_ASSIGN(const ForeignDatabase foreign, ForeignDatabase::open(source, cancel));
    const auto told = [&foreign](Error error) { return foreign.told(std::move(error)); };
    TRY_ASSIGN(const auto snapshot,
               DatabaseSnapshot::open(foreign.path(), false, cancel).map_error(told));
    TRY_ASSIGN(NewFile created, NewFile::create(target, snapshot->size(), older));
    PageSums sums;
    FileSink sink(created.file(), snapshot->pageSize(), sums);
    TRY(snapshot->copy(sink, progress).map_error(told));
    TRY(created.file().sync());
    TRY(readBack(created.file().path(), snapshot->pageSize(), sums));
    TRY(checkCopy(created.file().path(), source, check, cancel));
    return created;
}

} // namespace vesper
