#include "window/ShowInFolder.h"

#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtGui/QDesktopServices>

namespace vesper {

namespace {

void openFolderOf(const QString &file)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
}

} // namespace

void showInFolder(const QDBusConnection &sessionBus, const QString &file, QObject *asker)
{
    if (!sessionBus.isConnected()) { // a call would never be answered, not even with an error
        openFolderOf(file);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"),
        QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    call << QStringList{QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)} << QString();
    auto *answer = new QDBusPendingCallWatcher(sessionBus.asyncCall(call), asker);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, asker, [answer, file] {
        answer->deleteLater();
        if (answer->isError())
            openFolderOf(file);
    });
}

} // namespace vesper
