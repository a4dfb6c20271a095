#include "suite/Settings.h"
#include "support/Catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <thread>

using namespace vesper;

namespace {

/// A configuration folder of its own for one test.
class ConfigFolder
{
public:
    ConfigFolder()
        : m_before(qgetenv("XDG_CONFIG_HOME"))
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }
    ConfigFolder(const ConfigFolder &) = delete;
    ConfigFolder &operator=(const ConfigFolder &) = delete;
    ~ConfigFolder() { qputenv("XDG_CONFIG_HOME", m_before); }

    [[nodiscard]] QString fileOf(const QString &suiteId) const
    {
        return m_folder.filePath("vesper/" + suiteId + ".ini");
    }

    void write(const QString &suiteId, const QByteArray &content) const
    {
        REQUIRE(QDir().mkpath(m_folder.filePath("vesper")));
        QFile file(fileOf(suiteId));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

void checkEqual(const Settings &one, const Settings &other)
{
    CHECK(one.language == other.language);
    CHECK(one.lastFolder == other.lastFolder);
    CHECK((one.lastStick == other.lastStick));
    CHECK((one.lastDisk == other.lastDisk));
    CHECK((one.lastNetworkDrive == other.lastNetworkDrive));
    CHECK(one.defaultFolder == other.defaultFolder);
    CHECK(one.externalMediumOnly == other.externalMediumOnly);
    CHECK(one.fixedName == other.fixedName);
    CHECK(one.level == other.level);
    CHECK(one.check == other.check);
}

const Settings unusual{.language = "da",
                       .lastFolder = "/media/anna/Kingston, \"blå\" nøgle;=/år 2026",
                       .lastStick = {.folder = "/media/anna/Kingston/evening",
                                     .root = "/media/anna/Kingston",
                                     .label = "Kingston",
                                     .uuid = "1A2B-3C4D"},
                       .lastDisk = {.folder = "/srv/archives", .root = "/srv", .label = "srv"},
                       .lastNetworkDrive
                       = {.folder = "/mnt/nas", .root = "/mnt/nas", .label = "nas"},
                       .defaultFolder = "/srv/sikkerhedskopier; 100 %",
                       .externalMediumOnly = true,
                       .fixedName = true,
                       .level = CompressionLevel::Small,
                       .check = CheckLevel::Full};

Result<void> save(const Settings &settings)
{
    return changeSettings("club", [&settings](Settings &present) { present = settings; });
}

} // namespace

TEST_CASE("Settings come back as they were saved, each suite with its own")
{
    const ConfigFolder config;
    REQUIRE(save(unusual));
    CHECK(QFile::exists(config.fileOf("club")));
    checkEqual(loadSettings("club"), unusual);
    checkEqual(loadSettings("shop"), Settings());

    REQUIRE(save(Settings()));
    checkEqual(loadSettings("club"), Settings());
}

TEST_CASE("What a settings file says senselessly has its default, the rest counts")
{
    const ConfigFolder config;
    config.write("club", "language=xx\n"
                         "[destination]\nexternal_medium_only=perhaps\nlast_folder=/srv/archives\n"
                         "[archive]\nlevel=hardest\ncheck=full\nfixed_name=true\nfuture=1\n");
    const Settings loaded = loadSettings("club");
    checkEqual(loaded,
               {.lastFolder = "/srv/archives", .fixedName = true, .check = CheckLevel::Full});
}

TEST_CASE("A settings file that is no such thing gives the defaults and can be written anew")
{
    const ConfigFolder config;
    config.write("club", QByteArray("\x00\xff[[[broken\n=\n\\x", 16));
    checkEqual(loadSettings("club"), Settings());
    REQUIRE(save(unusual));
    checkEqual(loadSettings("club"), unusual);
}

TEST_CASE("Settings that cannot be written are an error, not a silent loss")
{
    const ConfigFolder config;
    const QString file = config.fileOf("club");
    REQUIRE(QDir().mkpath(file)); // a folder stands where the file should go
    const Result<void> saved = save(unusual);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::StateUnusable);
    CHECK(saved.error().path == file);
}

TEST_CASE("A configuration folder that cannot be made is an error")
{
    const ConfigFolder config;
    qputenv("XDG_CONFIG_HOME", "/proc/vesper-config");
    const Result<void> saved = save(Settings());
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::StateUnusable);
}

TEST_CASE("Levels have the names that the command line and the manifests use")
{
    CHECK(nameOf(CompressionLevel::Fast) == "fast");
    CHECK(nameOf(CheckLevel::Quick) == "quick");
    for (const char *name : {"fast", "balanced", "small"})
        CHECK(nameOf(compressionLevelFrom(name).value()) == name);
    for (const char *name : {"none", "read", "quick", "full"})
        CHECK(nameOf(checkLevelFrom(name).value()) == name);
    CHECK(compressionLevelFrom("Fast") == std::nullopt);
    CHECK(checkLevelFrom("") == std::nullopt);
}

TEST_CASE("Two that change settings at once both have their way")
{
    const ConfigFolder config;
    constexpr int times = 50;
    int failures = 0;
    std::thread other([&failures] {
        for (int i = 0; i < times; ++i)
            if (!changeSettings(
                    "club", [i](Settings &present) { present.lastFolder = QString::number(i); }))
                ++failures;
    });
    for (int i = 0; i < times; ++i)
        REQUIRE(changeSettings(
            "club", [i](Settings &present) { present.defaultFolder = QString::number(i); }));
    other.join();
    CHECK(failures == 0);
    CHECK(loadSettings("club").lastFolder == QString::number(times - 1));
    CHECK(loadSettings("club").defaultFolder == QString::number(times - 1));
}
