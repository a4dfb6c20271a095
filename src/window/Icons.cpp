#include "window/Icons.h"

#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <cmath>

namespace vesper {

void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QImage image(QSizeF(area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer drawing(QStringLiteral(":/vesper/icons/%1.svg").arg(name));
    QPainter ink(&image);
    drawing.render(&ink);
    ink.setCompositionMode(QPainter::CompositionMode_SourceIn);
    ink.fillRect(image.rect(), color);
    ink.end();
    painter.drawImage(area, image);
}

} // namespace vesper
