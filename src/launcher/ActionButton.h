#pragma once

#include <QtWidgets/QPushButton>

class QAction;

namespace vesper {

/// A button in a window for what stands in a menu too: it says the same, can be pressed at the same
/// times, and does the same.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    /// `action` is not owned and must outlive the button.
    void setAction(QAction *action);
};

} // namespace vesper
