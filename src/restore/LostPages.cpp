#include "restore/LostPages.h"

#include "base/ReadFile.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <iterator>
#include <optional>

namespace vesper {

namespace {

constexpr quint8 innerOfTable = 5;
constexpr quint8 leafOfTable = 13;
constexpr qsizetype fileHeader = 100; // at the beginning of page 1
constexpr qsizetype innerHeader = 12;
constexpr qsizetype leafHeader = 8;
constexpr std::size_t mostColumns = 2000; // of a table of SQLite's

/// Reads numbers out of a page; past its end everything is nothing.
class Cursor
{
public:
    Cursor(const QByteArray &page, qsizetype at)
        : m_page(page)
        , m_at(at)
    {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isInside() const { return m_at <= m_page.size(); }

    template<typename T>
    T fixed()
    {
        const qsizetype at = m_at;
        m_at += qsizetype(sizeof(T));
        return isInside() ? qFromBigEndian<T>(m_page.constData() + at) : T(0);
    }

    /// Seven bits a byte, the highest first; the ninth byte has eight.
    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = fixed<quint8>();
            if (i == 8)
                return (value << 8) | byte;
            value = (value << 7) | (byte & 0x7fU);
            if ((byte & 0x80U) == 0)
                return value;
        }
        return value;
    }

private:
    const QByteArray &m_page;
    qsizetype m_at;
};

std::optional<Storage> storageOf(quint64 serialType)
{
    if (serialType == 0)
        return Storage::Null;
    if (serialType == 7)
        return Storage::Real;
    if (serialType <= 9)
        return Storage::Integer;
    if (serialType < 12)
        return std::nullopt; // reserved
    return serialType % 2 == 0 ? Storage::Blob : Storage::Text;
}

/// What a row's header says; nothing if that cannot be one. `headers` counts their bytes.
std::optional<std::vector<Storage>> readRow(const QByteArray &page, qsizetype cell,
                                            qsizetype &headers)
{
    Cursor cursor(page, cell);
    const quint64 payload = cursor.varint();
    cursor.varint(); // its rowid
    const qsizetype start = cursor.at();
    const quint64 header = cursor.varint();
    if (header > payload || header > quint64(page.size() - std::min(start, page.size())))
        return std::nullopt;
    headers += qsizetype(header);
    std::vector<Storage> row;
    while (cursor.at() < start + qsizetype(header)) {
        const std::optional<Storage> storage = storageOf(cursor.varint());
        if (!storage)
            return std::nullopt;
        row.push_back(*storage);
    }
    const bool isOne
        = cursor.at() == start + qsizetype(header) && !row.empty() && row.size() <= mostColumns;
    return isOne ? std::optional(row) : std::nullopt;
}

std::optional<LostPage> readLeaf(const QByteArray &page, quint32 number)
{
    const int cells = Cursor(page, 3).fixed<quint16>();
    Cursor pointers(page, leafHeader);
    LostPage leaf{.number = number, .rows = {}};
    qsizetype headers = 0;
    for (int i = 0; i < cells; ++i) {
        const qsizetype cell = pointers.fixed<quint16>();
        if (cell < leafHeader + 2 * qsizetype(cells))
            return std::nullopt;
        std::optional<std::vector<Storage>> row = readRow(page, cell, headers);
        if (!row || headers > page.size()) // many cells that claim the same bytes
            return std::nullopt;
        leaf.rows.push_back(std::move(*row));
    }
    return leaf.rows.empty() ? std::nullopt : std::optional(leaf);
}

/// The file, and which of its pages something leads to.
class Pages
{
public:
    Pages(const ReadFile &file, qsizetype pageSize)
        : m_file(file)
        , m_pageSize(pageSize)
        , m_isKnown(std::size_t(file.size() / pageSize) + 1, false)
    {}

    [[nodiscard]] quint32 count() const { return quint32(m_isKnown.size() - 1); }
    [[nodiscard]] bool isKnown(quint32 number) const { return m_isKnown[number]; }
    [[nodiscard]] Result<QByteArray> read(quint32 number) const
    {
        return m_file.read(qint64(number - 1) * m_pageSize, m_pageSize);
    }

    Result<void> followTree(quint32 root, const CancelToken &cancel);
    /// Answers how many pages it has.
    quint32 followFreeList(quint32 trunk);

private:
    /// Whether the page is there and was not met before.
    bool know(quint32 number)
    {
        if (number == 0 || number > count() || m_isKnown[number])
            return false;
        return m_isKnown[number] = true;
    }
    void addChildren(const QByteArray &page, qsizetype header, std::vector<quint32> &children);

    const ReadFile &m_file;
    qsizetype m_pageSize;
    std::vector<bool> m_isKnown;
};

/// SQLite refuses the whole page where one pointer is wrong: then nothing leads to any of them.
void Pages::addChildren(const QByteArray &page, qsizetype header, std::vector<quint32> &children)
{
    if (Cursor(page, header).fixed<quint8>() != innerOfTable)
        return;
    const int cells = Cursor(page, header + 3).fixed<quint16>();
    const qsizetype firstCell = header + innerHeader + 2 * qsizetype(cells);
    std::vector<quint32> found{Cursor(page, header + 8).fixed<quint32>()};
    Cursor pointers(page, header + innerHeader);
    for (int i = 0; i < cells; ++i) {
        const qsizetype cell = pointers.fixed<quint16>();
        if (cell < firstCell || cell > page.size() - 4)
            return;
        found.push_back(Cursor(page, cell).fixed<quint32>());
    }
    std::ranges::copy_if(found, std::back_inserter(children), [this](quint32 number) {
        return number <= count() && !m_isKnown[number];
    });
}

Result<void> Pages::followTree(quint32 root, const CancelToken &cancel)
{
    std::vector<quint32> open{root};
    while (!open.empty()) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const quint32 number = open.back();
        open.pop_back();
        if (!know(number))
            continue;
        if (const Result<QByteArray> page = read(number))
            addChildren(*page, number == 1 ? fileHeader : 0, open);
    }
    return {};
}

quint32 Pages::followFreeList(quint32 trunk)
{
    quint32 found = 0;
    for (; know(trunk); ++found) {
        const Result<QByteArray> page = read(trunk);
        if (!page)
            break;
        Cursor cursor(*page, 0);
        trunk = cursor.fixed<quint32>();
        const quint32 leaves = cursor.fixed<quint32>();
        for (quint32 i = 0; i < leaves && cursor.at() < page->size(); ++i)
            found += know(cursor.fixed<quint32>()) ? 1U : 0U;
    }
    return found;
}

} // namespace

Result<void> forEachLostPage(const QString &database, const std::vector<quint32> &roots,
                             const std::function<Result<void>(LostPage)> &take,
                             const CancelToken &cancel)
{
    TRY_ASSIGN(const std::unique_ptr<ReadFile> file, ReadFile::open(database));
    TRY_ASSIGN(const QByteArray header, file->read(0, fileHeader));
    const auto stored = Cursor(header, 16).fixed<quint16>();
    const qsizetype pageSize = stored == 1 ? 65536 : stored; // which does not fit two bytes
    if (pageSize < 512)
        return {};
    Pages pages(*file, pageSize);
    TRY(pages.followTree(1, cancel));
    for (const quint32 root : roots)
        TRY(pages.followTree(root, cancel));
    const quint32 freePages = pages.followFreeList(Cursor(header, 32).fixed<quint32>());
    const bool isGap = freePages != Cursor(header, 36).fixed<quint32>();
    for (quint32 number = 1; number <= pages.count(); ++number) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (pages.isKnown(number))
            continue;
        const Result<QByteArray> page = pages.read(number);
        if (!page || Cursor(*page, 0).fixed<quint8>() != leafOfTable)
            continue; // one that cannot be read is lost, the others are not
        if (std::optional<LostPage> leaf = readLeaf(*page, number)) {
            leaf->mayBeFree = isGap;
            TRY(take(std::move(*leaf)));
        }
    }
    return {};
}

} // namespace vesper
