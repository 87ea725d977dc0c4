// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/queuerail.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace portal::ui {

namespace {

constexpr int countRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QFont chosenFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

class QueueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const int gap = unit(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = option.rect.adjusted(gap, gap / 2, -gap, -gap / 2);
        painter->setPen(option.state & QStyle::State_HasFocus &&
                                option.state & QStyle::State_KeyboardFocusChange
                            ? QPen(accent(palette))
                            : QPen(Qt::NoPen));
        if (chosen || option.state & QStyle::State_MouseOver) {
            QColor fill = accentFill(palette);
            fill.setAlphaF(chosen ? 1.0F : 0.5F);
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        QRect words = box.adjusted(2 * gap, 0, -2 * gap, 0);
        const int icon = unit(option.widget, 4);
        painter->drawPixmap(words.left(), words.center().y() - icon / 2 + 1,
                            iconPixmap(index.data(Qt::StatusTipRole).toString(),
                                       chosen ? accent(palette) : mutedText(palette), icon,
                                       painter->device()->devicePixelRatioF()));
        words.setLeft(words.left() + icon + 2 * gap);

        const QString count = index.data(countRole).toString();
        const QFont small = headingFont(option.font, -1);
        painter->setFont(small);
        painter->setPen(chosen ? palette.color(QPalette::Text) : mutedText(palette));
        painter->drawText(words, int(Qt::AlignRight | Qt::AlignVCenter), count);
        words.setRight(words.right() - QFontMetrics(small).horizontalAdvance(count) - gap);

        const QFont font = chosen ? chosenFont(option.font) : option.font;
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::Text));
        painter->drawText(
            words, int(Qt::AlignLeft | Qt::AlignVCenter),
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {unit(option.widget, 30), unit(option.widget, 9)};
    }
};

} // namespace

QueueRail::QueueRail(const QList<Queue> &queues, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new QueueDelegate(this));
    setAccessibleName(tr("Queues"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false); // stands on a card
    for (const Queue &queue : queues) {
        auto *item = new QListWidgetItem(queue.title, this);
        item->setData(Qt::StatusTipRole, queue.icon);
        item->setData(idRole, queue.id);
        item->setToolTip(queue.title);
    }
    setMinimumWidth(unit(this, 12));
    connect(this, &QListWidget::currentRowChanged, this, &QueueRail::chosenChanged);
}

QString QueueRail::chosenId() const
{
    return currentItem() ? currentItem()->data(idRole).toString() : QString();
}

QueueRail::Queue QueueRail::queue(int row) const
{
    const QListWidgetItem *found = item(row);
    return {found->data(idRole).toString(), found->text(), found->data(Qt::StatusTipRole).toString()};
}

void QueueRail::choose(const QString &id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toString() == id)
            choose(row);
    }
}

void QueueRail::setCounts(const QStringList &counts)
{
    for (int row = 0; row < count() && row < counts.size(); ++row) {
        item(row)->setData(countRole, counts[row]);
        item(row)->setData(Qt::AccessibleTextRole, item(row)->text() + QStringLiteral(", ") + counts[row]);
    }
}

QString QueueRail::countAt(int queue) const
{
    return item(queue) ? item(queue)->data(countRole).toString() : QString();
}

QSize QueueRail::sizeHint() const
{
    const QFontMetrics chosen(chosenFont(font()));
    int title = 0;
    for (int row = 0; row < count(); ++row)
        title = qMax(title, chosen.horizontalAdvance(item(row)->text()));
    const int count = QFontMetrics(headingFont(font(), -1)).horizontalAdvance(QStringLiteral("88.888"));
    const int wanted = 9 * unit(this) + unit(this, 4) + title + count; // as QueueDelegate::paint() has it
    return {qBound(unit(this, 46), wanted, unit(this, 49)), unit(this, 80)}; // the list needs the rest
}

void QueueRail::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace portal::ui
