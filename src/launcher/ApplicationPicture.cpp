#include "launcher/ApplicationPicture.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>

#include <numeric>

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

/// The same for an application on every computer and in every session, and another for the next:
/// the golden angle keeps neighbours apart.
int hueOf(const QString &id)
{
    constexpr int circle = 360;
    constexpr int goldenAngle = 137;
    const int sum = std::accumulate(id.begin(), id.end(), 0, [](int before, QChar letter) {
        return (before * 31 + letter.unicode()) % circle;
    });
    return sum * goldenAngle % circle;
}

} // namespace

ApplicationPicture::ApplicationPicture(const Application &application)
    : m_icon(iconFrom(application.icon))
    , m_letter(application.name.left(1).toUpper())
    , m_hue(hueOf(application.id))
{}

void ApplicationPicture::paint(QPainter &painter, const QRectF &area) const
{
    if (!m_icon.isNull()) {
        m_icon.paint(&painter, area.toRect());
        return;
    }
    // White on it keeps a contrast of 4.5 to 1, whatever the hue and the theme.
    const QColor top = QColor::fromHsl(m_hue, 110, 108);
    const QColor bottom = QColor::fromHsl(m_hue, 120, 82);
    QLinearGradient ground(area.topLeft(), area.bottomLeft());
    ground.setColorAt(0, top);
    ground.setColorAt(1, bottom);
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
