#include "window/StatusLabel.h"

#include "window/WrappableText.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace vesper {
namespace {

class SpokenStatus final : public QAccessibleWidget
{
public:
    explicit SpokenStatus(StatusLabel *label)
        : QAccessibleWidget(label, QAccessible::Notification)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *label = static_cast<const StatusLabel *>(widget());
        return kind == QAccessible::Name ? label->said() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *spokenStatus(const QString &, QObject *object)
{
    auto *label = qobject_cast<StatusLabel *>(object);
    return label == nullptr ? nullptr : new SpokenStatus(label);
}

} // namespace

StatusLabel::StatusLabel(QWidget *parent)
    : QLabel(parent)
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(spokenStatus);
        return true;
    }();
}

void StatusLabel::say(const QString &newText)
{
    if (newText == said())
        return;
    setText(wrappable(newText));
    if (isVisible() && !newText.isEmpty())
        tellScreenReaders();
}

QString StatusLabel::said() const
{
    return unwrapped(text());
}

void StatusLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    if (!event->spontaneous() && !text().isEmpty())
        tellScreenReaders();
}

// Each system listens to another event: Linux to a notification that appears, and to a new name;
// Windows to the alert. Qt 6.4 has no announcement that would cover them all.
void StatusLabel::tellScreenReaders()
{
    for (const auto kind :
         {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT readOut(said());
}

} // namespace vesper
