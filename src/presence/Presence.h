#pragma once

#include "base/FileLock.h"

#include <QtCore/QDateTime>

#include <optional>
#include <vector>

namespace vesper {

/// An application of the suite that is open on this computer. A value.
struct OpenApplication
{
    QString application; ///< its id in suite.toml
    QString user;        ///< who is logged in there
    qint64 watcher = 0;  ///< the process that started it and waits for its end
    QDateTime since;

    bool operator==(const OpenApplication &) const = default;
};

/// Who has a suite open on this computer, whoever they are logged in as, and who was the last one
/// out. Each open application has a file in a folder for all users (`/run/lock/vesper-…`, named
/// after the database), and holds a lock on it that the kernel gives back when the last process of
/// that application ends, however it ends: what a dead one leaves behind counts for nothing.
/// Everything that is decided is decided while one lock for the whole folder is held, so that of
/// two who leave at the same instant exactly one is the last. Coming decides nothing and waits for
/// nobody.
/// What other computers have open cannot be seen here.
/// Thread rule: any thread, one at a time.
class Presence
{
public:
    /// The folder for a database; `root` is for tests. Errors: StateUnusable.
    [[nodiscard]] static Result<Presence> of(const QString &database,
                                             const QString &root = QString());

    /// The same for whoever only looks: nothing where nobody has been since the computer was
    /// started. Errors: StateUnusable.
    [[nodiscard]] static Result<std::optional<Presence>> find(const QString &database,
                                                              const QString &root = QString());

    /// Its place among those who are here, until it leaves or ends.
    class Place
    {
    public:
        /// To be inherited by every process of the application, which so keep the place although
        /// the one that took it is killed.
        [[nodiscard]] int descriptor() const { return m_lock->descriptor(); }

    private:
        friend class Presence;
        Place(QString file, std::unique_ptr<FileLock> lock)
            : m_file(std::move(file))
            , m_lock(std::move(lock))
        {}
        QString m_file;
        std::unique_ptr<FileLock> m_lock;
    };

    /// This process takes a place for an application that it is about to start.
    /// Errors: StateUnusable.
    [[nodiscard]] Result<Place> enter(const QString &application) const;
    /// The application did not start after all: as if the place had never been taken.
    void cancel(Place place) const;
    /// Whoever is here now, the longest first. Errors: StateUnusable.
    [[nodiscard]] Result<std::vector<OpenApplication>> present() const;

    /// The turn to offer a backup, which only one process has at a time. The kernel gives it back
    /// when that process ends.
    class Turn
    {
    private:
        friend class Presence;
        explicit Turn(std::unique_ptr<FileLock> lock)
            : m_lock(std::move(lock))
        {}
        std::unique_ptr<FileLock> m_lock;
    };

    /// The turn, if the one that leaves is the last one here and nobody else has the turn.
    /// Errors: StateUnusable.
    [[nodiscard]] Result<std::optional<Turn>> leave(Place place) const;
    enum class Claim : std::uint8_t {
        IfUnwatched, ///< an application ended that nobody watched any more: its watcher was killed
        Anyway,
    };
    /// The turn, if nobody is here, nobody has it, and there is that reason for it which nobody has
    /// been offered a backup for since. Errors: StateUnusable.
    [[nodiscard]] Result<std::optional<Turn>> claim(Claim why = Claim::IfUnwatched) const;
    /// Whether the turn is still good: nobody has come. Otherwise it is given back, and the next
    /// last one gets it. Errors: StateUnusable.
    [[nodiscard]] Result<bool> keep(std::optional<Turn> &turn) const;
    /// After the offer: gives the turn back, and answers true. False, with the turn kept, if
    /// somebody came and left meanwhile and nobody is here: the last one was refused the turn, or
    /// was not watched, so the offer is to be made again. Errors: StateUnusable.
    [[nodiscard]] Result<bool> giveBack(std::optional<Turn> &turn) const;

    [[nodiscard]] const QString &folder() const { return m_folder; } ///< to be watched for changes

private:
    explicit Presence(QString folder)
        : m_folder(std::move(folder))
    {}
    [[nodiscard]] QString file(const char *name) const;
    [[nodiscard]] Result<std::unique_ptr<FileLock>>
    lockFolder(std::chrono::milliseconds patience) const;
    [[nodiscard]] std::vector<OpenApplication> sweep() const;
    [[nodiscard]] Result<std::optional<Turn>> takeTurn() const;
    bool removeMark(const char *mark) const;

    QString m_folder;
};

} // namespace vesper
