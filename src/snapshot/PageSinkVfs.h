#pragma once

#include "base/Result.h"

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace vesper {

/// Receives a database as one ordered stream of pages.
class PageSink
{
public:
    PageSink() = default;
    PageSink(const PageSink &) = delete;
    PageSink &operator=(const PageSink &) = delete;
    virtual ~PageSink() = default;

    /// Page 1, exactly once, first or last.
    [[nodiscard]] virtual Result<void> firstPage(QByteArrayView page) = 0;
    /// Pages 2…N in order.
    [[nodiscard]] virtual Result<void> nextPages(QByteArrayView pages) = 0;
};

/// The destination of SQLite's Online Backup API that keeps nothing: a connection on a file system
/// of its own (VFS) whose one file hands every page on to a PageSink.
///
/// SQLite (3.40; sqlite.org/backup.html says nothing of it, it was measured) delivers the pages in
/// one of two orders: 1…N when all fit its cache, else 2…K, 1, K+1…N. Anything else (a page out of
/// order, a second page 1, a read after the first write) is an error here, never a wrong archive.
/// The lock page is never delivered: it is filled in as zeros.
/// Thread rule: one thread at a time.
class PageSinkDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PageSinkDatabase>> open(PageSink &sink);
    ~PageSinkDatabase();
    PageSinkDatabase(const PageSinkDatabase &) = delete;
    PageSinkDatabase &operator=(const PageSinkDatabase &) = delete;

    [[nodiscard]] sqlite3 *handle() const;
    /// What the sink, or the order of the pages, said was wrong; SQLite only knows that a write
    /// failed.
    [[nodiscard]] const std::optional<Error> &failure() const;
    /// After the copy: whether page 1 and all `pageCount` pages came.
    [[nodiscard]] Result<void> checkComplete(qint64 pageSize, qint64 pageCount) const;

    struct Private;

private:
    explicit PageSinkDatabase(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vesper
