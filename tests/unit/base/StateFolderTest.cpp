#include "base/StateFolder.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

using namespace vesper;

TEST_CASE("Only an id becomes a folder: what an archive says may be anything")
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", home.path().toUtf8());
    for (const QString &text : {QString(), QString(".."), QString("../../.."), QString("a/b"),
                                QString("Club"), QString("club "), QString(65, QLatin1Char('a'))}) {
        INFO(text.toStdString());
        CHECK_FALSE(isSuiteId(text));
        const Result<QString> folder = stateFolder(text);
        REQUIRE_FALSE(folder);
        CHECK(folder.error().kind == ErrorKind::StateUnusable);
    }
    CHECK(QDir(home.path()).isEmpty());
    CHECK(isSuiteId(QString(64, QLatin1Char('a'))));
    CHECK(stateFolder("club-2") == home.path() + "/vesper/club-2");
    if (before.isEmpty())
        qunsetenv("XDG_STATE_HOME");
    else
        qputenv("XDG_STATE_HOME", before);
}
