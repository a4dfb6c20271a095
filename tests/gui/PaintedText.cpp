#include "gui/PaintedText.h"

#include <QtCore/QStringList>
#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QStyleOptionViewItem>

#include <algorithm>

namespace vesper::test {

namespace {

/// Keeps the texts and drops everything else.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        texts.push_back({item.text(), QRectF(place.x(), place.y() - item.ascent(), item.width(),
                                             item.ascent() + item.descent())});
    }
    [[nodiscard]] Type type() const override { return User; }

    std::vector<PaintedText> texts;
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] std::vector<PaintedText> texts() const { return m_engine.texts; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace

QString PaintedCard::whole() const
{
    QStringList pieces;
    for (const PaintedText &text : texts)
        pieces << text.text.simplified();
    return pieces.join(u' ');
}

bool PaintedCard::isInside() const
{
    return std::ranges::all_of(texts, [this](const PaintedText &text) {
        return card.adjusted(-1, -1, 1, 1).contains(text.place);
    });
}

PaintedCard paintedCard(const QListView &list, int row)
{
    const QModelIndex index = list.model()->index(row, 0);
    QStyleOptionViewItem option;
    option.font = list.font();
    option.rect = QRect(0, 0, list.viewport()->width(), 0);
    option.rect.setHeight(list.itemDelegate()->sizeHint(option, index).height());
    TextDevice device(option.rect.size());
    QPainter painter(&device);
    list.itemDelegate()->paint(&painter, option, index);
    painter.end();
    return {.card = option.rect, .texts = device.texts()};
}

} // namespace vesper::test
