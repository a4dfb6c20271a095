#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>

class QPainter;

namespace vesper {

/// Draws resources/icons/<name>.svg into `area` in one colour, sharp at every scale. The drawings
/// are of one colour, so that they follow a light or a dark window.
void paintIcon(QPainter &painter, const QRectF &area, const QString &name, const QColor &color);

} // namespace vesper
