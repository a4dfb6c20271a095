#include "launcher/ApplicationButton.h"

#include "window/CardPainting.h"
#include "window/Theme.h"
#include "words/Language.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <chrono>

namespace vesper {

using namespace std::chrono_literals;

namespace {

constexpr qreal radius = 12;
constexpr qreal margin = 12;
constexpr qreal pictureSide = 44;

} // namespace

ApplicationButton::ApplicationButton(const Application &application, std::size_t place,
                                     QWidget *parent)
    : QAbstractButton(parent)
    , m_id(application.id)
    , m_name(application.name)
    , m_picture(application, place)
{
    m_starting.setSingleShot(true);
    m_starting.setInterval(10s);
    connect(&m_starting, &QTimer::timeout, this, &ApplicationButton::describe);
    setObjectName(QStringLiteral("application-") + application.id);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ApplicationButton::setOpen(const std::vector<OpenApplication> &applications)
{
    const auto found = std::ranges::find(applications, m_id, &OpenApplication::application);
    m_open = found == applications.end() ? std::nullopt : std::optional(*found);
    if (m_open)
        m_starting.stop();
    describe();
}

void ApplicationButton::setStarting()
{
    m_starting.start();
    describe();
}

QString ApplicationButton::stateText() const
{
    if (isStarting())
        //: Beneath the name of an application that was just started
        return tr("Opening…");
    if (!m_open)
        //: Beneath the name of an application
        return tr("Not open");
    if (!m_open->since.isValid())
        //: Beneath the name of an application
        return tr("Open");
    const QTime since = m_open->since.toLocalTime().time();
    //: Beneath the name of an application; %1: a time of day
    return tr("Open since %1").arg(QLocale().toString(since, QLocale::ShortFormat));
}

void ApplicationButton::describe()
{
    const QString name = textIn(m_name, currentLanguage());
    setText(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")));
    setAccessibleName(name);
    setAccessibleDescription(stateText());
    update();
}

QSize ApplicationButton::sizeHint() const
{
    const int height = static_cast<int>(QFontMetricsF(font()).height() * 2.3 + 2 * margin);
    return {240, std::max(height, static_cast<int>(pictureSide + 2 * margin))};
}

QSize ApplicationButton::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void ApplicationButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool isMet = hasFocus() || underMouse();
    painter.setBrush(isDown() ? theme.track : underMouse() ? theme.soft : theme.card);
    painter.setPen(QPen(isMet ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(card, radius, radius);

    QRectF picture(0, 0, pictureSide, pictureSide);
    picture.moveCenter({card.left() + margin + pictureSide / 2, card.center().y()});
    m_picture.paint(painter, picture);

    QRectF texts = card.adjusted(margin * 2 + pictureSide, 0, -margin, 0);
    const QFont title = cardTitleFont(font());
    const qreal line = QFontMetricsF(title).height() * 1.15;
    texts.setTop(card.center().y() - line);
    texts.setHeight(line);
    paintCardLine(painter, texts, accessibleName(), title, theme.text, Qt::AlignLeft);
    texts.translate(0, line);
    if (m_open && !isStarting()) {
        constexpr qreal dot = 8;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.success);
        painter.drawEllipse(QPointF(texts.left() + dot / 2, texts.center().y()), dot / 2, dot / 2);
        texts.setLeft(texts.left() + dot * 1.75);
    }
    const QColor &color = m_open ? theme.success : theme.muted;
    paintCardLine(painter, texts, stateText(), font(), color, Qt::AlignLeft);
}

void ApplicationButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QAbstractButton::changeEvent(event);
}

} // namespace vesper
