// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationlist.h"

#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/registrations/filterbar.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/registrationtable.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace portal::ui {

using Column = RegistrationTableModel::Column;
using Order = RegistrationFilter::Order;

namespace {

const QString queueKey = QStringLiteral("registrations/queue");
const QString orderKey = QStringLiteral("registrations/order");
const QString statusesKey = QStringLiteral("registrations/statuses");
const QString packageKey = QStringLiteral("registrations/package");
const QString cityKey = QStringLiteral("registrations/city");
const QString fromKey = QStringLiteral("registrations/from");
const QString toKey = QStringLiteral("registrations/to");
const QString assigneeKey = QStringLiteral("registrations/assignee");

QString isoOrEmpty(const std::optional<Day> &day)
{
    return day ? toIsoDate(*day) : QString();
}

} // namespace

RegistrationList::RegistrationList(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(new RegistrationTableModel(context.api.registrations(), context.wording, this)),
      m_filterBar(new FilterBar(context.wording, this)),
      m_table(new RegistrationTable(*m_model, context.wording, this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Possible, this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_total(new QLabel(this)),
      m_newRows(new QPushButton(this))
{
    build();
    restore();
    connect(m_filterBar, &FilterBar::wishChanged, this, [this] {
        reload();
        Q_EMIT filterChanged();
    });
    connect(m_filterBar, &FilterBar::leftDownwards, this, [this] {
        focusTable();
        if (m_current.isEmpty())
            m_table->selectRow(0);
    });
    connect(m_model, &RegistrationTableModel::loadingChanged, this,
            [this](bool loading) { loading ? m_busy->begin() : m_busy->end(); });
    connect(m_busy, &BusyBar::cancelled, m_model, &RegistrationTableModel::cancel);
    connect(m_model, &RegistrationTableModel::loaded, this, &RegistrationList::loaded);
    connect(m_model, &RegistrationTableModel::loadFailed, this, &RegistrationList::failed);
    connect(m_model, &RegistrationTableModel::rowsFailed, this, [this](const Error &error) {
        m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(error));
        m_banner->setAction(tr("Try again"));
    });
    connect(m_banner, &Banner::actionTriggered, this, &RegistrationList::reload);
    connect(m_model, &RegistrationTableModel::totalChanged, this, &RegistrationList::showTotal);
    connect(m_model, &RegistrationTableModel::newRowsChanged, this, [this] {
        const int rows = m_model->newRows();
        m_newRows->setText(tr("%1 new").arg(m_context.wording.number(rows)));
        m_newRows->setVisible(rows > 0);
        if (rows > 0 && m_model->rowCount() == 0)
            reload(); // there is nothing to keep in its place
    });
    connect(m_newRows, &QPushButton::clicked, this, &RegistrationList::reload);
    connect(m_table, &RegistrationTable::topWanted, this, [this] {
        if (m_model->newRows() > 0)
            reload();
    });
    connect(m_table, &RegistrationTable::rowsShown, m_model, &RegistrationTableModel::showRows);
    connect(m_table, &RegistrationTable::currentRowChanged, this, &RegistrationList::tellCurrent);
    connect(m_model, &RegistrationTableModel::rowsRead, this, [this] {
        tellCurrent();
        if (m_isSelectionOpen)
            tellSelected();
    });
    connect(m_table, &RegistrationTable::selectedRowsChanged, this, [this] {
        showTotal();
        tellSelected();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const QItemSelection changed(first, last);
                for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
                    if (range.intersects(changed.first()))
                        return Q_EMIT m_table->selectedRowsChanged();
                }
            });
    connect(m_table, &RegistrationTable::opened, this, &RegistrationList::opened);
    connect(m_table, &RegistrationTable::columnsChanged, this,
            [this] { m_table->storeColumns(m_context.personal); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RegistrationList::sortBy);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filterBar->isEmpty())
            reload();
        else
            m_filterBar->clear();
    });
}

void RegistrationList::build()
{
    const int margin = unit(this, 3);
    m_newRows->setVisible(false);
    setButtonKind(*m_newRows, ButtonKind::Primary);
    m_newRows->setToolTip(tr("Show them at the top of the list"));
    QPalette quiet = m_total->palette();
    quiet.setColor(QPalette::WindowText, mutedText(palette()));
    m_total->setPalette(quiet);
    m_total->setFont(headingFont(font(), -1));

    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_total);
    line->addStretch();
    line->addWidget(m_newRows);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(margin, margin, margin, unit(this));
    top->setSpacing(unit(this, 2));
    top->addWidget(m_filterBar);
    top->addWidget(m_banner);
    top->addLayout(line);

    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_busy);
    column->addWidget(m_stack, 1);
}

void RegistrationList::restore()
{
    const PersonalSettings &personal = m_context.personal;
    const QString queue = personal.value(queueKey).toString();
    for (const QueueChoice known : QueueLook::choices()) {
        if (QueueLook::name(known) == queue)
            m_queue = known;
    }
    const QString order = personal.value(orderKey).toString();
    if (!order.isEmpty())
        m_order = order == u"oldest" ? Order::OldestFirst : Order::NewestFirst;
    RegistrationFilter wish;
    for (const QString &name : personal.value(statusesKey).toStringList()) {
        if (const auto status = registrationStatusFromName(name))
            wish.statuses.append(*status);
    }
    wish.packageCode = personal.value(packageKey).toString();
    wish.city = personal.value(cityKey).toString();
    wish.from = dayFromIsoDate(personal.value(fromKey).toString());
    wish.to = dayFromIsoDate(personal.value(toKey).toString());
    if (const qint64 assignee = personal.value(assigneeKey).toLongLong(); assignee > 0)
        wish.assigneeId = StaffId(assignee);
    m_filterBar->setWish(wish);
    m_table->restoreColumns(personal);
}

// Not the search: it may be somebody's name.
void RegistrationList::store()
{
    PersonalSettings &personal = m_context.personal;
    const RegistrationFilter &wish = m_filterBar->wish();
    QStringList statuses;
    for (const RegistrationStatus status : wish.statuses)
        statuses.append(registrationStatusName(status));
    personal.setValue(queueKey, QueueLook::name(m_queue));
    personal.setValue(orderKey, !m_order                         ? QString()
                                : *m_order == Order::OldestFirst ? QStringLiteral("oldest")
                                                                 : QStringLiteral("newest"));
    personal.setValue(statusesKey, statuses);
    personal.setValue(packageKey, wish.packageCode);
    personal.setValue(cityKey, wish.city);
    personal.setValue(fromKey, isoOrEmpty(wish.from));
    personal.setValue(toKey, isoOrEmpty(wish.to));
    personal.setValue(assigneeKey, wish.assigneeId.isValid() ? wish.assigneeId.value() : qint64(0));
}

RegistrationFilter RegistrationList::filter() const
{
    const Wording &wording = m_context.wording;
    RegistrationFilter queue;
    if (m_queue)
        queue = savedQueueFilter(*m_queue, m_context.session.staff().id, wording.zone(), wording.now());
    RegistrationFilter filter = narrowed(queue, m_filterBar->wish());
    if (m_order)
        filter.order = *m_order;
    return filter;
}

void RegistrationList::showQueue(QueueChoice queue)
{
    m_queue = queue;
    reload();
}

void RegistrationList::reload()
{
    if (m_wantedNumber.isEmpty())
        m_wantedNumber = m_current;
    m_banner->clear();
    const RegistrationFilter wanted = filter();
    m_table->horizontalHeader()->setSortIndicator(
        int(Column::Age), wanted.order == Order::NewestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_model->load(wanted);
    store();
}

void RegistrationList::setOrder(Order order)
{
    m_order = order;
    reload();
}

void RegistrationList::sortBy(int column)
{
    const Order now = m_model->filter().order;
    const bool sortable = column == int(Column::Age) || column == int(Column::Number);
    const Order next = now == Order::NewestFirst ? Order::OldestFirst : Order::NewestFirst;
    setOrder(sortable ? next : now);
}

void RegistrationList::loaded()
{
    const QString wanted = std::exchange(m_wantedNumber, {});
    if (m_model->rowCount() == 0)
        showEmpty();
    else
        m_stack->setCurrentWidget(m_table);
    m_table->scrollToTop();
    if (const int row = m_model->rowOf(wanted); row >= 0)
        m_table->selectRow(row);
    showTotal();
    tellCurrent();
    Q_EMIT m_table->selectedRowsChanged();
}

void RegistrationList::showEmpty()
{
    if (m_filterBar->isEmpty())
        m_empty->setContent(QStringLiteral("inbox"), tr("Nothing here"), QueueLook::emptyHint(m_queue));
    else
        m_empty->setContent(QStringLiteral("search"), tr("Nothing matches"),
                            tr("Try fewer words, or take filters away."), tr("Clear all"));
    m_stack->setCurrentWidget(m_empty);
}

void RegistrationList::failed(const Error &error)
{
    m_wantedNumber.clear();
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The list could not be read"),
                        m_context.wording.error(error), tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

QString RegistrationList::totalText() const
{
    const qint64 selected = m_table->selectedRows();
    const auto total = m_model->total();
    QString text;
    if (total && total->rows == 1)
        text = tr("1 application");
    else if (total)
        text = tr("%1 applications").arg(countText(*total, m_context.wording));
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("%1 selected").arg(m_context.wording.number(selected));
    return text;
}

void RegistrationList::showTotal()
{
    m_total->setText(totalText());
}

void RegistrationList::tellCurrent()
{
    const int row = m_table->currentRow();
    const Registration *now = m_model->registration(row);
    if (row >= 0 && !now && m_model->state(row) == RegistrationTableModel::RowState::Loading)
        return; // told when it is there
    const QString number = now ? now->number : QString();
    if (number == m_current)
        return;
    m_current = number;
    Q_EMIT currentNumberChanged(number);
}

// Nothing is done with a part of what is selected: until all of it is there, none of it is.
void RegistrationList::tellSelected()
{
    const auto selected = m_table->selected(PageRequest::maximumLimit + 1);
    m_isSelectionOpen = selected.missing >= 0;
    if (m_isSelectionOpen)
        m_model->wantRow(selected.missing);
    Q_EMIT selectionChanged(m_isSelectionOpen ? QList<Registration>() : selected.rows);
}

void RegistrationList::selectNext()
{
    m_table->selectRow(m_table->currentRow() + 1);
}

void RegistrationList::selectPrevious()
{
    m_table->selectRow(m_table->currentRow() - 1);
}

void RegistrationList::selectAfter(const QStringList &numbers)
{
    int last = -1;
    for (const QString &number : numbers)
        last = qMax(last, m_model->rowOf(number));
    if (last >= 0)
        m_table->selectRow(last + 1);
}

void RegistrationList::selectNumber(const QString &number)
{
    if (const int row = m_model->rowOf(number); row >= 0 && !m_model->isLoading()) {
        m_table->selectRow(row);
        return;
    }
    m_wantedNumber = number;
    if (m_model->isLoading() && m_model->filter() == filter())
        return;
    m_queue.reset();
    RegistrationFilter wish;
    wish.search = number;
    m_filterBar->setWish(wish);
    reload();
    Q_EMIT filterChanged();
}

void RegistrationList::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace portal::ui
