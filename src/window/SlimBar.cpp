#include "window/SlimBar.h"

#include "window/Theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace vesper {
namespace {
constexpr int thickness = 12;
}

SlimBar::SlimBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
}

QSize SlimBar::sizeHint() const
{
    return {240, thickness};
}

QSize SlimBar::minimumSizeHint() const
{
    return {80, thickness};
}

void SlimBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    QRectF line(0, (height() - thickness) / 2.0, width(), thickness);
    const qreal radius = thickness / 2.0;

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    painter.drawRoundedRect(line, radius, radius);
    const int range = maximum() - minimum();
    if (range <= 0 || value() <= minimum())
        return;
    // Never shorter than it is thick: the round end stays round.
    const qreal done = line.width() * (value() - minimum()) / range;
    line.setWidth(std::max<qreal>(thickness, done));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(line, radius, radius);
}

} // namespace vesper
