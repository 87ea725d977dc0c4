// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/deskstyle.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace portal::ui {

namespace {

struct Scheme
{
    QColor window, surface, raised, line, text, muted, accent, accentFill, accentText;
};

const Scheme light = {QColor(0xf4f6f9), QColor(0xffffff), QColor(0xffffff),
                      QColor(0xdce1e8), QColor(0x17212e), QColor(0x586577),
                      QColor(0x0b6fb8), QColor(0xdcecf9), QColor(0xffffff)};
const Scheme dark = {QColor(0x12171e), QColor(0x181f28), QColor(0x1e2732), QColor(0x303b49), QColor(0xe6ebf2),
                     QColor(0x9aa7b8), QColor(0x4aa8ea), QColor(0x1d3a54), QColor(0x08131d)};

const Scheme &schemeOf(const QPalette &palette)
{
    return isDark(palette) ? dark : light;
}

// What the platform gave before a palette of ours was set: the one sign that every Qt 6 has.
bool systemIsDark()
{
    static const bool first = isDark(QGuiApplication::palette());
    return first;
}

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, scheme.window);
    palette.setColor(QPalette::WindowText, scheme.text);
    palette.setColor(QPalette::Base, scheme.surface);
    palette.setColor(QPalette::AlternateBase, scheme.window);
    palette.setColor(QPalette::Text, scheme.text);
    palette.setColor(QPalette::Button, scheme.raised);
    palette.setColor(QPalette::ButtonText, scheme.text);
    palette.setColor(QPalette::BrightText, QColor(0xffffff));
    palette.setColor(QPalette::ToolTipBase, scheme.raised);
    palette.setColor(QPalette::ToolTipText, scheme.text);
    palette.setColor(QPalette::PlaceholderText, scheme.muted);
    palette.setColor(QPalette::Highlight, scheme.accentFill);
    palette.setColor(QPalette::HighlightedText, scheme.text);
    palette.setColor(QPalette::Link, scheme.accent);
    palette.setColor(QPalette::LinkVisited, scheme.accent);
    palette.setColor(QPalette::Light, scheme.raised);
    palette.setColor(QPalette::Midlight, scheme.line);
    palette.setColor(QPalette::Mid, scheme.line);
    palette.setColor(QPalette::Dark, scheme.muted);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    QColor disabled = scheme.muted;
    disabled.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QPalette themePalette(Appearance appearance)
{
    const bool wantsDark =
        appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    return paletteOf(wantsDark ? dark : light);
}

void applyTheme(QApplication &application, Appearance appearance)
{
    const QPalette palette = themePalette(appearance); // before the style: it looks at the system's own
    if (application.style()->objectName() != DeskStyle::name())
        application.setStyle(new DeskStyle);
    application.setPalette(palette);
}

ToneColours toneColours(const QPalette &palette, Tone tone)
{
    const bool inDark = isDark(palette);
    switch (tone) {
    case Tone::Yellow:
        return inDark ? ToneColours{QColor(0x3d3212), QColor(0xf2cd5c), QColor(0xe0b030)}
                      : ToneColours{QColor(0xfdf1cd), QColor(0x775400), QColor(0xd39a00)};
    case Tone::Blue:
        return inDark ? ToneColours{QColor(0x15344e), QColor(0x80c4f7), QColor(0x4aa8ea)}
                      : ToneColours{QColor(0xdcecf9), QColor(0x0a5690), QColor(0x0b6fb8)};
    case Tone::Indigo:
        return inDark ? ToneColours{QColor(0x272c5c), QColor(0xb0b8fb), QColor(0x8790f0)}
                      : ToneColours{QColor(0xe4e6fb), QColor(0x3b3fa3), QColor(0x5a60d6)};
    case Tone::Purple:
        return inDark ? ToneColours{QColor(0x3d2455), QColor(0xd5aff5), QColor(0xb57be6)}
                      : ToneColours{QColor(0xf0e3fa), QColor(0x6d2c9c), QColor(0x8e44c4)};
    case Tone::Green:
        return inDark ? ToneColours{QColor(0x14402c), QColor(0x7ddcab), QColor(0x36b87c)}
                      : ToneColours{QColor(0xd9f3e5), QColor(0x0b6240), QColor(0x12a66a)};
    case Tone::Red:
        return inDark ? ToneColours{QColor(0x511f22), QColor(0xf9a3a3), QColor(0xec6a6a)}
                      : ToneColours{QColor(0xfde2e1), QColor(0xa01d1d), QColor(0xd13a3a)};
    case Tone::Grey:
        return inDark ? ToneColours{QColor(0x2b3542), QColor(0xb4bfcd), QColor(0x7d8a9b)}
                      : ToneColours{QColor(0xe8ecf1), QColor(0x4b5868), QColor(0x8794a5)};
    case Tone::Neutral:
        break;
    }
    return {schemeOf(palette).raised, schemeOf(palette).text, schemeOf(palette).muted};
}

QColor mutedText(const QPalette &palette)
{
    return schemeOf(palette).muted;
}

QColor hairline(const QPalette &palette)
{
    return schemeOf(palette).line;
}

QColor raised(const QPalette &palette)
{
    return schemeOf(palette).raised;
}

QColor accent(const QPalette &palette)
{
    return schemeOf(palette).accent;
}

QColor accentFill(const QPalette &palette)
{
    return schemeOf(palette).accentFill;
}

int unit(const QWidget *widget, int count)
{
    const int height = QFontMetrics(widget ? widget->font() : QApplication::font()).height();
    return count * qMax(4, (height + 2) / 4);
}

QFont headingFont(const QFont &base, int step)
{
    static constexpr double sizes[] = {0.88, 1.0, 1.12, 1.35, 1.75};
    QFont font = base;
    const double factor = sizes[qBound(-1, step, 3) + 1];
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    if (step > 0)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace portal::ui
