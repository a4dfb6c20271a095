// The tick that lets the launcher start with the session.
#include "launcher/Autostart.h"
#include "gui/OpenLauncher.h"
#include "support/Catch.h"

#include <QtCore/QProcess>
#include <QtWidgets/QCheckBox>

using namespace vesper;
using namespace vesper::test;

namespace {

QString usersFile(const SampleClub &club, const char *name = "vesper-launcher-club.desktop")
{
    return club.path(QStringLiteral("CONFIG/autostart/") + QLatin1String(name));
}

Autostart found()
{
    return {"club", {}};
}

QString contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The administrator's wish for all users, as long as this lives.
class SystemEntry
{
public:
    explicit SystemEntry(const SampleClub &club)
    {
        const QString folder = club.newFolder("system/autostart");
        REQUIRE(QFile::copy(VESPER_SOURCE_DIR "/packaging/vesper-launcher-autostart.desktop",
                            folder + "/vesper-launcher.desktop"));
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(club.path("system")));
    }
    ~SystemEntry() { qunsetenv("XDG_CONFIG_DIRS"); }
    SystemEntry(const SystemEntry &) = delete;
    SystemEntry &operator=(const SystemEntry &) = delete;
};

} // namespace

TEST_CASE("A tick lets the launcher start with the session, for the suite that was named")
{
    const SampleClub club;
    OpenLauncher launcher({.suite = club.suiteFile(), .language = "en"});
    launcher.click("startBox");
    REQUIRE(launcher.waitUntil([&] { return QFile::exists(usersFile(club)); }));
    const QString entry = contentOf(usersFile(club));
    CHECK(entry.contains(QStringLiteral(" --hidden --suite \"%1\"\n").arg(club.suiteFile())));
    CHECK(QProcess::execute("desktop-file-validate", {usersFile(club)}) == 0);
    CHECK(Autostart("club", club.suiteFile()).isWanted());

    launcher.click("startBox");
    CHECK_FALSE(QFile::exists(usersFile(club)));
    CHECK_FALSE(Autostart("club", club.suiteFile()).isWanted());
}

TEST_CASE("A path with signs of its own is still one word of the entry")
{
    const SampleClub club;
    const QString suite = club.path("a \"b\" $c `d` 100% \\e/suite.toml");
    REQUIRE(Autostart("club", suite).want());
    CHECK(QProcess::execute("desktop-file-validate", {usersFile(club)}) == 0);
    CHECK(contentOf(usersFile(club))
              .contains("/a \\\\\"b\\\\\" \\\\$c \\\\`d\\\\` 100%% \\\\\\\\e/suite.toml\"\n"));
}

TEST_CASE("What the administrator wants for all users can be refused by one, and wanted again")
{
    const SampleClub club;
    const SystemEntry system(club);
    CHECK(found().isWanted());
    CHECK_FALSE(Autostart("other", "/srv/other/suite.toml").isWanted());
    REQUIRE(found().refuse());
    CHECK_FALSE(found().isWanted());
    CHECK(contentOf(usersFile(club, "vesper-launcher.desktop")).contains("Hidden=true"));
    REQUIRE(found().want());
    CHECK(found().isWanted());
}

TEST_CASE("Each suite of a computer starts with the session, or does not, by itself")
{
    const SampleClub club;
    const Autostart one("club", "/srv/club/suite.toml");
    const Autostart other("hotel", "/srv/hotel/suite.toml");
    REQUIRE(one.want());
    CHECK_FALSE(other.isWanted());
    REQUIRE(other.want());
    CHECK(one.isWanted());
    REQUIRE(one.refuse());
    CHECK(other.isWanted());
}

TEST_CASE("The entry of an earlier version is taken over by the suite that it starts")
{
    const SampleClub club;
    const Autostart one("club", "/srv/club/suite.toml");
    const Autostart other("hotel", "/srv/hotel/suite.toml");
    REQUIRE(one.want());
    const QString old = usersFile(club, "vesper-launcher.desktop");
    REQUIRE(QFile::rename(usersFile(club), old));
    CHECK_FALSE(one.isWanted());
    REQUIRE(other.adopt());
    REQUIRE(found().adopt());
    CHECK(QFile::exists(old));
    REQUIRE(one.adopt());
    CHECK(one.isWanted());
    CHECK_FALSE(QFile::exists(old));
    CHECK_FALSE(other.isWanted());
}

TEST_CASE("Where the entry cannot be written the tick stays as it was, and it is said")
{
    const SampleClub club;
    REQUIRE(club.newFolder("CONFIG") == club.path("CONFIG"));
    QFile inTheWay(club.path("CONFIG/autostart"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    OpenLauncher launcher({.suite = club.suiteFile(), .language = "en"});
    launcher.click("startBox");
    CHECK(launcher.text("noticeLabel").contains("vesper-launcher-club.desktop"));
    CHECK_FALSE(qobject_cast<QCheckBox *>(launcher.wait("startBox"))->isChecked());
}
