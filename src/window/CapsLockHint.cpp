#include "window/CapsLockHint.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>

namespace vesper {
namespace {

std::optional<bool> capsLockSeenIn(const QKeyEvent &key, bool before)
{
    if (key.key() == Qt::Key_CapsLock)
        return before ? std::optional(false) : std::nullopt; // pressed again: off
    const QString text = key.text();
    if (text.size() != 1 || text.toUpper() == text.toLower())
        return std::nullopt;
    const bool shift = key.modifiers().testFlag(Qt::ShiftModifier);
    return text.front().isUpper() != shift;
}

} // namespace

CapsLockHint::CapsLockHint(QLineEdit *field)
    : QObject(field)
{
    field->installEventFilter(this);
}

bool CapsLockHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const std::optional<bool> on = capsLockSeenIn(*static_cast<QKeyEvent *>(event), m_on);
        if (on && *on != m_on) {
            m_on = *on;
            Q_EMIT changed(m_on);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vesper
