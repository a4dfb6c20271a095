#include "verify/FrozenTime.h"
#include "base/SqliteConnection.h"
#include "support/TestDatabase.h"
#include "verify/Proof.h"

#include <QtCore/QTemporaryDir>

using namespace vesper;
using namespace vesper::test;

TEST_CASE("A database is asked as if it were the day of its archive, in WAL mode too")
{
    const auto mode = GENERATE("delete", "wal");
    const QTemporaryDir folder;
    writeDatabase(folder.filePath("a.sqlite"), {.journalMode = mode});
    const FrozenTime then(QDateTime(QDate(2020, 2, 29), QTime(23, 59, 58, 500), Qt::UTC));
    const FrozenTime later(QDateTime(QDate(2031, 1, 1), QTime(0, 0), Qt::UTC));
    const auto answerAt = [&](const FrozenTime &time) {
        const auto connection = SqliteConnection::open(
            folder.filePath("a.sqlite"), SqliteConnection::Access::QueryOnly, {}, time.vfsName());
        REQUIRE(connection);
        return askProof((*connection)->handle(),
                        {{"SELECT datetime('now'), count(*) FROM sale", {}}})
            .answers.front()
            .values;
    };
    CHECK(answerAt(then) == QStringList{"2020-02-29 23:59:58", "2000"});
    CHECK(answerAt(later) == QStringList{"2031-01-01 00:00:00", "2000"});
}
