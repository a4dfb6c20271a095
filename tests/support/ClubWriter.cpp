#include "support/ClubWriter.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <random>
#include <sqlite3.h>

namespace vesper::test {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int busyTimeoutMs = 60'000;
constexpr int sellsEvery = 5;
constexpr int correctsEvery = 7;

// Two accounts that sum to zero, and what there was before the first writer came.
constexpr auto books = R"(
CREATE TABLE IF NOT EXISTS ledger (account TEXT PRIMARY KEY, cents INTEGER NOT NULL);
INSERT OR IGNORE INTO ledger VALUES ('till', 0), ('bank', 0);
CREATE TABLE IF NOT EXISTS commit_count (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    commits INTEGER NOT NULL,
    sales INTEGER NOT NULL,
    passages_before INTEGER NOT NULL,
    invoices_before INTEGER NOT NULL
);
INSERT OR IGNORE INTO commit_count
    SELECT 1, 0, 0, (SELECT max(id) FROM passage), (SELECT max(id) FROM invoice);
)";

// Each a question that is answered by 1 as long as the books are in order.
constexpr std::array rules = {
    std::pair{"the ledger does not sum to zero",
              "SELECT count(*) = 2 AND sum(cents) = 0 FROM ledger"},
    std::pair{"passages and commits differ",
              "SELECT passages_before + commits = (SELECT max(id) FROM passage) FROM commit_count"},
    std::pair{"invoices and sales differ",
              "SELECT invoices_before + sales = (SELECT max(id) FROM invoice) FROM commit_count"},
    std::pair{"an invoice is not the sum of its lines",
              "SELECT count(*) = 0 FROM invoice WHERE id > (SELECT invoices_before FROM"
              " commit_count) AND total_cents IS NOT (SELECT sum(quantity * price_cents)"
              " FROM invoice_line WHERE invoice_id = invoice.id)"},
};

double millisecondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

} // namespace

QJsonObject ClubWriterReport::toJson() const
{
    return {{QStringLiteral("commits"), commits},
            {QStringLiteral("longest_ms"), longestMs},
            {QStringLiteral("median_ms"), medianMs},
            {QStringLiteral("seconds"), seconds}};
}

/// One connection with its prepared statements. Members throw SQLite::Exception.
class ClubWriter::Session
{
public:
    explicit Session(const ClubWriterOptions &options)
        : m_database(options.database.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs)
        , m_random(std::random_device{}())
    {
        if (!options.isSynced)
            m_database.exec("PRAGMA synchronous = OFF");
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        m_database.exec(books);
        transaction.commit();
        m_members = m_database.execAndGet("SELECT max(id) FROM customer").getInt();
        m_articles = m_database.execAndGet("SELECT max(id) FROM article").getInt();
    }

    /// One transaction; from BEGIN to the end of COMMIT in milliseconds.
    double commitOne(qint64 number)
    {
        const auto start = SteadyClock::now();
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        letPass();
        if (number % sellsEvery == 0)
            sell();
        if (number % correctsEvery == 0)
            correctAddress();
        moveMoney();
        m_database.exec("UPDATE commit_count SET commits = commits + 1");
        transaction.commit();
        return millisecondsSince(start);
    }

private:
    int upTo(int largest) { return std::uniform_int_distribution(1, largest)(m_random); }

    void run(const char *sql, std::initializer_list<int> values)
    {
        SQLite::Statement &statement = prepared(sql);
        int index = 0;
        for (const int value : values)
            statement.bind(++index, value);
        statement.exec();
        statement.reset();
    }

    SQLite::Statement &prepared(const char *sql)
    {
        const auto isSame = [sql](const auto &known) { return known->getQuery() == sql; };
        const auto found = std::find_if(m_statements.begin(), m_statements.end(), isSame);
        if (found != m_statements.end())
            return **found;
        m_statements.push_back(std::make_unique<SQLite::Statement>(m_database, sql));
        return *m_statements.back();
    }

    void letPass()
    {
        run("INSERT INTO passage SELECT max(id) + 1, ?, 'Hall',"
            " datetime((SELECT max(time) FROM passage), '+1 seconds'), 'in' FROM passage",
            {upTo(m_members)});
    }

    void sell()
    {
        run("INSERT INTO invoice SELECT id + 1, substr(number, 1, 5) || (substr(number, 6) + 1), ?,"
            " 1, (SELECT max(time) FROM passage), 0, 'card' FROM invoice ORDER BY id DESC LIMIT 1",
            {upTo(m_members)});
        for (int lines = upTo(3); lines > 0; --lines)
            run("INSERT INTO invoice_line SELECT NULL, (SELECT max(id) FROM invoice), id, ?,"
                " price_cents FROM article WHERE id = ?",
                {upTo(4), upTo(m_articles)});
        run("UPDATE invoice SET total_cents = (SELECT sum(quantity * price_cents) FROM invoice_line"
            " WHERE invoice_id = invoice.id) WHERE id = (SELECT max(id) FROM invoice)",
            {});
        run("UPDATE commit_count SET sales = sales + 1", {});
    }

    void correctAddress()
    {
        run("UPDATE customer SET street = ? || ' rue Neuve' WHERE id = ?",
            {upTo(99), upTo(m_members)});
    }

    void moveMoney()
    {
        const int cents = upTo(10'000);
        run("UPDATE ledger SET cents = cents + ? WHERE account = 'till'", {cents});
        run("UPDATE ledger SET cents = cents - ? WHERE account = 'bank'", {cents});
    }

    SQLite::Database m_database;
    std::vector<std::unique_ptr<SQLite::Statement>> m_statements;
    std::mt19937 m_random;
    int m_members = 0;
    int m_articles = 0;
};

ClubWriter::ClubWriter(ClubWriterOptions options)
    : m_options(std::move(options))
{}

Result<ClubWriterReport> ClubWriter::run(const CancelToken &stop)
{
    Result<ClubWriterReport> report;
    try {
        Session session(m_options);
        report = work(session, stop);
    } catch (const SQLite::Exception &problem) {
        const bool isBusy = problem.getErrorCode() == SQLITE_BUSY;
        report = fail(isBusy ? ErrorKind::SourceBusy : ErrorKind::WriteFailed, m_options.database,
                      QString::fromUtf8(problem.what()));
    }
    end();
    return report;
}

ClubWriterReport ClubWriter::work(Session &session, const CancelToken &stop)
{
    const auto start = SteadyClock::now();
    const auto deadline = start + m_options.duration;
    std::vector<double> waits;
    std::condition_variable_any pause;
    std::mutex mutex;
    while (!stop.stop_requested() && SteadyClock::now() < deadline) {
        waits.push_back(session.commitOne(static_cast<qint64>(waits.size())));
        countCommit();
        if (m_options.perSecond <= 0)
            continue;
        const std::chrono::duration<double> due(static_cast<double>(waits.size())
                                                / m_options.perSecond);
        const auto next = start + std::chrono::duration_cast<SteadyClock::duration>(due);
        std::unique_lock lock(mutex);
        pause.wait_until(lock, stop, std::min(next, deadline), [] { return false; });
    }
    ClubWriterReport report{.commits = static_cast<qint64>(waits.size()),
                            .seconds = millisecondsSince(start) / 1000};
    std::sort(waits.begin(), waits.end());
    if (!waits.empty()) {
        report.longestMs = waits.back();
        report.medianMs = waits[waits.size() / 2];
    }
    return report;
}

void ClubWriter::countCommit()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_commits;
    }
    m_changed.notify_all();
}

void ClubWriter::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
    }
    m_changed.notify_all();
}

bool ClubWriter::waitForCommits(qint64 count)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_hasEnded || m_commits >= count; });
    return m_commits >= count;
}

RunningClubWriter::RunningClubWriter(ClubWriterOptions options)
    : m_writer(std::move(options))
    , m_thread([this] { m_report = m_writer.run(m_stop.get_token()); })
{
    m_writer.waitForCommits(1);
}

RunningClubWriter::~RunningClubWriter()
{
    (void)stop();
}

Result<ClubWriterReport> RunningClubWriter::stop()
{
    m_stop.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    return m_report;
}

QString brokenClubInvariant(SQLite::Database &database)
{
    for (const auto &[complaint, question] : rules) {
        if (database.execAndGet(question).getInt() != 1)
            return QString::fromLatin1(complaint);
    }
    return {};
}

qint64 clubCommitsIn(SQLite::Database &database)
{
    return database.execAndGet("SELECT commits FROM commit_count").getInt64();
}

} // namespace vesper::test
