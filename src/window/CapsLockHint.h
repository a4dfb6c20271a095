#pragma once

#include <QtCore/QObject>

class QLineEdit;

namespace vesper {

/// Tells from the letters that arrive in a field whether Caps Lock is on: a capital without Shift,
/// or a small letter with it. Works on every system; knows nothing before the first letter.
class CapsLockHint final : public QObject
{
    Q_OBJECT

public:
    explicit CapsLockHint(QLineEdit *field);

Q_SIGNALS:
    void changed(bool capsLockOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_on = false;
};

} // namespace vesper
