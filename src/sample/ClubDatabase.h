#pragma once

#include "base/Result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace vesper {

struct ClubEmployee
{
    qint64 id = 0;
    QString name;
};

struct ClubCustomer
{
    qint64 id = 0;
    QString card; ///< its number
    QString name;
    QString city;
};

enum class Direction : std::uint8_t { In, Out };

/// Somebody who went through a gate.
struct ClubPassage
{
    QDateTime time;
    QString customer;
    QString gate;
    Direction direction = Direction::In;
};

struct ClubArticle
{
    qint64 id = 0;
    QString name;
    qint64 priceCents = 0;
};

struct ClubSale
{
    qint64 customer = 0;
    qint64 employee = 0;
    std::vector<std::pair<ClubArticle, int>> lines; ///< with quantities
    QString paidBy;                                 ///< card, cash or account
};

/// In cents.
[[nodiscard]] qint64 totalOf(const ClubSale &sale);

/// The database of the sample club as its own applications use it: many processes at once, short
/// transactions, a wait of 5 s for a lock. It knows nothing of backups.
/// Errors: the Source… kinds. Thread rule: the thread that opened it.
class ClubDatabase
{
public:
    enum class Access : std::uint8_t { Work, LookOnly };
    [[nodiscard]] static Result<ClubDatabase> open(const QString &path, Access access);
    ~ClubDatabase();
    ClubDatabase(ClubDatabase &&other) noexcept;
    ClubDatabase &operator=(ClubDatabase &&other) = delete;

    [[nodiscard]] Result<std::vector<ClubEmployee>> employees() const;
    /// Who is at work on this computer; 0: nobody.
    [[nodiscard]] Result<qint64> employeeAt(const QString &host) const;
    [[nodiscard]] Result<void> identify(const QString &host, qint64 employee);

    /// By the beginning of a name or of the card's number.
    [[nodiscard]] Result<std::vector<ClubCustomer>> customers(const QString &text) const;
    [[nodiscard]] Result<std::vector<ClubPassage>> latestPassages() const;
    [[nodiscard]] Result<void> pass(qint64 customer, const QString &gate, Direction direction);

    [[nodiscard]] Result<std::vector<ClubArticle>> articles() const;
    /// Writes an invoice and gives its number: "2026-1183".
    [[nodiscard]] Result<QString> sell(const ClubSale &sale);

    /// Changes whenever another process has written.
    [[nodiscard]] Result<qint64> version() const;

private:
    explicit ClubDatabase(std::unique_ptr<SQLite::Database> database);
    std::unique_ptr<SQLite::Database> m_database;
};

} // namespace vesper
