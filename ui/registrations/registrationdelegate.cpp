// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationdelegate.h"

#include "ui/frame/wording.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

namespace portal::ui {

namespace {

using Column = RegistrationTableModel::Column;

// How much of a cell a bar fills, so that rows being read look like rows.
constexpr double skeletonShare[] = {0.8, 0.62, 0.7, 0.5, 0.66, 0.55, 0.74, 0.5};

void paintSkeleton(QPainter &painter, const QRect &cell, const QPalette &palette, const QModelIndex &index)
{
    QRect bar = cell;
    const int lean = (index.row() * 7) % 5; // not all of one length
    bar.setWidth(qMax(8, int(cell.width() * (skeletonShare[index.column()] - 0.04 * lean))));
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

void paintText(QPainter &painter, const QRect &cell, const QString &text)
{
    painter.drawText(cell, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, cell.width()));
}

QRect inner(const QStyleOptionViewItem &option)
{
    const int margin = unit(option.widget, 2);
    return option.rect.adjusted(margin, 0, -margin, 0);
}

} // namespace

RegistrationDelegate::RegistrationDelegate(const RegistrationTableModel &model, const Wording &wording,
                                           QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_wording(wording)
{
}

void RegistrationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const Registration *row = m_model.registration(index.row());
    if (!row) {
        if (m_model.state(index.row()) == RegistrationTableModel::RowState::Loading)
            paintSkeleton(*painter, cell, palette, index);
        painter->restore();
        return;
    }

    const bool muted = m_model.state(index.row()) == RegistrationTableModel::RowState::NoLongerMatching;
    if (muted)
        painter->setOpacity(0.55);
    const QColor words = palette.color(QPalette::Text);
    const int icon = painter->fontMetrics().ascent();
    const int gap = unit(option.widget);
    const auto column = Column(index.column());
    painter->setPen(column == Column::Name || column == Column::Number ? words : mutedText(palette));
    switch (column) {
    case Column::Status:
        paintBadge(*painter, cell, statusLook(row->status, m_wording), headingFont(option.font, -1), palette);
        break;
    case Column::Age:
        if (isLate(*row, m_wording.now())) {
            const QColor warning = toneColours(palette, Tone::Red).text;
            paintIcon(*painter, QStringLiteral("triangle-alert"), warning, cell, cell.left(), icon);
            painter->setPen(warning);
            paintText(*painter, cell.adjusted(icon + gap, 0, 0, 0), index.data().toString());
        } else {
            paintText(*painter, cell, index.data().toString());
        }
        break;
    case Column::Name: {
        const bool elsewhere = !m_model.presence(row->number).isEmpty();
        if (elsewhere)
            paintIcon(*painter, QStringLiteral("eye"), toneColours(palette, Tone::Purple).text, cell,
                      cell.right() - icon + 1, icon);
        QFont bold = option.font;
        bold.setWeight(QFont::Medium);
        painter->setFont(bold);
        paintText(*painter, cell.adjusted(0, 0, elsewhere ? -icon - gap : 0, 0), row->fullName);
        break;
    }
    case Column::Phone:
        // Nobody can apply without having proved the number.
        paintIcon(*painter, QStringLiteral("badge-check"), toneColours(palette, Tone::Green).strong, cell,
                  cell.left(), icon);
        paintText(*painter, cell.adjusted(icon + gap, 0, 0, 0), index.data().toString());
        break;
    case Column::Assignee: {
        const QString name = index.data().toString();
        paintText(*painter, cell, name.isEmpty() ? QStringLiteral("–") : name);
        break;
    }
    case Column::Number:
    case Column::Package:
    case Column::City:
        paintText(*painter, cell, index.data().toString());
        break;
    }
    if (option.state & QStyle::State_HasFocus && index.column() == 0) {
        painter->setOpacity(1);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), qMax(2, gap / 2), option.rect.height()),
            accent(palette));
    }
    painter->restore();
}

bool RegistrationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
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
