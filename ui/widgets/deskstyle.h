// SPDX-License-Identifier: GPL-3.0-or-later
// DeskStyle: Fusion with the desk's own shapes: flat rounded fields and buttons, underlined tabs, quiet
// headers. All colours come from the palette (theme.h).
#pragma once

#include <QtWidgets/QProxyStyle>

class QAbstractButton;

namespace portal::ui {

/// Primary: what the window is there for, one of a kind; Dangerous: what cannot be taken back.
enum class ButtonKind { Plain, Primary, Dangerous };
void setButtonKind(QAbstractButton &button, ButtonKind kind);

class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();
    static QString name() { return QStringLiteral("aglis-desk"); }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

} // namespace portal::ui
