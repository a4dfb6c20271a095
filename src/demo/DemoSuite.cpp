#include "demo/DemoSuite.h"

#include "demo/DemoDatabase.h"
#include "demo/DemoTexts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>

namespace vesper {

namespace {

// In the order in which they take their names: with suite.toml, the last, the suite exists.
constexpr std::array parts = {"documents", "pictures", "club.sqlite", "suite.toml"};
constexpr std::array sidecars = {"club.sqlite-wal", "club.sqlite-shm", "club.sqlite-journal"};

/// A folder and those above it, of which the ones that were made here are removed again unless
/// they are kept. Empty folders only: nothing of anybody else's can go.
class MadeFolder
{
public:
    explicit MadeFolder(QString path)
    {
        for (; !QFileInfo::exists(path); path = QFileInfo(path).path())
            m_missing.append(path);
    }
    ~MadeFolder()
    {
        for (const QString &path : std::as_const(m_missing))
            QDir().rmdir(path);
    }
    MadeFolder(const MadeFolder &) = delete;
    MadeFolder &operator=(const MadeFolder &) = delete;

    void keep() { m_missing.clear(); }

private:
    QStringList m_missing; ///< the deepest first
};

Result<void> refuseIfTaken(const QDir &folder)
{
    const auto isTaken = [&](const char *name) {
        const QFileInfo info(folder.filePath(QLatin1String(name)));
        return info.exists() || info.isSymLink();
    };
    for (const char *name : parts) {
        if (isTaken(name))
            return fail(ErrorKind::SuiteExists, folder.filePath(QLatin1String(name)));
    }
    for (const char *name : sidecars) {
        if (isTaken(name))
            return fail(ErrorKind::SuiteExists, folder.filePath(QLatin1String(name)));
    }
    return {};
}

Result<void> writeText(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.flush())
        return fail(ErrorKind::WriteFailed, path, {}, errno);
    return {};
}

/// Gives the finished parts their names; takes them back if one of them cannot have its own.
Result<void> moveParts(const QDir &from, const QDir &to)
{
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        const QString name = QLatin1String(*part);
        // Qt replaces nothing here.
        if (QDir().rename(from.filePath(name), to.filePath(name)))
            continue;
        std::for_each(parts.begin(), part, [&](const char *moved) {
            const QString back = QLatin1String(moved);
            QDir().rename(to.filePath(back), from.filePath(back));
        });
        return fail(ErrorKind::WriteFailed, to.filePath(name));
    }
    return {};
}

Result<void> writeParts(const QDir &folder, const DemoOptions &options,
                        const std::vector<DemoEmployee> &staff, const CancelToken &cancel,
                        const std::function<void(double)> &progress)
{
    TRY(writeText(folder.filePath(QStringLiteral("suite.toml")), demoSuiteToml()));
    for (const DemoText &picture : demoPictures())
        TRY(writeText(folder.filePath(picture.path), picture.content));
    for (const DemoText &text : demoDocuments())
        TRY(writeText(folder.filePath(text.path), text.content));
    return writeDemoDatabase(folder.filePath(QStringLiteral("club.sqlite")), options, staff, cancel,
                             progress);
}

} // namespace

Result<DemoSuite> writeDemoSuite(const DemoOptions &options, const CancelToken &cancel,
                                 const std::function<void(double)> &progress)
{
    if (options.passages < 1)
        return fail(ErrorKind::Usage, {}, QString::number(options.passages));
    const QDir folder(QFileInfo(options.folder).absoluteFilePath());
    TRY(refuseIfTaken(folder));
    MadeFolder madeFolder(folder.path());
    if (QFileInfo(folder.path()).isFile())
        return fail(ErrorKind::DestinationNotFolder, folder.path());
    errno = 0;
    if (!folder.mkpath(QStringLiteral(".")))
        return fail(ErrorKind::WriteFailed, folder.path(), {}, errno);
    // Everything is made in a folder of its own first, which goes however this function ends.
    const QTemporaryDir workshop(folder.filePath(QStringLiteral(".vesper-demo-XXXXXX")));
    if (!workshop.isValid())
        return fail(ErrorKind::WriteFailed, folder.path(), {}, errno);

    TRY_ASSIGN(const std::vector<DemoEmployee> staff, demoStaff(options.seed));
    TRY(writeParts(QDir(workshop.path()), options, staff, cancel, progress));
    if (cancel.stop_requested())
        return fail(ErrorKind::Cancelled);
    TRY(moveParts(QDir(workshop.path()), folder));
    madeFolder.keep();

    DemoSuite suite{.suiteFile = folder.filePath(QStringLiteral("suite.toml")),
                    .database = folder.filePath(QStringLiteral("club.sqlite"))};
    suite.databaseBytes = QFileInfo(suite.database).size();
    std::transform(staff.begin(), staff.end(), std::back_inserter(suite.codes), printedCode);
    return suite;
}

} // namespace vesper
