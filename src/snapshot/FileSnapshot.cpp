#include "snapshot/FileSnapshot.h"

#include "base/ReadFile.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace vesper {

namespace {

namespace fs = std::filesystem;

constexpr qint64 bytesAtOnce = 1024 * 1024;
constexpr std::array sideFileSuffixes = {"-wal", "-shm", "-journal"};

QString textOf(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

bool startsAsDatabase(const fs::path &path)
{
    std::array<char, 16> magic = {};
    std::ifstream(path, std::ios::binary).read(magic.data(), magic.size());
    return std::string_view(magic.data(), magic.size())
           == std::string_view("SQLite format 3\0", 16);
}

/// Goes through a set folder by folder, without following links.
class Lister
{
public:
    Lister(const IncludeSet &set, const QString &suiteDatabase, const CancelToken &cancel)
        : m_set(set)
        , m_suiteDatabase(suiteDatabase.toStdString())
        , m_cancel(cancel)
    {
        for (const QString &pattern : set.exclude)
            m_excluded.push_back(QRegularExpression::fromWildcard(pattern));
    }

    Result<FileListing> list()
    {
        const fs::path root = m_set.path.toStdString();
        std::error_code error;
        const fs::file_status status = fs::status(root, error);
        if (fs::is_directory(status)) {
            TRY(listFolder(root, {}));
        } else if (fs::is_regular_file(status)) {
            addFile(root, textOf(root.filename()));
        } else {
            m_listing.warnings.push_back({.kind = Warning::Kind::IncludeMissing,
                                          .subject = m_set.name,
                                          .detail = m_set.path});
        }
        leaveOutSideFiles();
        return std::move(m_listing);
    }

private:
    Result<void> listFolder(const fs::path &folder, const QString &prefix)
    {
        if (m_cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const std::size_t before = listedSoFar();
        std::error_code error;
        std::vector<fs::path> children;
        fs::directory_iterator entries(folder, error);
        for (; !error && entries != fs::directory_iterator(); entries.increment(error))
            children.push_back(entries->path());
        if (error)
            unreadable(folder, error);
        std::sort(children.begin(), children.end());
        for (const fs::path &child : children) {
            const QString name = textOf(child.filename());
            if (name.toStdString() == child.filename().string())
                TRY(addChild(child, prefix + name));
            else // the name is not in UTF-8: no text can hold it
                unreadable(child, std::make_error_code(std::errc::illegal_byte_sequence));
        }
        if (listedSoFar() == before && !prefix.isEmpty())
            m_listing.emptyFolders.append(prefix.chopped(1));
        return {};
    }

    [[nodiscard]] std::size_t listedSoFar() const
    {
        return m_listing.files.size() + m_listing.links.size() + m_listing.warnings.size()
               + static_cast<std::size_t>(m_listing.emptyFolders.size());
    }

    Result<void> addChild(const fs::path &path, const QString &relative)
    {
        if (isExcluded(relative))
            return {};
        std::error_code error;
        switch (fs::symlink_status(path, error).type()) {
        case fs::file_type::symlink:
            m_listing.links.push_back({relative, textOf(fs::read_symlink(path, error))});
            break;
        case fs::file_type::directory:
            return listFolder(path, relative + QLatin1Char('/'));
        case fs::file_type::regular:
            addFile(path, relative);
            break;
        case fs::file_type::not_found: // gone since the folder was read
            break;
        default:
            unreadable(path, error);
        }
        return {};
    }

    void addFile(const fs::path &path, const QString &relative)
    {
        std::error_code error;
        if (fs::equivalent(path, m_suiteDatabase, error) || isSideFile(path, m_suiteDatabase))
            return;
        const std::uintmax_t size = fs::file_size(path, error);
        m_listing.files.push_back({.path = textOf(path),
                                   .relative = relative,
                                   .size = error ? 0 : static_cast<qint64>(size),
                                   .isDatabase = startsAsDatabase(path)});
    }

    static bool isSideFile(const fs::path &path, const fs::path &database)
    {
        return std::any_of(
            sideFileSuffixes.begin(), sideFileSuffixes.end(),
            [&](const char *suffix) { return path == (fs::path(database) += suffix); });
    }

    void leaveOutSideFiles()
    {
        QSet<QString> sideFiles;
        for (const SourceFile &file : m_listing.files)
            if (file.isDatabase)
                for (const char *suffix : sideFileSuffixes)
                    sideFiles.insert(file.path + QLatin1String(suffix));
        std::erase_if(m_listing.files, [&sideFiles](const SourceFile &file) {
            return sideFiles.contains(file.path);
        });
    }

    bool isExcluded(const QString &relative) const
    {
        const QString name = relative.sliced(relative.lastIndexOf(QLatin1Char('/')) + 1);
        return std::any_of(
            m_excluded.begin(), m_excluded.end(), [&](const QRegularExpression &pattern) {
                return pattern.match(relative).hasMatch() || pattern.match(name).hasMatch();
            });
    }

    void unreadable(const fs::path &path, const std::error_code &why)
    {
        m_listing.warnings.push_back({.kind = Warning::Kind::FileUnreadable,
                                      .subject = textOf(path),
                                      .systemCode = why.value()});
    }

    const IncludeSet &m_set;
    fs::path m_suiteDatabase;
    const CancelToken &m_cancel;
    std::vector<QRegularExpression> m_excluded;
    FileListing m_listing;
};

} // namespace

Result<FileListing> listFiles(const IncludeSet &set, const QString &suiteDatabase,
                              const CancelToken &cancel)
{
    return Lister(set, suiteDatabase, cancel).list();
}

Result<FileReading> readFile(const SourceFile &file,
                             const std::function<Result<void>(qint64, QDateTime)> &start,
                             const std::function<Result<void>(QByteArrayView)> &take,
                             const CancelToken &cancel)
{
    const QString &path = file.path;
    TRY_ASSIGN(const auto source,
               ReadFile::open(path, ReadFile::Source::Cache, ReadFile::Links::Refuse));
    FileReading reading{.size = source->size(), .modified = source->modified()};
    TRY(start(reading.size, reading.modified));
    for (qint64 offset = 0; offset < reading.size; offset += bytesAtOnce) {
        if (cancel.stop_requested())
            return fail(ErrorKind::Cancelled);
        const Result<QByteArray> bytes
            = source->read(offset, std::min(bytesAtOnce, reading.size - offset));
        if (!bytes) { // what was read so far stays inside, and the gap is named
            reading.size = offset;
            const bool shorter = bytes.error().kind == ErrorKind::ArchiveDamaged;
            reading.warning = Warning{.kind = shorter ? Warning::Kind::FileChanged
                                                      : Warning::Kind::FileUnreadable,
                                      .subject = path,
                                      .systemCode = bytes.error().systemCode};
            return reading;
        }
        TRY(take(*bytes));
    }
    const auto after = ReadFile::open(path, ReadFile::Source::Cache, ReadFile::Links::Refuse);
    if (!after || (*after)->size() != reading.size || (*after)->modified() != reading.modified)
        reading.warning = Warning{.kind = Warning::Kind::FileChanged, .subject = path};
    return reading;
}

} // namespace vesper
