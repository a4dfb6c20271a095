#include "suite/Settings.h"

#include "base/DurableFile.h"
#include "base/FileLock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>

namespace vesper {

namespace {

// Another writer needs milliseconds.
constexpr auto patience = std::chrono::seconds(5);

constexpr std::array levelNames = {"fast", "balanced", "small"};
constexpr std::array checkNames = {"none", "read", "quick", "full"};

constexpr auto languageKey = "language";
constexpr auto mainComputerKey = "main_computer";
constexpr auto lastFolderKey = "destination/last_folder";
constexpr auto lastStickKey = "last_stick";
constexpr auto lastDiskKey = "last_disk";
constexpr auto lastNetworkDriveKey = "last_network_drive";
constexpr auto defaultFolderKey = "destination/default_folder";
constexpr auto externalMediumOnlyKey = "destination/external_medium_only";
constexpr auto fixedNameKey = "archive/fixed_name";
constexpr auto levelKey = "archive/level";
constexpr auto checkKey = "archive/check";

template<typename Level, std::size_t Count>
std::optional<Level> levelNamed(const std::array<const char *, Count> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name.toStdString());
    if (found == names.end())
        return std::nullopt;
    return static_cast<Level>(found - names.begin());
}

QString fileOf(const QString &suiteId)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/vesper/%1.ini").arg(suiteId);
}

/// QVariant takes any text but "false" and "0" for true; a senseless one has its default here.
bool flagFrom(const QSettings &file, const char *key, bool byDefault)
{
    const QString text = file.value(QLatin1String(key)).toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? false : byDefault;
}

QString textFrom(const QSettings &file, const char *key)
{
    return file.value(QLatin1String(key)).toString();
}

UsedPlace placeFrom(QSettings &file, const char *group)
{
    file.beginGroup(QLatin1String(group));
    UsedPlace place{.folder = textFrom(file, "folder"),
                    .root = textFrom(file, "root"),
                    .label = textFrom(file, "label"),
                    .uuid = textFrom(file, "uuid")};
    file.endGroup();
    return place;
}

void write(QSettings &file, const char *group, const UsedPlace &place)
{
    file.beginGroup(QLatin1String(group));
    file.setValue(QStringLiteral("folder"), place.folder);
    file.setValue(QStringLiteral("root"), place.root);
    file.setValue(QStringLiteral("label"), place.label);
    file.setValue(QStringLiteral("uuid"), place.uuid);
    file.endGroup();
}

void fill(QSettings &file, const Settings &settings)
{
    file.setValue(QLatin1String(languageKey), settings.language);
    file.setValue(QLatin1String(mainComputerKey), settings.mainComputer);
    file.setValue(QLatin1String(lastFolderKey), settings.lastFolder);
    write(file, lastStickKey, settings.lastStick);
    write(file, lastDiskKey, settings.lastDisk);
    write(file, lastNetworkDriveKey, settings.lastNetworkDrive);
    file.setValue(QLatin1String(defaultFolderKey), settings.defaultFolder);
    file.setValue(QLatin1String(externalMediumOnlyKey), settings.externalMediumOnly);
    file.setValue(QLatin1String(fixedNameKey), settings.fixedName);
    file.setValue(QLatin1String(levelKey), nameOf(settings.level));
    file.setValue(QLatin1String(checkKey), nameOf(settings.check));
}

/// QSettings writes the format, into a scratch file: what it cannot write to its own file it keeps
/// in memory as if it had. Keys of a newer version in `before` are kept; a file that cannot be read
/// as settings has none: nothing in it was ever in force.
QByteArray iniOf(const Settings &settings, const QSettings &before)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        QSettings scratch(path, QSettings::IniFormat);
        if (before.status() != QSettings::FormatError) {
            for (const QString &key : before.allKeys())
                scratch.setValue(key, before.value(key));
        }
        fill(scratch, settings);
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString nameOf(CompressionLevel level)
{
    return QString::fromLatin1(levelNames.at(static_cast<std::size_t>(level)));
}

QString nameOf(CheckLevel level)
{
    return QString::fromLatin1(checkNames.at(static_cast<std::size_t>(level)));
}

std::optional<CompressionLevel> compressionLevelFrom(const QString &name)
{
    return levelNamed<CompressionLevel>(levelNames, name);
}

std::optional<CheckLevel> checkLevelFrom(const QString &name)
{
    return levelNamed<CheckLevel>(checkNames, name);
}

Settings loadSettings(const QString &suiteId)
{
    QSettings file(fileOf(suiteId), QSettings::IniFormat);
    Settings settings;
    const QString language = textFrom(file, languageKey);
    if (QStringList{"en", "fr", "da"}.contains(language))
        settings.language = language;
    settings.mainComputer = textFrom(file, mainComputerKey);
    settings.lastFolder = textFrom(file, lastFolderKey);
    settings.lastStick = placeFrom(file, lastStickKey);
    settings.lastDisk = placeFrom(file, lastDiskKey);
    settings.lastNetworkDrive = placeFrom(file, lastNetworkDriveKey);
    settings.defaultFolder = textFrom(file, defaultFolderKey);
    settings.externalMediumOnly
        = flagFrom(file, externalMediumOnlyKey, settings.externalMediumOnly);
    settings.fixedName = flagFrom(file, fixedNameKey, settings.fixedName);
    settings.level = compressionLevelFrom(textFrom(file, levelKey)).value_or(settings.level);
    settings.check = checkLevelFrom(textFrom(file, checkKey)).value_or(settings.check);
    return settings;
}

Result<void> changeSettings(const QString &suiteId, const std::function<void(Settings &)> &change)
{
    const QString path = fileOf(suiteId);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return fail(ErrorKind::StateUnusable, path);
    const auto lock = FileLock::take(path + QStringLiteral(".lock"), patience);
    if (!lock || !*lock)
        return fail(ErrorKind::StateUnusable, path, {}, lock ? EBUSY : lock.error().systemCode);
    Settings settings = loadSettings(suiteId);
    change(settings);
    const QByteArray content = iniOf(settings, QSettings(path, QSettings::IniFormat));
    if (content.isEmpty())
        return fail(ErrorKind::StateUnusable, QDir::tempPath());
    const Result<void> saved = replaceFile(path, content);
    if (!saved)
        return fail(ErrorKind::StateUnusable, path, {}, saved.error().systemCode);
    return {};
}

} // namespace vesper
