// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deskstyle.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtCore/QVariant>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

namespace portal::ui {

namespace {

constexpr double radius = 6;
constexpr const char *kindProperty = "portalButtonKind";

QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kindProperty).toInt()) : ButtonKind::Plain;
}

QColor fillOf(ButtonKind kind, const QPalette &palette)
{
    return kind == ButtonKind::Dangerous ? QColor(isDark(palette) ? 0xec6a6a : 0xc02b2b) : accent(palette);
}

QColor wordsOn(ButtonKind kind, const QPalette &palette)
{
    if (kind == ButtonKind::Plain)
        return palette.color(QPalette::ButtonText);
    return isDark(palette) ? QColor(0x0b131b) : QColor(0xffffff);
}

void drawArrow(QPainter &painter, const QRect &rect, const QString &icon, const QColor &colour)
{
    const int size = qMin(16, qMin(rect.width(), rect.height()));
    const QPixmap arrow = iconPixmap(icon, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.center() - QPoint(size / 2 - 1, size / 2 - 1), arrow);
}

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(kindProperty, int(kind));
    button.update();
}

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(name());
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelLineEdit:
        if (qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            return;
        drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_Frame:
        if (widget && widget->inherits("QAbstractScrollArea")) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const bool focus = option->state & State_HasFocus && widget->inherits("QTextEdit");
            painter->setPen(focus ? accent(option->palette) : hairline(option->palette));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(outline(option->rect), radius, radius);
            painter->restore();
            return;
        }
        break;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameGroupBox:
        return;
    case PE_FrameFocusRect: {
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the row's own look says it
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(accent(option->palette), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(outline(option->rect), 4, 4);
        painter->restore();
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(element, *option, *painter);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: {
        QStyleOptionViewItem item;
        if (const auto *given = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            item = *given;
        if (item.backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item.backgroundBrush);
        if (option->state & State_Selected)
            painter->fillRect(option->rect, accentFill(option->palette));
        else if (option->state & State_MouseOver && element == PE_PanelItemViewItem)
            painter->fillRect(option->rect, mixed(accentFill(option->palette),
                                                  option->palette.color(QPalette::Base), 0.35));
        return;
    }
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawArrow(*painter, option->rect,
                      header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                                          : QStringLiteral("chevron-up"),
                      mutedText(option->palette));
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, raised(option->palette));
        painter->setPen(hairline(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton words = *button;
            if (option->state & State_Enabled)
                words.palette.setColor(QPalette::ButtonText, wordsOn(kindOf(widget), option->palette));
            QProxyStyle::drawControl(element, &words, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(*option, *painter);
        return;
    case CE_HeaderSection:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        drawProgress(*option, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button)
            break;
        const bool active = option->state & (State_Sunken | State_On);
        const bool over = option->state & State_MouseOver && option->state & State_Enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (active || over || !(option->state & State_AutoRaise)) {
            painter->setPen(option->state & State_AutoRaise ? QPen(Qt::NoPen)
                                                            : QPen(hairline(option->palette)));
            painter->setBrush(active ? accentFill(option->palette)
                              : over ? mixed(accentFill(option->palette), raised(option->palette), 0.6)
                                     : raised(option->palette));
            painter->drawRoundedRect(outline(option->rect), radius, radius);
        }
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange) {
            painter->setPen(QPen(accent(option->palette), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(outline(option->rect), radius, radius);
        }
        painter->restore();
        QStyleOptionToolButton label = *button;
        label.rect = subControlRect(control, option, SC_ToolButton, widget);
        const bool menu = button->features & QStyleOptionToolButton::HasMenu;
        const int arrow = menu && button->toolButtonStyle != Qt::ToolButtonIconOnly ? 16 : 0;
        label.rect.adjust(0, 0, -arrow, 0);
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        if (arrow)
            drawArrow(
                *painter,
                QRect(option->rect.right() - arrow - 4, option->rect.top(), arrow, option->rect.height()),
                QStringLiteral("chevron-down"), mutedText(option->palette));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents &&
        !qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
        return rect.adjusted(unit(widget), 0, -unit(widget), 0);
    return rect;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuButtonIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ScrollBarExtent:
        return unit(widget, 3);
    case PM_ScrollBarSliderMin:
        return unit(widget, 8);
    case PM_SplitterWidth:
        return unit(widget, 2);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return unit(widget, 2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return unit(widget, 3);
    case PM_TabBarTabHSpace:
        return unit(widget, 6);
    case PM_TabBarTabVSpace:
        return unit(widget, 4);
    case PM_HeaderMargin:
        return unit(widget, 2);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return unit(widget, 4);
    case PM_FocusFrameHMargin:
        return unit(widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = unit(widget, 8);
    switch (type) {
    case CT_PushButton:
        return {qMax(size.width() + unit(widget, 4), unit(widget, 20)), qMax(size.height(), height)};
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
    case CT_ToolButton:
        return {size.width(), qMax(size.height(), height)};
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), height)};
    case CT_MenuItem:
        return {size.width() + unit(widget, 2), qMax(size.height(), unit(widget, 7))};
    case CT_HeaderSection:
        return {size.width(), qMax(size.height(), height)};
    default:
        return size;
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(hairline(option ? option->palette : QPalette()).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget) || widget->inherits("QHeaderView") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool over = option.state & State_MouseOver && enabled;
    const ButtonKind kind = enabled ? kindOf(widget) : ButtonKind::Plain;
    QColor fill = raised(option.palette);
    QColor edge = hairline(option.palette);
    if (kind != ButtonKind::Plain) {
        fill = fillOf(kind, option.palette);
        if (down || over)
            fill = mixed(fill, option.palette.color(QPalette::WindowText), down ? 0.75 : 0.88);
        edge = fill;
    } else if (down || over) {
        fill = mixed(accentFill(option.palette), fill, down ? 1.0 : 0.6);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(outline(option.rect), radius, radius);
    if (option.state & State_HasFocus && option.state & State_KeyboardFocusChange) {
        painter.setBrush(Qt::NoBrush);
        const bool onAccent = kind != ButtonKind::Plain;
        painter.setPen(QPen(onAccent ? wordsOn(kind, option.palette) : accent(option.palette), 1.5));
        const double inside = onAccent ? 2.5 : 0.5;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside), radius - 1,
                                radius - 1);
    }
    painter.restore();
}

void DeskStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool focus = option.state & State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focus ? QPen(accent(option.palette), 1.5) : QPen(hairline(option.palette)));
    painter.setBrush(option.palette.color(option.state & State_Enabled ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(outline(option.rect), radius, radius);
    painter.restore();
}

void DeskStyle::drawCheck(PrimitiveElement element, const QStyleOption &option, QPainter &painter) const
{
    const bool radio = element == PE_IndicatorRadioButton;
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    const int side = qMin(option.rect.width(), option.rect.height());
    const QRect box(option.rect.center() - QPoint(side / 2 - 1, side / 2 - 1), QSize(side, side));
    const QColor fill = enabled ? accent(option.palette) : hairline(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on || partly ? QPen(fill) : QPen(mutedText(option.palette), 1.2));
    painter.setBrush(on || partly ? fill : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(outline(box), radio ? side / 2.0 : 4, radio ? side / 2.0 : 4);
    const QColor mark = wordsOn(ButtonKind::Primary, option.palette);
    if (radio && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        const double dot = side * 0.22;
        painter.drawEllipse(outline(box).center(), dot, dot);
    } else if (on || partly) {
        painter.drawPixmap(box.topLeft() + QPoint(1, 1),
                           iconPixmap(on ? QStringLiteral("check") : QStringLiteral("minus"), mark, side - 2,
                                      painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void DeskStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    painter.save();
    const bool selected = option.state & State_Selected;
    const QRect line(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    painter.fillRect(line.adjusted(0, 1, 0, 0), hairline(option.palette));
    if (selected)
        painter.fillRect(line, accent(option.palette));
    else if (option.state & State_MouseOver)
        painter.fillRect(line, mutedText(option.palette));
    painter.restore();
}

void DeskStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.save();
    QColor fill = option.palette.color(QPalette::Base);
    if (option.state & State_MouseOver && option.state & State_Enabled)
        fill = mixed(accentFill(option.palette), fill, 0.4);
    painter.fillRect(option.rect, fill);
    painter.setPen(hairline(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void DeskStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                             const QWidget *widget) const
{
    drawField(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(painter, arrow, QStringLiteral("chevron-down"), mutedText(option.palette));
}

void DeskStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                              const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider || slider->minimum == slider->maximum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool strong = option.state & (State_MouseOver | State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        mixed(mutedText(option.palette), option.palette.color(QPalette::Base), strong ? 0.8 : 0.45));
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const double round = qMin(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, round, round);
    painter.restore();
}

void DeskStyle::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF groove(option.rect);
    const double round = groove.height() / 2;
    painter.setBrush(hairline(option.palette));
    painter.drawRoundedRect(groove, round, round);
    QRectF done = groove;
    if (bar->maximum > bar->minimum) {
        done.setWidth(groove.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum));
    } else { // nobody knows how long: a third in the middle, and the words beside it say what is under way
        done.setLeft(groove.left() + groove.width() / 3);
        done.setWidth(groove.width() / 3);
    }
    painter.setBrush(accent(option.palette));
    painter.drawRoundedRect(done, round, round);
    painter.restore();
}

} // namespace portal::ui
