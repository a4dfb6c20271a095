#include "gui/TextEngine.h"

namespace vesper::test {

TextEngine::TextEngine()
    : QPaintEngine(AllFeatures)
{}

bool TextEngine::begin(QPaintDevice *)
{
    return true;
}

bool TextEngine::end()
{
    return true;
}

void TextEngine::updateState(const QPaintEngineState &) {}

void TextEngine::drawPixmap(const QRectF &, const QPixmap &, const QRectF &) {}

void TextEngine::drawPath(const QPainterPath &) {}

void TextEngine::drawPolygon(const QPointF *, int, PolygonDrawMode) {}

void TextEngine::drawTextItem(const QPointF &place, const QTextItem &item)
{
    texts.push_back({item.text(), QRectF(place.x(), place.y() - item.ascent(), item.width(),
                                         item.ascent() + item.descent())});
}

} // namespace vesper::test
