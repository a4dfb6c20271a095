#pragma once

#include <QtGui/QPalette>

class QApplication;

namespace vesper {

/// The colours of a window, light or dark. Text on window, card and soft ground keeps a contrast of
/// 4.5 to 1 or better.
struct Theme
{
    QColor window;
    QColor card; ///< ground of fields, cards and buttons
    QColor border;
    QColor track; ///< ground of a bar
    QColor text;
    QColor muted;  ///< second in rank: subtitles, hints
    QColor accent; ///< what the hand should find first
    QColor accentHover;
    QColor onAccent; ///< text on the accent
    QColor soft;     ///< a breath of the accent
    QColor ring;     ///< focus on the accent
    QColor success;
    QColor warning;
    QColor danger;
};

enum class Brightness : bool { Light, Dark };

/// Light or dark, by the lightness of the palette's windows.
[[nodiscard]] Brightness brightnessOf(const QPalette &palette);
[[nodiscard]] const Theme &themeFor(Brightness brightness);
/// For painting code: the theme of the application's palette. (A widget's own is no guide: style
/// sheets change it.)
[[nodiscard]] const Theme &currentTheme();

/// Fusion with the palette and the style sheet of the theme; open windows change at once.
/// The sizes follow the desktop's font.
void applyLook(QApplication &application, Brightness brightness);

} // namespace vesper
