#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QPaintEngine>

#include <vector>

namespace vesper::test {

/// A piece of text that was painted, and the place that it takes.
struct PaintedText
{
    QString text;
    QRectF place;
};

/// Keeps the texts that are painted and drops everything else.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine();

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &state) override;
    void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF &place, const QTextItem &item) override;
    [[nodiscard]] Type type() const override { return User; }

    std::vector<PaintedText> texts;
};

} // namespace vesper::test
