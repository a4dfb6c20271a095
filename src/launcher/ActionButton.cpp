#include "launcher/ActionButton.h"

#include <QtGui/QAction>

namespace vesper {

void ActionButton::setAction(QAction *action)
{
    const auto follow = [this, action] {
        setText(action->text());
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, this, follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

} // namespace vesper
