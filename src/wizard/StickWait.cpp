#include "wizard/StickWait.h"

#include "destination/TimedQuestion.h"
#include "window/Background.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace vesper {

using namespace std::chrono_literals;

namespace {

QString belowRoot(const UsedPlace &place)
{
    const QString below = QDir(place.root).relativeFilePath(place.folder);
    return below == QLatin1String(".") ? QString() : below;
}

bool isUsableStick(const Volume &volume)
{
    return volume.kind == VolumeKind::UsbStick && volume.answering && !volume.readOnly;
}

} // namespace

bool isDriveOf(const UsedPlace &place, const Volume &volume, bool hasFolder)
{
    if (!isUsableStick(volume))
        return false;
    if (!place.uuid.isEmpty() && place.uuid == volume.uuid)
        return true;
    // A folder of that name tells as much as a label; the top of a drive tells nothing.
    return place.label == volume.label || (hasFolder && !belowRoot(place).isEmpty());
}

QString folderThere(const UsedPlace &place, const Volume &volume)
{
    if (!isUsableStick(volume))
        return {};
    const QString folder = QDir::cleanPath(volume.root + u'/' + belowRoot(place));
    const bool hasFolder = QFileInfo(folder).isDir();
    if (!isDriveOf(place, volume, hasFolder))
        return {};
    return hasFolder ? folder : volume.root;
}

StickWait::StickWait(UsedPlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_state(m_place.folder.isEmpty() ? State::Over : State::Unknown)
{}

void StickWait::look(const std::vector<Volume> &volumes)
{
    if (m_state == State::Over)
        return;
    if (m_looking) {
        m_next = volumes;
        return;
    }
    m_looking = true;
    inBackground(
        this,
        [place = m_place, volumes] {
            for (const Volume &volume : volumes) {
                TimedQuestion<QString> question(
                    volume.root, [place, volume] { return folderThere(place, volume); });
                QString folder = question.answerWithin(2s).value_or(QString());
                if (!folder.isEmpty())
                    return folder;
            }
            return QString();
        },
        [this](const QString &folder) { answered(folder); });
}

void StickWait::giveUp()
{
    const bool waited = isWaiting();
    m_state = State::Over;
    if (waited)
        Q_EMIT waitingChanged();
}

void StickWait::answered(const QString &folder)
{
    m_looking = false;
    if (m_state == State::Over)
        return;
    const bool awaited = isWaiting();
    const auto next = std::exchange(m_next, std::nullopt);
    if (!folder.isEmpty()) {
        m_state = State::Over;
        Q_EMIT found(folder, awaited);
    } else if (next) {
        look(*next);
        return;
    } else {
        m_state = State::Waiting;
    }
    if (awaited != isWaiting())
        Q_EMIT waitingChanged();
}

} // namespace vesper
