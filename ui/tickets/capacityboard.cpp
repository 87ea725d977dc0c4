// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/capacityboard.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"
#include "ui/tickets/capacitymodel.h"
#include "ui/tickets/dayload.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

namespace {

const QString daysKey = QStringLiteral("tickets/capacity-days");
constexpr int week = 7;
constexpr int fortnight = 14;

// The number on the colour of how full the day is; the fullest have a sign, too.
class CapacityDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const qint64 count = index.data(CapacityModel::CountRole).toLongLong();
        const DayFill fill = dayFill(count);
        const int gap = qMax(1, unit(option.widget) / 2);
        const QRectF cell = QRectF(option.rect).adjusted(gap, gap, -gap, -gap);
        const ToneColours tones = toneColours(option.palette, dayTone(fill));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(chosen ? QPen(accent(option.palette), 2) : QPen(Qt::NoPen));
        painter->setBrush(fill == DayFill::Free ? Qt::NoBrush : QBrush(tones.fill));
        painter->drawRoundedRect(cell, 6, 6);
        painter->setPen(fill == DayFill::Free ? mutedText(option.palette) : tones.text);
        QFont font = option.font;
        font.setWeight(fill == DayFill::Free ? QFont::Normal : QFont::DemiBold);
        painter->setFont(font);
        const QString words = index.data().toString();
        if (fill == DayFill::Full) {
            const int size = QFontMetrics(font).ascent();
            const int width = size + gap * 2 + QFontMetrics(font).horizontalAdvance(words);
            const int left = int(cell.center().x()) - width / 2;
            painter->drawPixmap(left, int(cell.center().y()) - size / 2,
                                iconPixmap(QStringLiteral("triangle-alert"), tones.text, size,
                                           painter->device()->devicePixelRatioF()));
            painter->drawText(QRectF(left + size + gap * 2, cell.top(), width, cell.height()),
                              int(Qt::AlignLeft | Qt::AlignVCenter), words);
        } else {
            painter->drawText(cell, int(Qt::AlignCenter), words);
        }
        painter->restore();
    }
};

} // namespace

CapacityBoard::CapacityBoard(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new CapacityModel(context.wording, this)),
      m_table(new QTableView(this)),
      m_days(new QComboBox(this)),
      m_empty(new EmptyState(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    auto *title = new QLabel(tr("Visits of the technicians"), this);
    title->setFont(headingFont(font(), 1));
    m_days->setObjectName(QStringLiteral("capacityDays"));
    m_days->setAccessibleName(tr("Days"));
    m_days->addItem(tr("Next 7 days"), week);
    m_days->addItem(tr("Next 14 days"), fortnight);
    m_days->setCurrentIndex(qMax(0, m_days->findData(context.personal.value(daysKey, week).toInt())));
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("list")));
    close->setText(tr("Back to the list"));
    close->setAccessibleName(close->text());
    close->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    close->setFocusPolicy(Qt::StrongFocus);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new CapacityDelegate(this));
    m_table->setAccessibleName(title->text());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 2));
    top->addWidget(title, 1);
    top->addWidget(m_days);
    top->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 2);
    column->setContentsMargins(margin, unit(this), margin, margin);
    column->setSpacing(unit(this, 2));
    column->addLayout(top);
    column->addWidget(buildLegend());
    column->addWidget(m_busy);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_empty->setContent(QStringLiteral("users"), tr("No technicians yet"),
                        tr("An administrator adds them in the settings, under Staff."));
    m_empty->setVisible(false);
    fitColumns();

    connect(m_days, &QComboBox::currentIndexChanged, this, [this] {
        m_context.personal.setValue(daysKey, m_days->currentData());
        refresh();
    });
    connect(close, &QToolButton::clicked, this, &CapacityBoard::closeWanted);
    connect(m_table, &QTableView::clicked, this, &CapacityBoard::open);
    connect(m_table, &QTableView::activated, this, &CapacityBoard::open);
}

QWidget *CapacityBoard::buildLegend()
{
    auto *legend = new QWidget(this);
    auto *row = new FlowLayout(unit(this, 2), legend);
    for (const DayFill fill : {DayFill::Free, DayFill::Some, DayFill::Nearly, DayFill::Full}) {
        auto *badge = new Badge(legend);
        badge->setLook({DayLoadWords::fill(fill), dayTone(fill), dayIcon(fill)});
        row->addWidget(badge);
    }
    return legend;
}

void CapacityBoard::setDays(int days)
{
    m_days->setCurrentIndex(qMax(0, m_days->findData(days)));
}

void CapacityBoard::refresh()
{
    const Day today = m_context.wording.today();
    const Day last = today + std::chrono::days(m_days->currentData().toInt() - 1);
    const quint64 asked = ++m_asked;
    m_busy->begin();
    whenAnswered(m_context.api.tickets().load(today, last), this,
                 [this, asked](const Result<QList<TechnicianLoad>> &loads) {
                     m_busy->end();
                     if (asked != m_asked)
                         return;
                     if (!loads)
                         return m_context.notices.failed(loads.error());
                     showLoads(*loads);
                     Q_EMIT read();
                 });
}

void CapacityBoard::showLoads(const QList<TechnicianLoad> &loads)
{
    m_model->setLoads(loads);
    m_table->setVisible(!loads.isEmpty());
    m_empty->setVisible(loads.isEmpty());
}

void CapacityBoard::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    TicketFilter filter;
    filter.assigneeId = m_model->technician(index.row());
    if (const auto day = m_model->day(index.column())) {
        filter.visitFrom = m_context.wording.zone().startOf(*day);
        filter.visitBefore = m_context.wording.zone().startOf(*day + std::chrono::days(1));
    }
    Q_EMIT filterWanted(filter);
}

void CapacityBoard::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

// Esc is the board's while it has the focus, whatever it does elsewhere.
bool CapacityBoard::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CapacityBoard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void CapacityBoard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void CapacityBoard::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(unit(this, 8));
    m_table->verticalHeader()->setMinimumWidth(unit(this, 30));
    m_table->horizontalHeader()->setMinimumSectionSize(unit(this, 12));
}

} // namespace portal::ui
