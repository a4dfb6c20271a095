#include "presence/Presence.h"

#include "presence/SharedFolder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUuid>

#include <algorithm>

namespace vesper {

namespace {

using namespace std::chrono_literals;

// What is done under the folder's lock takes milliseconds, unless the computer is asleep.
constexpr auto patience = 30s;
constexpr char folderLock[] = "folder.lock";
constexpr char turnLock[] = "turn.lock";
/// There while the holder of the turn has somebody to make up for: see Presence::giveBack.
constexpr char refusedMark[] = "refused";
/// There since an application that nobody watched any more has ended: see Presence::claim.
constexpr char unwatchedMark[] = "unwatched";
constexpr char placeSuffix[] = ".place";

/// Two names of one database are one database.
QString folderNameFor(const QString &database)
{
    const QString canonical = QFileInfo(database).canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(
        (canonical.isEmpty() ? database : canonical).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("vesper-") + QString::fromLatin1(digest.first(8).toHex());
}

QByteArray describe(const OpenApplication &application)
{
    return QJsonDocument(QJsonObject{{"application", application.application},
                                     {"user", application.user},
                                     {"watcher", application.watcher},
                                     {"since", application.since.toString(Qt::ISODateWithMs)}})
        .toJson(QJsonDocument::Compact);
}

OpenApplication read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    return {.application = object["application"].toString(),
            .user = object["user"].toString(),
            .watcher = object["watcher"].toInteger(),
            .since = QDateTime::fromString(object["since"].toString(), Qt::ISODateWithMs)};
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::StateUnusable, path, file.errorString());
    return {};
}

} // namespace

Result<Presence> Presence::of(const QString &database, const QString &root)
{
    TRY_ASSIGN(QString folder, sharedFolder(folderNameFor(database), root));
    return Presence(std::move(folder));
}

QString Presence::file(const char *name) const
{
    return m_folder + QLatin1Char('/') + QLatin1String(name);
}

Result<std::unique_ptr<FileLock>> Presence::lockFolder() const
{
    TRY_ASSIGN(std::unique_ptr<FileLock> lock,
               FileLock::take(file(folderLock), patience, FileLock::Sharing::EveryUser));
    if (!lock)
        return fail(ErrorKind::StateUnusable, file(folderLock));
    return lock;
}

/// Who is here; the places of the dead are removed. Under the folder's lock.
std::vector<OpenApplication> Presence::sweep() const
{
    std::vector<OpenApplication> living;
    const QDir folder(m_folder);
    for (const QString &name :
         folder.entryList({QLatin1Char('*') + QLatin1String(placeSuffix)}, QDir::Files)) {
        const QString path = folder.filePath(name);
        const auto lock = FileLock::take(path, {}, FileLock::Sharing::EveryUser);
        if (lock && *lock) {
            QFile::remove(path);
            (void)write(file(unwatchedMark), {}); // on a full disk nobody is offered what they miss
        } else {
            living.push_back(read(path));
        }
    }
    std::ranges::stable_sort(living, {}, &OpenApplication::since);
    return living;
}

Result<Presence::Place> Presence::enter(const QString &application) const
{
    TRY_ASSIGN(const auto guard, lockFolder());
    Place place;
    place.m_file = file(QUuid::createUuid().toByteArray(QUuid::Id128) + placeSuffix);
    TRY_ASSIGN(place.m_lock, FileLock::take(place.m_file, {}, FileLock::Sharing::EveryUser));
    TRY(write(place.m_file, describe({.application = application,
                                      .user = currentUserName(),
                                      .watcher = QCoreApplication::applicationPid(),
                                      .since = QDateTime::currentDateTimeUtc()})));
    return place;
}

Result<std::vector<OpenApplication>> Presence::present() const
{
    TRY_ASSIGN(const auto guard, lockFolder());
    return sweep();
}

bool Presence::removeMark(const char *mark) const
{
    return QFile::remove(file(mark));
}

/// Under the folder's lock. Whoever gets it offers to all that have left so far.
Result<std::optional<Presence::Turn>> Presence::takeTurn() const
{
    TRY_ASSIGN(std::unique_ptr<FileLock> lock,
               FileLock::take(file(turnLock), {}, FileLock::Sharing::EveryUser));
    if (!lock)
        return std::nullopt;
    removeMark(refusedMark);
    removeMark(unwatchedMark);
    return Turn(std::move(lock));
}

Result<std::optional<Presence::Turn>> Presence::leave(Place place) const
{
    TRY_ASSIGN(const auto guard, lockFolder());
    QFile::remove(place.m_file);
    if (!sweep().empty())
        return std::nullopt;
    TRY_ASSIGN(std::optional<Turn> turn, takeTurn());
    if (!turn && !QFile::exists(file(refusedMark)))
        TRY(write(file(refusedMark), {}));
    return turn;
}

Result<std::optional<Presence::Turn>> Presence::claim() const
{
    TRY_ASSIGN(const auto guard, lockFolder());
    if (!sweep().empty() || !QFile::exists(file(unwatchedMark)))
        return std::nullopt;
    return takeTurn();
}

Result<bool> Presence::keep(std::optional<Turn> &turn) const
{
    TRY_ASSIGN(const auto guard, lockFolder());
    if (sweep().empty()) {
        removeMark(unwatchedMark); // it ended before the offer, which is for it too
        return true;
    }
    turn.reset();
    return false;
}

Result<bool> Presence::giveBack(std::optional<Turn> &turn) const
{
    TRY_ASSIGN(const auto guard, lockFolder());
    const bool isEmpty = sweep().empty();
    const bool wasRefused = removeMark(refusedMark);
    const bool wasUnwatched = removeMark(unwatchedMark);
    if (isEmpty && (wasRefused || wasUnwatched))
        return false;
    turn.reset();
    return true;
}

} // namespace vesper
