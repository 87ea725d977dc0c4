// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controlpainter.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace portal::ui {

namespace {

QColor fillOf(ButtonKind kind, const QPalette &palette)
{
    return kind == ButtonKind::Dangerous ? QColor(isDark(palette) ? 0xec6a6a : 0xc02b2b) : accent(palette);
}

} // namespace

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

QColor wordsOn(ButtonKind kind, const QPalette &palette)
{
    if (kind == ButtonKind::Plain)
        return palette.color(QPalette::ButtonText);
    return isDark(palette) ? QColor(0x0b131b) : QColor(0xffffff);
}

void paintArrow(QPainter &painter, const QRect &rect, const QString &icon, const QColor &colour)
{
    const int size = qMin(16, qMin(rect.width(), rect.height()));
    const QPixmap arrow = iconPixmap(icon, colour, size, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.center() - QPoint(size / 2 - 1, size / 2 - 1), arrow);
}

void paintButton(const QStyleOption &option, QPainter &painter, ButtonKind given)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option.state & QStyle::State_MouseOver && enabled;
    const ButtonKind kind = enabled ? given : ButtonKind::Plain;
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
    painter.drawRoundedRect(outline(option.rect), cornerRadius, cornerRadius);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setBrush(Qt::NoBrush);
        const bool onAccent = kind != ButtonKind::Plain;
        painter.setPen(QPen(onAccent ? wordsOn(kind, option.palette) : accent(option.palette), 1.5));
        const double inside = onAccent ? 2.5 : 0.5;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside),
                                cornerRadius - 1, cornerRadius - 1);
    }
    painter.restore();
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QColor &words,
                      IconColour colour)
{
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    QRect rect = option.rect.adjusted(0, 0, menu ? -18 : 0, 0);
    const QFontMetrics &metrics = option.fontMetrics;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : qMax(6, metrics.height() / 2);
    const QSize icon = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int room = rect.width() - icon.width() - gap - 8;
    const QString text = metrics.size(Qt::TextShowMnemonic, option.text).width() > room
                             ? metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic)
                             : option.text;
    const int width = icon.width() + gap + metrics.size(Qt::TextShowMnemonic, text).width();
    int left = rect.left() + qMax(4, (rect.width() - width) / 2);
    if (!option.icon.isNull()) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        QPixmap picture = option.icon.pixmap(icon, ratio);
        if (colour == IconColour::LikeWords) {
            QPainter tint(&picture);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(picture.rect(), words);
        }
        painter.drawPixmap(left, rect.top() + (rect.height() - icon.height()) / 2, picture);
        left += icon.width() + gap;
    }
    painter.save();
    painter.setPen(words);
    painter.drawText(QRect(left, rect.top(), rect.right() - left, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text);
    painter.restore();
    if (menu)
        paintArrow(painter, QRect(rect.right(), rect.top(), 16, rect.height()),
                   QStringLiteral("chevron-down"), words);
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const bool focus = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focus ? QPen(accent(option.palette), 1.5) : QPen(hairline(option.palette)));
    painter.setBrush(
        option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Base : QPalette::Window));
    painter.drawRoundedRect(outline(option.rect), cornerRadius, cornerRadius);
    painter.restore();
}

void paintCheck(CheckShape shape, const QStyleOption &option, QPainter &painter)
{
    const bool radio = shape == CheckShape::Radio;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
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

void paintTab(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect line(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2);
    painter.fillRect(line.adjusted(0, 1, 0, 0), hairline(option.palette));
    if (selected)
        painter.fillRect(line, accent(option.palette));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(line, mutedText(option.palette));
    painter.restore();
}

void paintHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    QColor fill = option.palette.color(QPalette::Base);
    if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        fill = mixed(accentFill(option.palette), fill, 0.4);
    painter.fillRect(option.rect, fill);
    painter.setPen(hairline(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.restore();
}

void paintScrollHandle(const QStyleOption &option, const QRect &handle, QPainter &painter)
{
    const bool strong = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
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

void paintProgress(const QStyleOption &option, QPainter &painter)
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
