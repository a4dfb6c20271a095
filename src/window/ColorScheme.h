#pragma once

#include "window/Theme.h"

#include <QtCore/QObject>

#include <optional>

class QDBusConnection;
class QDBusMessage;

namespace vesper {

/// Whether the desktop asks for light or dark windows, where it says so: Qt 6.4 itself knows only
/// what the palette looks like, and GNOME's does not change. Asks without waiting.
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    /// `bus`: the person's session bus.
    explicit ColorScheme(const QDBusConnection &bus, QObject *parent = nullptr);

Q_SIGNALS:
    /// Soon after the start, where the desktop has a wish, and whenever that changes.
    void asked(vesper::Brightness brightness);

private Q_SLOTS:
    void settingChanged(const QDBusMessage &signal);

private:
    void tell(const QVariant &value);
};

} // namespace vesper
