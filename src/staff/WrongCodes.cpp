#include "staff/WrongCodes.h"

#include "base/DurableFile.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cerrno>

namespace vesper {

namespace {

using namespace std::chrono_literals;

constexpr int freeTries = 2;
constexpr std::chrono::seconds firstWait = 5s;
constexpr std::chrono::seconds lockOutWait = 15min;
constexpr std::chrono::milliseconds forgottenAfter = 24h;
constexpr qint64 largestFile = 4096; // ours has some 60 bytes

std::chrono::seconds waitAfter(int count)
{
    if (count <= freeTries)
        return 0s;
    if (count >= WrongCodes::lockOutAt)
        return lockOutWait;
    return firstWait * (1 << (count - freeTries - 1));
}

WrongCodes afterDamage()
{
    return {.count = WrongCodes::lockOutAt - 1};
}

WrongCodes fromJson(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const int count = object.value(QLatin1String("wrong")).toInt(-1);
    const QDateTime last
        = QDateTime::fromString(object.value(QLatin1String("last")).toString(), Qt::ISODateWithMs);
    if (count < 1 || !last.isValid())
        return afterDamage();
    return {.count = std::min(count, WrongCodes::lockOutAt), .last = last};
}

} // namespace

std::optional<QDateTime> WrongCodes::waitUntil(const QDateTime &now) const
{
    if (!last.isValid())
        return std::nullopt;
    const std::chrono::milliseconds wait = waitAfter(count);
    const auto passed = std::chrono::milliseconds(last.msecsTo(now));
    if (passed >= wait)
        return std::nullopt;
    return now.addMSecs((wait - passed).count());
}

void WrongCodes::add(const QDateTime &now)
{
    count = std::min(count + 1, lockOutAt);
    last = now;
}

bool WrongCodes::adjustTo(const QDateTime &now)
{
    if (!last.isValid())
        return false;
    if (now < last) {
        last = now;
        return true;
    }
    if (std::chrono::milliseconds(last.msecsTo(now)) < forgottenAfter)
        return false;
    *this = {};
    return true;
}

Result<WrongCodes> loadWrongCodes(const QString &file)
{
    QFile source(file);
    if (!source.exists())
        return WrongCodes{};
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorKind::StateUnusable, file, {}, errno);
    return fromJson(source.read(largestFile));
}

Result<void> saveWrongCodes(const QString &file, const WrongCodes &wrongCodes)
{
    if (wrongCodes.count == 0) {
        if (QFile::exists(file) && !QFile::remove(file))
            return fail(ErrorKind::StateUnusable, file);
        return {};
    }
    const QJsonObject object{
        {QStringLiteral("wrong"), wrongCodes.count},
        {QStringLiteral("last"), wrongCodes.last.toUTC().toString(Qt::ISODateWithMs)}};
    const Result<void> saved = replaceFile(file, QJsonDocument(object).toJson());
    if (!saved)
        return fail(ErrorKind::StateUnusable, file, {}, saved.error().systemCode);
    return {};
}

} // namespace vesper
