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

// What is done under the folder's lock takes milliseconds, unless the computer is asleep. Whoever
// only looks may look again.
constexpr auto patienceToDecide = 30s;
constexpr auto patienceToLook = 2s;
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
    const QJsonObject object = QJsonDocument::fromJson(readShared(path)).object();
    return {.application = object["application"].toString(),
            .user = object["user"].toString(),
            .watcher = object["watcher"].toInteger(),
            .since = QDateTime::fromString(object["since"].toString(), Qt::ISODateWithMs)};
}

} // namespace

Result<Presence> Presence::of(const QString &database, const QString &root)
{
    TRY_ASSIGN(QString folder, sharedFolder(folderNameFor(database), root));
    return Presence(std::move(folder));
}

Result<std::optional<Presence>> Presence::find(const QString &database, const QString &root)
{
    if (!QFileInfo::exists(pathOfSharedFolder(folderNameFor(database), root)))
        return std::nullopt;
    return of(database, root);
}

QString Presence::file(const char *name) const
{
    return m_folder + QLatin1Char('/') + QLatin1String(name);
}

Result<std::unique_ptr<FileLock>> Presence::lockFolder(std::chrono::milliseconds patience) const
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
    for (const QString &name : folder.entryList({QLatin1Char('*') + QLatin1String(placeSuffix)},
                                                QDir::Files | QDir::NoSymLinks)) {
        const QString path = folder.filePath(name);
        const auto lock = FileLock::take(path, {}, FileLock::Sharing::EveryUser);
        if (lock && *lock) {
            QFile::remove(path);
            (void)makeMark(file(unwatchedMark)); // on a full disk nobody is offered what they miss
        } else {
            living.push_back(read(path));
        }
    }
    std::ranges::stable_sort(living, {}, &OpenApplication::since);
    return living;
}

Result<Presence::Place> Presence::enter(const QString &application) const
{
    QString path = file(QUuid::createUuid().toByteArray(QUuid::Id128) + placeSuffix);
    TRY_ASSIGN(auto lock,
               FileLock::make(path, describe({.application = application,
                                              .user = currentUserName(),
                                              .watcher = QCoreApplication::applicationPid(),
                                              .since = QDateTime::currentDateTimeUtc()})));
    return Place(std::move(path), std::move(lock));
}

// Under the lock, without which somebody could take it for one whose application ended. Who does
// not get it risks that.
void Presence::cancel(Place place) const
{
    const auto guard = lockFolder(patienceToLook);
    QFile::remove(place.m_file);
}

Result<std::vector<OpenApplication>> Presence::present() const
{
    TRY_ASSIGN(const auto guard, lockFolder(patienceToLook));
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
    TRY_ASSIGN(const auto guard, lockFolder(patienceToDecide));
    QFile::remove(place.m_file);
    if (!sweep().empty())
        return std::nullopt;
    TRY_ASSIGN(std::optional<Turn> turn, takeTurn());
    if (!turn)
        TRY(makeMark(file(refusedMark)));
    return turn;
}

Result<std::optional<Presence::Turn>> Presence::claim(Claim why) const
{
    TRY_ASSIGN(const auto guard, lockFolder(patienceToDecide));
    if (!sweep().empty() || (why == Claim::IfUnwatched && !isMarked(file(unwatchedMark))))
        return std::nullopt;
    return takeTurn();
}

Result<bool> Presence::keep(std::optional<Turn> &turn) const
{
    TRY_ASSIGN(const auto guard, lockFolder(patienceToDecide));
    if (sweep().empty()) {
        removeMark(unwatchedMark); // it ended before the offer, which is for it too
        return true;
    }
    turn.reset();
    return false;
}

Result<bool> Presence::giveBack(std::optional<Turn> &turn) const
{
    TRY_ASSIGN(const auto guard, lockFolder(patienceToDecide));
    const bool isEmpty = sweep().empty();
    const bool wasRefused = removeMark(refusedMark);
    const bool wasUnwatched = removeMark(unwatchedMark);
    if (isEmpty && (wasRefused || wasUnwatched))
        return false;
    turn.reset();
    return true;
}

} // namespace vesper
