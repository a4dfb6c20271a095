#include "gui/PaintedText.h"

#include "gui/TextEngine.h"

#include <QtCore/QStringList>
#include <QtGui/QPaintDevice>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemDelegate>
#include <QtWidgets/QStyleOptionViewItem>

#include <algorithm>

namespace vesper::test {

namespace {

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

std::vector<PaintedText> paintedText(QTextDocument &document)
{
    TextDevice device(document.size().toSize());
    QPainter painter(&device);
    document.drawContents(&painter);
    painter.end();
    return device.texts();
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
