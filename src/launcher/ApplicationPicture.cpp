#include "launcher/ApplicationPicture.h"

#include "words/Language.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>

#include <array>

namespace vesper {

namespace {

/// Null where there is no such picture.
QIcon iconFrom(const QString &fileOrName)
{
    if (fileOrName.isEmpty())
        return {};
    if (!QDir::isAbsolutePath(fileOrName))
        return QIcon::fromTheme(fileOrName);
    return QFileInfo(fileOrName).isReadable() ? QIcon(fileOrName) : QIcon();
}

/// White on each of them keeps a contrast of 4.5 to 1.
constexpr std::array<QRgb, 8> grounds{0x4a57c2, 0x1f7a8c, 0xb0532f, 0x8a3f8f,
                                      0x2e7d4f, 0xb03a63, 0x4b5f7a, 0x86661c};

} // namespace

ApplicationPicture::ApplicationPicture(const Application &application, std::size_t place)
    : m_icon(iconFrom(application.icon))
    , m_letter(textIn(application.name, currentLanguage()).left(1).toUpper())
    , m_ground(QColor::fromRgb(grounds.at(place % grounds.size())))
{}

void ApplicationPicture::paint(QPainter &painter, const QRectF &area) const
{
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, area.toRect());
        return;
    }
    QLinearGradient ground(area.topLeft(), area.bottomLeft());
    ground.setColorAt(0, m_ground);
    ground.setColorAt(1, m_ground.darker(125));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, area.width() * 0.24, area.width() * 0.24);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(area.height() * 0.5));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(area, Qt::AlignCenter, m_letter);
}

QIcon ApplicationPicture::icon() const
{
    if (!m_icon.isNull())
        return m_icon;
    QIcon drawn;
    for (const int side : {16, 22, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, QRectF(0, 0, side, side));
        drawn.addPixmap(pixmap);
    }
    return drawn;
}

} // namespace vesper
