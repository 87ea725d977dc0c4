// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/recordsdelegate.h"

#include "ui/customers/recordsmodel.h"

#include <QtGui/QPainter>

namespace portal::ui {

namespace {

struct Place
{
    QRect heading;
    QRect badge;
    QRect detail;
    QRect figure;
};

Place placeOf(const QRect &row, const RecordLine &line, const QFont &font, int unit)
{
    const QFontMetrics metrics(font);
    const QRect inner = row.adjusted(2 * unit, 2 * unit, -2 * unit, -2 * unit);
    const QSize badge = badgeSize(line.badge, font);
    const int figure = line.figure.isEmpty() ? 0 : metrics.horizontalAdvance(line.figure) + 2 * unit;
    const int top = qMax(metrics.height(), badge.height());
    Place place;
    place.badge = QRect(inner.right() - badge.width() + 1, inner.top(), badge.width(), top);
    place.heading = QRect(inner.left(), inner.top(), place.badge.left() - 2 * unit - inner.left(), top);
    place.figure = QRect(inner.right() - figure + 1, inner.top() + top + unit, figure, metrics.height());
    place.detail = QRect(inner.left(), place.figure.top(), inner.width() - figure, metrics.height());
    return place;
}

} // namespace

RecordsDelegate::RecordsDelegate(const RecordsModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void RecordsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);

    const RecordLine &line = m_model.line(index.row());
    const int unit = ui::unit(option.widget);
    const Place place = placeOf(option.rect, line, option.font, unit);
    const QPalette &palette = option.widget->palette();
    painter->save();
    const QFont strong = headingFont(option.font, 1);
    painter->setFont(strong);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(place.heading, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(line.heading, Qt::ElideRight, place.heading.width()));
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    painter->drawText(place.figure, Qt::AlignRight | Qt::AlignVCenter, line.figure);
    painter->setPen(mutedText(palette));
    painter->drawText(place.detail, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(line.detail, Qt::ElideRight, place.detail.width()));
    paintBadge(*painter, place.badge, line.badge, option.font, palette);
    painter->setPen(hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize RecordsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecordLine &line = m_model.line(index.row());
    const int unit = ui::unit(option.widget);
    const QFontMetrics metrics(option.font);
    const int top = qMax(metrics.height(), badgeSize(line.badge, option.font).height());
    return {unit * 40, top + metrics.height() + 5 * unit};
}

} // namespace portal::ui
