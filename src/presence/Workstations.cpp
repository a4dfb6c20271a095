#include "presence/Workstations.h"

#include "base/SqliteConnection.h"
#include "suite/MainComputer.h"

#include <QtCore/QDeadlineTimer>

#include <algorithm>
#include <sqlite3.h>

namespace vesper {

namespace {

using namespace std::chrono_literals;

constexpr auto patienceForLock = 1s;
constexpr auto patienceForAnswer = 3s;
constexpr std::size_t mostNames = 50; // a shop's; whoever has more reads no list of them

/// Ends a query that would go on and on.
class TimeLimit
{
public:
    explicit TimeLimit(sqlite3 *database)
    {
        constexpr int stepsBetweenLooks = 10'000;
        sqlite3_progress_handler(database, stepsBetweenLooks, &TimeLimit::isOver, &m_deadline);
    }

private:
    static int isOver(void *deadline)
    {
        return static_cast<QDeadlineTimer *>(deadline)->hasExpired() ? 1 : 0;
    }

    QDeadlineTimer m_deadline{patienceForAnswer};
};

QString text(sqlite3_stmt *row, int column)
{
    const unsigned char *bytes = sqlite3_column_text(row, column);
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes),
                             sqlite3_column_bytes(row, column))
        .simplified();
}

void bindHost(sqlite3_stmt *query, const QString &host)
{
    const QByteArray name = host.toUtf8();
    if (const int parameter = sqlite3_bind_parameter_index(query, ":host"); parameter > 0)
        sqlite3_bind_text(query, parameter, name.constData(), static_cast<int>(name.size()),
                          SQLITE_TRANSIENT);
}

/// A lock and a broken file are no mistakes of the query.
Error asMistake(const Suite &suite, const SqliteConnection &connection, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ERROR && code != SQLITE_INTERRUPT)
        return connection.error(code);
    const QString reason = code == SQLITE_OK ? QStringLiteral("no query")
                           : code == SQLITE_INTERRUPT
                               ? QStringLiteral("it takes too long")
                               : QString::fromUtf8(sqlite3_errmsg(connection.handle()));
    return {.kind = ErrorKind::SuiteInvalid,
            .path = suite.file,
            .detail = QStringLiteral("presence.others: ") + reason};
}

} // namespace

Result<std::vector<Workstation>> otherWorkstations(const Suite &suite, const QString &host)
{
    std::vector<Workstation> others;
    if (suite.others.isEmpty())
        return others;
    TRY_ASSIGN(const auto connection,
               SqliteConnection::open(suite.database, SqliteConnection::Access::QueryOnly, {}));
    connection->setPatience(patienceForLock);
    const TimeLimit limit(connection->handle());
    const Statement query = prepare(connection->handle(), suite.others.toUtf8());
    if (!query)
        return fail(asMistake(suite, *connection, sqlite3_extended_errcode(connection->handle())));
    bindHost(query.get(), host);
    int code = sqlite3_step(query.get());
    for (; code == SQLITE_ROW && others.size() < mostNames; code = sqlite3_step(query.get())) {
        const QString name = text(query.get(), 0);
        const bool isKnown = std::ranges::any_of(
            others, [&name](const Workstation &other) { return isSameComputer(other.name, name); });
        if (!name.isEmpty() && !isKnown && !isSameComputer(name, host))
            others.push_back({name, text(query.get(), 1)});
    }
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return fail(asMistake(suite, *connection, code));
    return others;
}

} // namespace vesper
