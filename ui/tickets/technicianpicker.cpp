// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/technicianpicker.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/tickets/dayload.h"
#include "ui/widgets/badgedelegate.h"
#include "ui/widgets/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace portal::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int lookRole = BadgeDelegate::badgeRole;
constexpr int rowsShown = 5;
constexpr int fewestRows = 2;

class PickerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int gap = unit(option.widget, 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, accentFill(option.palette));
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(gap / 2, option.rect.height())),
                              accent(option.palette));
        }
        QRect words = option.rect.adjusted(2 * gap, 0, -gap, 0);
        const auto look = index.data(lookRole).value<BadgeLook>();
        const QFont small = headingFont(option.font, -1);
        if (!look.text.isEmpty()) {
            const QSize size = badgeSize(look, small);
            QRect badge = words;
            badge.setLeft(badge.right() - size.width());
            paintBadge(*painter, badge, look, small, option.palette);
            words.setRight(badge.left() - gap);
        }
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            words, int(Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {unit(option.widget, 60), unit(option.widget, 8)};
    }
};

} // namespace

TechnicianPicker::TechnicianPicker(const DeskContext &context, QWidget *parent)
    : QListWidget(parent), m_context(context)
{
    setObjectName(QStringLiteral("technician"));
    setItemDelegate(new PickerDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (chosen().isValid())
            m_wanted = chosen();
        Q_EMIT chosenChanged();
    });
}

void TechnicianPicker::setDay(Day day)
{
    const quint64 asked = ++m_asked;
    whenAnswered(m_context.api.tickets().load(day, day), this,
                 [this, asked](const Result<QList<TechnicianLoad>> &loads) {
                     if (asked != m_asked)
                         return;
                     if (!loads)
                         return m_context.notices.failed(loads.error());
                     showLoads(*loads);
                     Q_EMIT read();
                 });
}

// Whoever has least to do stands first: most often that is who is looked for.
void TechnicianPicker::showLoads(const QList<TechnicianLoad> &loads)
{
    QList<TechnicianLoad> sorted = loads;
    std::ranges::stable_sort(sorted, {}, [](const TechnicianLoad &load) {
        return load.days.isEmpty() ? 0 : load.days.first().unfinished;
    });
    const StaffId wanted = m_wanted;
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const TechnicianLoad &load : std::as_const(sorted)) {
            auto *item = new QListWidgetItem(load.technician.fullName, this);
            const qint64 visits = load.days.isEmpty() ? 0 : load.days.first().unfinished;
            item->setData(idRole, load.technician.id.value());
            item->setData(lookRole, QVariant::fromValue(dayLook(visits)));
            QString words = tr("%1: %2 on that day").arg(item->text(), DayLoadWords::visits(visits));
            if (load.withoutVisit > 0)
                words += QStringLiteral("; ") + tr("%n without a date", nullptr, int(load.withoutVisit));
            item->setData(Qt::AccessibleTextRole, words);
            item->setToolTip(words);
        }
    }
    choose(wanted);
}

// The keys coming in choose nobody: a view would make its first row the current one.
void TechnicianPicker::focusInEvent(QFocusEvent *event)
{
    const bool isNobody = !currentItem();
    const QSignalBlocker blocker(this);
    QListWidget::focusInEvent(event);
    if (isNobody)
        setCurrentRow(-1);
}

void TechnicianPicker::choose(StaffId technician)
{
    m_wanted = technician;
    for (int row = 0; row < count(); ++row) {
        if (technician.isValid() && item(row)->data(idRole).toLongLong() == technician.value())
            setCurrentRow(row);
    }
}

StaffId TechnicianPicker::chosen() const
{
    return currentItem() ? StaffId(currentItem()->data(idRole).toLongLong()) : StaffId();
}

QString TechnicianPicker::chosenName() const
{
    return currentItem() ? currentItem()->text() : QString();
}

QString TechnicianPicker::loadOf(StaffId technician) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).toLongLong() == technician.value())
            return item(row)->data(lookRole).value<BadgeLook>().text;
    }
    return {};
}

QSize TechnicianPicker::sizeHint() const
{
    return {unit(this, 80), unit(this, 8) * rowsShown + 2 * frameWidth()};
}

QSize TechnicianPicker::minimumSizeHint() const
{
    return {unit(this, 60), unit(this, 8) * fewestRows + 2 * frameWidth()};
}

} // namespace portal::ui
