#include "window/IconTile.h"

#include "window/Icons.h"
#include "window/Theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace vesper {

QColor colorOf(IconTile::Tone tone, const Theme &theme)
{
    switch (tone) {
    case IconTile::Tone::Accent:
        return theme.accent;
    case IconTile::Tone::Success:
        return theme.success;
    case IconTile::Tone::Warning:
        return theme.warning;
    case IconTile::Tone::Danger:
        return theme.danger;
    }
    return theme.accent;
}

IconTile::IconTile(QWidget *parent)
    : QWidget(parent)
{}

void IconTile::setIcon(const QString &name)
{
    m_icon = name;
    update();
}

void IconTile::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void IconTile::paintEvent(QPaintEvent *)
{
    const QColor color = colorOf(m_tone, currentTheme());
    const qreal side = std::min(width(), height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(rect()).center());
    QColor ground = color;
    ground.setAlphaF(0.14F);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(circle);
    const qreal margin = side * 0.24;
    paintIcon(painter, circle.adjusted(margin, margin, -margin, -margin), m_icon, color);
}

} // namespace vesper
