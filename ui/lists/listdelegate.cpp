// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdelegate.h"

#include "ui/lists/listmodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace portal::ui {

namespace {

// How much of a cell a bar fills, so that rows being read look like rows.
constexpr double skeletonShare[] = {0.8, 0.62, 0.7, 0.5, 0.66, 0.55, 0.74, 0.5};

void paintSkeleton(QPainter &painter, const QRect &cell, const QPalette &palette, const QModelIndex &index)
{
    QRect bar = cell;
    const int lean = (index.row() * 7) % 5; // not all of one length
    const double share = skeletonShare[size_t(index.column()) % std::size(skeletonShare)];
    bar.setWidth(qMax(8, int(cell.width() * (share - 0.04 * lean))));
    const int height = qMax(6, painter.fontMetrics().height() / 2);
    bar.setTop(cell.center().y() - height / 2 + 1);
    bar.setHeight(height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hairline(palette));
    painter.setOpacity(0.55);
    painter.drawRoundedRect(bar, height / 2.0, height / 2.0);
}

void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRect &cell, int left,
               int size)
{
    painter.drawPixmap(left, cell.top() + (cell.height() - size) / 2,
                       iconPixmap(name, colour, size, painter.device()->devicePixelRatioF()));
}

QRect inner(const QStyleOptionViewItem &option)
{
    const int margin = unit(option.widget, 2);
    return option.rect.adjusted(margin, 0, -margin, 0);
}

} // namespace

ListDelegate::ListDelegate(const ListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, accentFill(palette));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      hairline(palette));
    painter->setFont(option.font);
    const QRect cell = inner(option).adjusted(0, 0, 0, -1);
    const auto state = m_model.state(index.row());
    if (state == ListModel::RowState::Loading) {
        paintSkeleton(*painter, cell, palette, index);
    } else if (state != ListModel::RowState::Gone) {
        if (state == ListModel::RowState::NoLongerMatching)
            painter->setOpacity(0.55);
        paintCell(*painter, cell, option, index);
        if (option.state & QStyle::State_HasFocus && index.column() == 0) {
            painter->setOpacity(1);
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), qMax(2, unit(option.widget) / 2),
                                    option.rect.height()),
                              accent(palette));
        }
    }
    painter->restore();
}

void ListDelegate::paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const ListCell shown = m_model.cellAt(index.row(), index.column());
    const ListColumn &column = m_model.column(index.column());
    if (column.content == ListColumn::Content::Badge && !shown.text.isEmpty()) {
        paintBadge(painter, cell, {shown.text, shown.tone, shown.icon}, headingFont(option.font, -1),
                   palette);
        return;
    }
    const int icon = painter.fontMetrics().ascent();
    const int gap = unit(option.widget);
    const bool isToned = shown.tone != Tone::Neutral;
    const bool areWordsToned = isToned && shown.toned == ListCell::Toned::All;
    const QColor quiet =
        shown.weight == ListCell::Weight::Quiet ? mutedText(palette) : palette.color(QPalette::Text);
    const QColor words = areWordsToned ? toneColours(palette, shown.tone).text : quiet;
    QRect rest = cell;
    if (!shown.icon.isEmpty()) {
        const QColor ink = isToned && !areWordsToned ? toneColours(palette, shown.tone).strong : words;
        paintIcon(painter, shown.icon, ink, cell, cell.left(), icon);
        rest.setLeft(rest.left() + icon + gap);
    }
    if (column.presence == ListColumn::Presence::Told &&
        !m_model.presence(m_model.key(index.row())).isEmpty()) {
        paintIcon(painter, QStringLiteral("eye"), toneColours(palette, Tone::Purple).text, cell,
                  cell.right() - icon + 1, icon);
        rest.setRight(rest.right() - icon - gap);
    }
    if (shown.weight == ListCell::Weight::Strong) {
        QFont bold = option.font;
        bold.setWeight(QFont::Medium);
        painter.setFont(bold);
    }
    painter.setPen(words);
    const auto side = column.content == ListColumn::Content::Number ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = shown.text.isEmpty() ? QStringLiteral("–") : shown.text;
    painter.drawText(rest, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    if (tip.isEmpty() &&
        view->fontMetrics().horizontalAdvance(text) + view->fontMetrics().ascent() > inner(option).width())
        tip = text;
    QToolTip::showText(event->globalPos(), tip, view->viewport(), option.rect);
    return true;
}

} // namespace portal::ui
