#include "demo/DemoDatabase.h"

#include "demo/DemoLife.h"
#include "demo/DemoProgress.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <numeric>
#include <sqlite3.h>

namespace vesper {

namespace {

constexpr int stepsBetweenLooks = 10'000; // of SQLite's virtual machine: well below a millisecond

constexpr auto schema = R"(
CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    code_hash TEXT,
    may_backup INTEGER NOT NULL,
    may_restore INTEGER NOT NULL,
    may_administer INTEGER NOT NULL,
    email TEXT,
    wants_mail INTEGER NOT NULL
);
CREATE TABLE workstation (
    host TEXT PRIMARY KEY,
    employee_id INTEGER REFERENCES employee (id)
);
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    card_number TEXT NOT NULL,
    last_name TEXT NOT NULL,
    first_name TEXT NOT NULL,
    birthday TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    joined TEXT NOT NULL
);
CREATE TABLE photo (
    customer_id INTEGER PRIMARY KEY REFERENCES customer (id),
    taken TEXT NOT NULL,
    image BLOB NOT NULL
);
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    price_cents INTEGER NOT NULL,
    vat_permille INTEGER NOT NULL
);
CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    gate TEXT NOT NULL,
    time TEXT NOT NULL,
    direction TEXT NOT NULL
);
CREATE TABLE invoice (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    employee_id INTEGER NOT NULL REFERENCES employee (id),
    created TEXT NOT NULL,
    total_cents INTEGER NOT NULL,
    paid_by TEXT NOT NULL
);
CREATE TABLE invoice_line (
    id INTEGER PRIMARY KEY,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    article_id INTEGER NOT NULL REFERENCES article (id),
    quantity INTEGER NOT NULL,
    price_cents INTEGER NOT NULL
);
)";

struct Index
{
    const char *sql;
    int share; ///< of the work; writing the rows is rowsShare
};

constexpr int rowsShare = 12;
// Made at the end: that is faster, and the file looks like one that was reorganised once.
constexpr std::array indexes = {
    Index{"CREATE INDEX passage_time ON passage (time)", 4},
    Index{"CREATE INDEX passage_customer ON passage (customer_id)", 6},
    Index{"CREATE UNIQUE INDEX invoice_number ON invoice (number)", 1},
    Index{"CREATE INDEX invoice_created ON invoice (created)", 1},
    Index{"CREATE INDEX invoice_customer ON invoice (customer_id)", 1},
    Index{"CREATE INDEX line_invoice ON invoice_line (invoice_id)", 1},
};

ErrorKind kindOf(const SQLite::Exception &problem)
{
    switch (problem.getErrorCode()) {
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_FULL:
        return ErrorKind::NotEnoughRoom;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        return ErrorKind::WriteFailed;
    default:
        return ErrorKind::Internal;
    }
}

/// Every statement that runs long looks at the token.
void interruptWhen(SQLite::Database &database, const CancelToken &cancel)
{
    sqlite3_progress_handler(
        database.getHandle(), stepsBetweenLooks,
        [](void *token) {
            return static_cast<const CancelToken *>(token)->stop_requested() ? 1 : 0;
        },
        const_cast<CancelToken *>(&cancel)); // SQLite's callback knows no const
}

void writeEmployees(SQLite::Database &database, const std::vector<DemoEmployee> &staff)
{
    SQLite::Statement insert(database, "INSERT INTO employee VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto &[employee, code] : staff) {
        insert.bind(1, employee.id.toInt());
        insert.bind(2, employee.name.toStdString());
        insert.bind(3, employee.codeHash.toStdString());
        insert.bind(4, employee.mayBackUp ? 1 : 0);
        insert.bind(5, employee.mayRestore ? 1 : 0);
        insert.bind(6, employee.mayAdminister ? 1 : 0);
        insert.bind(7, employee.email.toStdString());
        insert.bind(8, employee.wantsMail ? 1 : 0);
        insert.exec();
        insert.reset();
    }
}

void fill(SQLite::Database &database, const DemoOptions &options,
          const std::vector<DemoEmployee> &staff, const std::function<void(double)> &told)
{
    const auto add = [](int sum, const Index &index) { return sum + index.share; };
    const int shares = std::accumulate(indexes.begin(), indexes.end(), rowsShare, add);
    DemoProgress progress(told, options.passages * shares);
    // A run that does not reach its end leaves nothing: no journal and no syncs on the way to it.
    // The small cache keeps the sorting of an index in short pieces, between which a cancel is
    // seen.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                  " PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -8192");
    SQLite::Transaction transaction(database);
    database.exec(schema);
    writeEmployees(database, staff);
    DemoSales::writeArticles(database);
    DemoLife life(database, options.seed, options.passages);
    life.live([&](qint64 passages) { progress.add(passages * rowsShare); });
    for (const Index &index : indexes) {
        database.exec(index.sql);
        progress.add(options.passages * index.share);
    }
    transaction.commit();
}

} // namespace

Result<void> writeDemoDatabase(const QString &file, const DemoOptions &options,
                               const std::vector<DemoEmployee> &staff, const CancelToken &cancel,
                               const std::function<void(double)> &progress)
{
    try {
        SQLite::Database database(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        interruptWhen(database, cancel);
        fill(database, options, staff, progress);
        // The switch syncs the whole file. It also needs the ordinary locking mode, which begins
        // at the next access.
        database.exec("PRAGMA locking_mode = NORMAL; PRAGMA synchronous = FULL;"
                      " PRAGMA journal_mode = WAL");
        return {};
    } catch (const SQLite::Exception &problem) {
        return fail(kindOf(problem), file, QString::fromUtf8(problem.what()));
    }
}

} // namespace vesper
