#include "window/Theme.h"

#include <QtCore/QFile>
#include <QtGui/QFont>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>

// Outside of any namespace, as Q_INIT_RESOURCE demands: the resources sit in a static library.
static void loadResources()
{
    Q_INIT_RESOURCE(vesper);
}

namespace vesper {
namespace {

Theme lightTheme()
{
    return {.window = QColor(0xf6, 0xf6, 0xf9),
            .card = QColor(0xff, 0xff, 0xff),
            .border = QColor(0xd5, 0xd7, 0xe0),
            .track = QColor(0xe2, 0xe4, 0xec),
            .text = QColor(0x1b, 0x1e, 0x2b),
            .muted = QColor(0x58, 0x5d, 0x70),
            .accent = QColor(0x3f, 0x4d, 0xb8),
            .accentHover = QColor(0x34, 0x40, 0xa0),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .soft = QColor(0xe9, 0xeb, 0xfa),
            .ring = QColor(0xb9, 0xc1, 0xf5),
            .success = QColor(0x17, 0x75, 0x48),
            .warning = QColor(0x8a, 0x55, 0x00),
            .danger = QColor(0xb0, 0x24, 0x2b)};
}

Theme darkTheme()
{
    return {.window = QColor(0x1a, 0x1c, 0x25),
            .card = QColor(0x25, 0x28, 0x34),
            .border = QColor(0x41, 0x45, 0x57),
            .track = QColor(0x35, 0x39, 0x49),
            .text = QColor(0xee, 0xef, 0xf5),
            .muted = QColor(0xab, 0xb0, 0xc3),
            .accent = QColor(0x9a, 0xa6, 0xff),
            .accentHover = QColor(0xb0, 0xb9, 0xff),
            .onAccent = QColor(0x14, 0x17, 0x2b),
            .soft = QColor(0x2f, 0x33, 0x4d),
            .ring = QColor(0x3f, 0x4d, 0xb8),
            .success = QColor(0x66, 0xd3, 0x9e),
            .warning = QColor(0xf2, 0xc0, 0x66),
            .danger = QColor(0xff, 0x9d, 0x98)};
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

// The sheet names colours and sizes by words (@accent, @title); the longest words first, since one
// may begin another.
QString styleSheetOf(const Theme &theme, double fontPoints)
{
    QFile file(QStringLiteral(":/vesper/wizard.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto points = [fontPoints](double scale) {
        return QString::number(std::round(fontPoints * scale * 2) / 2) + QStringLiteral("pt");
    };
    std::vector<std::pair<QString, QString>> words = {
        {QStringLiteral("@window"), theme.window.name()},
        {QStringLiteral("@card"), theme.card.name()},
        {QStringLiteral("@border"), theme.border.name()},
        {QStringLiteral("@text"), theme.text.name()},
        {QStringLiteral("@muted"), theme.muted.name()},
        {QStringLiteral("@accentHover"), theme.accentHover.name()},
        {QStringLiteral("@accent"), theme.accent.name()},
        {QStringLiteral("@onAccent"), theme.onAccent.name()},
        {QStringLiteral("@track"), theme.track.name()},
        {QStringLiteral("@soft"), theme.soft.name()},
        {QStringLiteral("@ring"), theme.ring.name()},
        {QStringLiteral("@success"), theme.success.name()},
        {QStringLiteral("@warning"), theme.warning.name()},
        {QStringLiteral("@danger"), theme.danger.name()},
        // A picture in a style sheet keeps its colours: there is one for each theme.
        {QStringLiteral("@mode"),
         theme.window.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("@titleSize"), points(1.75)},
        {QStringLiteral("@leadSize"), points(1.12)},
        {QStringLiteral("@bodySize"), points(1.0)},
        {QStringLiteral("@smallSize"), points(0.92)},
    };
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[word, value] : words)
        sheet.replace(word, value);
    return sheet;
}

} // namespace

Brightness brightnessOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Brightness::Dark : Brightness::Light;
}

const Theme &themeFor(Brightness brightness)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return brightness == Brightness::Dark ? dark : light;
}

const Theme &currentTheme()
{
    return themeFor(brightnessOf(QGuiApplication::palette()));
}

void applyLook(QApplication &application, Brightness brightness)
{
    loadResources();
    constexpr double smallestFont = 10.5; // points: read at arm's length, standing
    const Theme &theme = themeFor(brightness);
    application.setStyle(QStringLiteral("fusion"));
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(
        styleSheetOf(theme, std::max(smallestFont, application.font().pointSizeF())));
}

} // namespace vesper
