// Drawings are drawn anew in every size.
#include "window/Icons.h"

#include "support/Catch.h"

#include <QtGui/QPainter>

using namespace vesper;

namespace {

/// The drawing on a square of `side`, as on a screen at `scale`.
QImage drawn(int side, qreal scale)
{
    QImage image((QSizeF(side, side) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintIcon(painter, QRectF(0, 0, side, side), "usb-stick", Qt::black);
    painter.end();
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace

TEST_CASE("A drawing is as sharp at 200 % as one of twice the size at 100 %")
{
    CHECK(drawn(24, 2) == drawn(48, 1));
    CHECK(drawn(24, 2) != drawn(24, 1).scaled(48, 48));
}
