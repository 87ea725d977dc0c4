// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's one palette, light and dark: the colours everything is drawn in, and the distances it is set
// with. Which of the two is in use is read from the palette itself, so that nothing has to be told.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QApplication;
class QWidget;

namespace portal::ui {

enum class Appearance { System, Light, Dark };

/// What a colour says. Never the only sign: a word or an icon stands beside it.
enum class Tone { Neutral, Yellow, Blue, Indigo, Purple, Green, Red, Grey };

struct ToneColours
{
    QColor fill;   ///< behind text
    QColor text;   ///< on `fill` and on the window, at least 4.5 : 1
    QColor strong; ///< bars, dots, lines
};

/// `Appearance::System` is what the system says, light if it says nothing.
QPalette themePalette(Appearance appearance);
/// Style, palette and font of the whole program; again when the appearance changes.
void applyTheme(QApplication &application, Appearance appearance);

bool isDark(const QPalette &palette);
ToneColours toneColours(const QPalette &palette, Tone tone);
QColor mutedText(const QPalette &palette); ///< secondary words, at least 4.5 : 1
QColor hairline(const QPalette &palette);  ///< lines between things
QColor raised(const QPalette &palette);    ///< cards, bars, menus: above the window
QColor accent(const QPalette &palette);
QColor accentFill(const QPalette &palette); ///< behind what is selected

/// Distances grow with the font: a unit is a quarter of its height, 4 pixels for most people.
int unit(const QWidget *widget, int count = 1);
/// The widget's own font, larger and heavier: headings. `step` 1, 2, 3; 0 is the text itself, -1 small.
QFont headingFont(const QFont &base, int step);

} // namespace portal::ui
