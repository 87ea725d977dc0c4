// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deskstyle.h"

#include "ui/widgets/controlpainter.h"
#include "ui/widgets/theme.h"

#include <QtCore/QVariant>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

namespace portal::ui {

namespace {

constexpr const char *kindProperty = "portalButtonKind";

// The part that is typed into: the field around it has the frame.
bool isInsideField(const QWidget *widget)
{
    const QWidget *field = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(field) || qobject_cast<const QAbstractSpinBox *>(field);
}

ButtonKind kindOf(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(kindProperty).toInt()) : ButtonKind::Plain;
}

void paintToolButtonLabel(const QStyleOptionToolButton &button, QPainter &painter)
{
    QStyleOptionButton label;
    static_cast<QStyleOption &>(label) = button;
    label.type = QStyleOption::SO_Button;
    label.version = QStyleOptionButton::Version;
    label.icon = button.icon;
    label.iconSize = button.iconSize;
    label.text = button.text;
    if (button.features & QStyleOptionToolButton::HasMenu) {
        label.features = QStyleOptionButton::HasMenu;
        label.rect.adjust(0, 0, -4, 0);
    }
    const QPalette::ColorGroup group =
        button.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    paintButtonLabel(label, painter, button.palette.color(group, QPalette::ButtonText), IconColour::AsGiven);
}

// Lists, tables and text fields: their bars belong to the sheet, not to the window round it.
bool standsInText(const QWidget *bar)
{
    for (const QWidget *above = bar; above; above = above->parentWidget()) {
        if (above->inherits("QAbstractItemView") || above->inherits("QPlainTextEdit") ||
            above->inherits("QTextEdit"))
            return true;
        if (above->isWindow())
            break;
    }
    return false;
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
        paintButton(*option, *painter, kindOf(widget));
        return;
    case PE_PanelLineEdit:
        if (isInsideField(widget))
            return;
        paintField(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return; // part of the panel
    case PE_Frame:
        if (widget && widget->inherits("QAbstractScrollArea")) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const bool focus = option->state & State_HasFocus &&
                               (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
            painter->setPen(focus ? accent(option->palette) : hairline(option->palette));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(outline(option->rect), cornerRadius, cornerRadius);
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
        paintCheck(element == PE_IndicatorRadioButton ? CheckShape::Radio : CheckShape::Box, *option,
                   *painter);
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
            paintArrow(*painter, option->rect,
                       header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                                           : QStringLiteral("chevron-up"),
                       mutedText(option->palette));
        return;
    case PE_PanelMenuBar:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
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
            const QColor words = option->state & State_Enabled
                                     ? wordsOn(kindOf(widget), option->palette)
                                     : option->palette.color(QPalette::Disabled, QPalette::ButtonText);
            paintButtonLabel(*button, *painter, words, IconColour::LikeWords);
            return;
        }
        break;
    case CE_TabBarTabShape:
        paintTab(*option, *painter);
        return;
    case CE_HeaderSection:
        paintHeaderSection(*option, *painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        paintProgress(*option, *painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->fillRect(option->rect, option->palette.color(QPalette::Window));
            if (option->state & (State_Selected | State_Sunken)) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(accentFill(option->palette));
                painter->drawRoundedRect(outline(option->rect), cornerRadius, cornerRadius);
            }
            painter->restore();
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
        break;
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
        paintField(*option, *painter);
        paintArrow(*painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                   QStringLiteral("chevron-down"), mutedText(option->palette));
        return;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            paintField(*option, *painter);
            const QColor colour = mutedText(option->palette);
            if (spin->subControls & SC_SpinBoxUp && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
                paintArrow(*painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                           QStringLiteral("chevron-up"), colour);
                paintArrow(*painter, subControlRect(control, option, SC_SpinBoxDown, widget),
                           QStringLiteral("chevron-down"), colour);
            }
            return;
        }
        break;
    case CC_ScrollBar:
        if (standsInText(widget))
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
            slider && slider->minimum < slider->maximum)
            paintScrollHandle(*option, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
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
            painter->drawRoundedRect(outline(option->rect), cornerRadius, cornerRadius);
        }
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange) {
            painter->setPen(QPen(accent(option->palette), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(outline(option->rect), cornerRadius, cornerRadius);
        }
        painter->restore();
        if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
            paintToolButtonLabel(*button, *painter);
            return;
        }
        QStyleOptionToolButton label = *button;
        label.rect = subControlRect(control, option, SC_ToolButton, widget);
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
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
    if (element == SE_LineEditContents && !isInsideField(widget))
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
        return unit(widget, 4);
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
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool arrow = button && button->features & QStyleOptionToolButton::HasMenu &&
                           button->toolButtonStyle != Qt::ToolButtonIconOnly;
        const bool words = button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
        return {size.width() + (arrow ? unit(widget, 5) : 0) + (words ? unit(widget, 4) : 0),
                qMax(size.height(), height)};
    }
    case CT_MenuBarItem:
        return {size.width() + unit(widget, 2), qMax(size.height(), height)};
    case CT_LineEdit:
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

} // namespace portal::ui
