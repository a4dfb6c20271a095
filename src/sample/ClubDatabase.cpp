#include "sample/ClubDatabase.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <QtCore/QFileInfo>

#include <type_traits>

namespace vesper {

namespace {

constexpr int busyTimeoutMs = 5'000;
constexpr int mostRows = 60;
constexpr char timeFormat[] = "yyyy-MM-dd HH:mm:ss"; // local, as on the wall

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::SourceBusy;
    case SQLITE_NOTADB:
        return ErrorKind::SourceNotDatabase;
    case SQLITE_CORRUPT:
        return ErrorKind::SourceDamaged;
    case SQLITE_READONLY:
    case SQLITE_FULL:
        return ErrorKind::SourceNotWritable;
    default:
        return ErrorKind::SourceUnreadable;
    }
}

/// SQLiteCpp throws; the rest of the program does not.
template<typename Work>
std::invoke_result_t<Work> caught(const QString &path, Work &&work)
{
    try {
        return work();
    } catch (const SQLite::Exception &problem) {
        return fail(kindOf(problem.getErrorCode()), path, QString::fromUtf8(problem.what()));
    }
}

QString pathOf(const SQLite::Database &database)
{
    return QString::fromStdString(database.getFilename());
}

QString text(const SQLite::Statement &row, int column)
{
    return QString::fromStdString(row.getColumn(column).getString());
}

std::string now()
{
    return QDateTime::currentDateTime().toString(QLatin1String(timeFormat)).toStdString();
}

/// Invoices are numbered through each year.
std::string nextInvoiceNumber(const SQLite::Database &database)
{
    const std::string year = std::to_string(QDate::currentDate().year());
    SQLite::Statement query(database, "SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM invoice "
                                      "WHERE number BETWEEN :first AND :last");
    query.bind(":first", year + "-");
    query.bind(":last", year + "-~");
    query.executeStep();
    return year + '-' + std::to_string(query.getColumn(0).getInt64() + 1);
}

/// Gives the invoice's id.
qint64 insertInvoice(SQLite::Database &database, const ClubSale &sale, const std::string &number)
{
    SQLite::Statement invoice(database,
                              "INSERT INTO invoice (number, customer_id, employee_id, created, "
                              "total_cents, paid_by) VALUES (?, ?, ?, ?, ?, ?)");
    invoice.bind(1, number);
    invoice.bind(2, static_cast<int64_t>(sale.customer));
    invoice.bind(3, static_cast<int64_t>(sale.employee));
    invoice.bind(4, now());
    invoice.bind(5, static_cast<int64_t>(totalOf(sale)));
    invoice.bind(6, sale.paidBy.toStdString());
    invoice.exec();
    return database.getLastInsertRowid();
}

void insertLines(SQLite::Database &database, const ClubSale &sale, qint64 invoice)
{
    SQLite::Statement line(database, "INSERT INTO invoice_line (invoice_id, article_id, quantity, "
                                     "price_cents) VALUES (?, ?, ?, ?)");
    for (const auto &[article, quantity] : sale.lines) {
        line.reset();
        line.bind(1, static_cast<int64_t>(invoice));
        line.bind(2, static_cast<int64_t>(article.id));
        line.bind(3, quantity);
        line.bind(4, static_cast<int64_t>(article.priceCents));
        line.exec();
    }
}

} // namespace

qint64 totalOf(const ClubSale &sale)
{
    qint64 total = 0;
    for (const auto &[article, quantity] : sale.lines)
        total += article.priceCents * quantity;
    return total;
}

ClubDatabase::ClubDatabase(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{}

ClubDatabase::~ClubDatabase() = default;
ClubDatabase::ClubDatabase(ClubDatabase &&other) noexcept = default;

Result<ClubDatabase> ClubDatabase::open(const QString &path, Access access)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorKind::SourceMissing, path);
    const int flags = access == Access::Work ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    return caught(path, [&]() -> Result<ClubDatabase> {
        auto database
            = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyTimeoutMs);
        database->exec("PRAGMA foreign_keys = on");
        // A file that is no database of the club is refused now, not at the first click.
        SQLite::Statement(*database, "SELECT 1 FROM customer, article LIMIT 1").executeStep();
        return ClubDatabase(std::move(database));
    });
}

Result<std::vector<ClubEmployee>> ClubDatabase::employees() const
{
    using Employees = Result<std::vector<ClubEmployee>>;
    return caught(pathOf(*m_database), [this]() -> Employees {
        std::vector<ClubEmployee> employees;
        SQLite::Statement rows(*m_database, "SELECT id, name FROM employee ORDER BY name");
        while (rows.executeStep())
            employees.push_back({rows.getColumn(0).getInt64(), text(rows, 1)});
        return employees;
    });
}

Result<qint64> ClubDatabase::employeeAt(const QString &host) const
{
    return caught(pathOf(*m_database), [&]() -> Result<qint64> {
        SQLite::Statement row(*m_database, "SELECT employee_id FROM workstation WHERE host = ?");
        row.bind(1, host.toStdString());
        return row.executeStep() ? row.getColumn(0).getInt64() : 0;
    });
}

Result<void> ClubDatabase::identify(const QString &host, qint64 employee)
{
    return caught(pathOf(*m_database), [&]() -> Result<void> {
        SQLite::Statement change(*m_database,
                                 "INSERT OR REPLACE INTO workstation (host, employee_id) "
                                 "VALUES (?, nullif(?, 0))");
        change.bind(1, host.toStdString());
        change.bind(2, static_cast<int64_t>(employee));
        change.exec();
        return {};
    });
}

Result<std::vector<ClubCustomer>> ClubDatabase::customers(const QString &search) const
{
    using Customers = Result<std::vector<ClubCustomer>>;
    return caught(pathOf(*m_database), [&]() -> Customers {
        SQLite::Statement rows(*m_database,
                               "SELECT id, card_number, last_name || ' ' || first_name, city "
                               "FROM customer WHERE substr(last_name, 1, length(:t)) = :t "
                               "COLLATE NOCASE OR substr(first_name, 1, length(:t)) = :t "
                               "COLLATE NOCASE OR substr(card_number, 1, length(:t)) = :t "
                               "ORDER BY last_name, first_name LIMIT :most");
        rows.bind(":t", search.toStdString());
        rows.bind(":most", mostRows);
        std::vector<ClubCustomer> customers;
        while (rows.executeStep())
            customers.push_back(
                {rows.getColumn(0).getInt64(), text(rows, 1), text(rows, 2), text(rows, 3)});
        return customers;
    });
}

Result<std::vector<ClubPassage>> ClubDatabase::latestPassages() const
{
    using Passages = Result<std::vector<ClubPassage>>;
    return caught(pathOf(*m_database), [this]() -> Passages {
        SQLite::Statement rows(*m_database,
                               "SELECT time, last_name || ' ' || first_name, gate, direction "
                               "FROM passage JOIN customer ON customer.id = customer_id "
                               "ORDER BY passage.id DESC LIMIT ?");
        rows.bind(1, mostRows);
        std::vector<ClubPassage> passages;
        while (rows.executeStep())
            passages.push_back(
                {QDateTime::fromString(text(rows, 0), QLatin1String(timeFormat)), text(rows, 1),
                 text(rows, 2),
                 text(rows, 3) == QLatin1String("in") ? Direction::In : Direction::Out});
        return passages;
    });
}

Result<void> ClubDatabase::pass(qint64 customer, const QString &gate, Direction direction)
{
    return caught(pathOf(*m_database), [&]() -> Result<void> {
        SQLite::Statement passage(*m_database,
                                  "INSERT INTO passage (customer_id, gate, time, direction) "
                                  "VALUES (?, ?, ?, ?)");
        passage.bind(1, static_cast<int64_t>(customer));
        passage.bind(2, gate.toStdString());
        passage.bind(3, now());
        passage.bind(4, direction == Direction::In ? "in" : "out");
        passage.exec();
        return {};
    });
}

Result<std::vector<ClubArticle>> ClubDatabase::articles() const
{
    using Articles = Result<std::vector<ClubArticle>>;
    return caught(pathOf(*m_database), [this]() -> Articles {
        std::vector<ClubArticle> articles;
        SQLite::Statement rows(*m_database,
                               "SELECT id, name, price_cents FROM article ORDER BY category, name");
        while (rows.executeStep())
            articles.push_back(
                {rows.getColumn(0).getInt64(), text(rows, 1), rows.getColumn(2).getInt64()});
        return articles;
    });
}

Result<QString> ClubDatabase::sell(const ClubSale &sale)
{
    return caught(pathOf(*m_database), [&]() -> Result<QString> {
        // Immediate: the number must not be given twice.
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const std::string number = nextInvoiceNumber(*m_database);
        insertLines(*m_database, sale, insertInvoice(*m_database, sale, number));
        transaction.commit();
        return QString::fromStdString(number);
    });
}

Result<qint64> ClubDatabase::version() const
{
    return caught(pathOf(*m_database), [this]() -> Result<qint64> {
        return m_database->execAndGet("PRAGMA data_version").getInt64();
    });
}

} // namespace vesper
