// Looking who has the suite open, when it cannot be known for a while.
#include "window/SuiteWatch.h"
#include "support/Catch.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThreadPool>
#include <QtTest/QTest>

using namespace vesper;

TEST_CASE("Who is here is told as soon as it can be known again")
{
    const QTemporaryDir root;
    const QString database = root.filePath("club.sqlite");
    const Result<Presence> presence = Presence::of(database, root.path());
    REQUIRE(presence);
    const auto reception = presence->enter("reception");
    auto lock
        = FileLock::take(presence->folder() + "/folder.lock", {}, FileLock::Sharing::EveryUser);
    REQUIRE(*lock);

    SuiteWatch watch(database, root.path(), nullptr);
    std::vector<OpenApplication> told;
    QObject::connect(&watch, &SuiteWatch::opened, &watch,
                     [&told](const std::vector<OpenApplication> &here) { told = here; });
    QTest::qWait(2'500); // it has looked in vain
    CHECK(told.empty());
    lock->reset();
    CHECK(QTest::qWaitFor([&] { return !told.empty(); }, 10'000));
    QThreadPool::globalInstance()->waitForDone();
}
