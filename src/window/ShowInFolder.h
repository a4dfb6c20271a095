#pragma once

#include <QtCore/QString>

class QDBusConnection;
class QObject;

namespace vesper {

/// Opens the desktop's file window with `file` marked in it; just its folder where the desktop
/// cannot mark. Asks without waiting; given up once `asker` is gone.
void showInFolder(const QDBusConnection &sessionBus, const QString &file, QObject *asker);

} // namespace vesper
