// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"
#include "ui/lists/listfilterbar.h"
#include "ui/lists/listtable.h"
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

QString countText(const RowCount &count, const Wording &wording)
{
    const QString rows = wording.number(count.rows);
    return count.isLeast ? rows + QLatin1Char('+') : rows;
}

ListPane::ListPane(const DeskContext &context, const Setup &setup, ListModel *model, ListFilterBar *filterBar,
                   QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_model(*model),
      m_filterBar(*filterBar),
      m_table(new ListTable(*model, setup.settings, setup.accessibleName, this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Possible, this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_total(new QLabel(this)),
      m_newRows(new QPushButton(this))
{
    model->setParent(this);
    filterBar->setParent(this);
    build();
    m_table->restoreColumns(context.personal);
    connectModel();
    connectTable();
    connect(&m_filterBar, &ListFilterBar::wishChanged, this, [this] {
        reload();
        Q_EMIT filterChanged();
    });
    connect(&m_filterBar, &ListFilterBar::leftDownwards, this, [this] {
        focusTable();
        if (m_current.isEmpty())
            m_table->selectRow(0);
    });
    connect(m_busy, &BusyBar::cancelled, &m_model, &ListModel::cancel);
    connect(m_banner, &Banner::actionTriggered, this, &ListPane::reload);
    connect(m_newRows, &QPushButton::clicked, this, &ListPane::reload);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filterBar.isEmpty())
            reload();
        else
            m_filterBar.clear();
    });
}

void ListPane::connectModel()
{
    connect(&m_model, &ListModel::loadingChanged, this,
            [this](bool loading) { loading ? m_busy->begin() : m_busy->end(); });
    connect(&m_model, &ListModel::loaded, this, &ListPane::loaded);
    connect(&m_model, &ListModel::loadFailed, this, &ListPane::failed);
    connect(&m_model, &ListModel::rowsFailed, this, [this](const Error &error) {
        m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(error));
        m_banner->setAction(tr("Try again"));
    });
    connect(&m_model, &ListModel::totalChanged, this, &ListPane::showTotal);
    connect(&m_model, &ListModel::newRowsChanged, this, [this] {
        const int rows = m_model.newRows();
        m_newRows->setText(tr("%1 new").arg(m_context.wording.number(rows)));
        m_newRows->setVisible(rows > 0);
        if (rows > 0 && m_model.rowCount() == 0)
            reload(); // there is nothing to keep in its place
    });
    connect(&m_model, &ListModel::rowsRead, this, [this] {
        tellCurrent();
        if (m_isSelectionOpen)
            tellSelected();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const QItemSelection changed(first, last);
                for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
                    if (range.intersects(changed.first()))
                        return Q_EMIT m_table->selectedRowsChanged();
                }
            });
}

void ListPane::connectTable()
{
    connect(m_table, &ListTable::topWanted, this, [this] {
        if (m_model.newRows() > 0)
            reload();
    });
    connect(m_table, &ListTable::rowsShown, &m_model, &ListModel::showRows);
    connect(m_table, &ListTable::currentRowChanged, this, &ListPane::tellCurrent);
    connect(m_table, &ListTable::selectedRowsChanged, this, [this] {
        showTotal();
        tellSelected();
    });
    connect(m_table, &ListTable::opened, this, &ListPane::opened);
    connect(m_table, &ListTable::columnsChanged, this, [this] { m_table->storeColumns(m_context.personal); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        sortBy(column);
        const Order now = order(); // the header has turned its arrow already
        m_table->horizontalHeader()->setSortIndicator(now.column, now.order);
    });
}

void ListPane::build()
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
    top->addWidget(&m_filterBar);
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

void ListPane::reload()
{
    if (m_wanted.isEmpty())
        m_wanted = m_current;
    m_banner->clear();
    const Order wanted = order();
    m_table->horizontalHeader()->setSortIndicator(wanted.column, wanted.order);
    load();
    store();
}

void ListPane::loaded()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (m_model.rowCount() == 0)
        showEmpty();
    else
        m_stack->setCurrentWidget(m_table);
    m_table->scrollToTop();
    if (const int row = m_model.rowOf(wanted); row >= 0)
        m_table->selectRow(row);
    showTotal();
    tellCurrent();
    Q_EMIT m_table->selectedRowsChanged();
}

void ListPane::showEmpty()
{
    const Emptiness empty = emptiness();
    if (m_filterBar.isEmpty())
        m_empty->setContent(empty.icon, empty.headline, empty.hint);
    else
        m_empty->setContent(QStringLiteral("search"), tr("Nothing matches"),
                            tr("Try fewer words, or take filters away."), tr("Clear all"));
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::failed(const Error &error)
{
    m_wanted.clear();
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The list could not be read"),
                        m_context.wording.error(error), tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

QString ListPane::totalText() const
{
    const qint64 selected = m_table->selectedRows();
    const auto total = m_model.total();
    QString text = total ? totalWords(*total) : QString();
    if (selected > 1)
        text += QStringLiteral(" · ") + tr("%1 selected").arg(m_context.wording.number(selected));
    return text;
}

void ListPane::showTotal()
{
    m_total->setText(totalText());
}

void ListPane::tellCurrent()
{
    const int row = m_table->currentRow();
    if (row >= 0 && m_model.state(row) == ListModel::RowState::Loading)
        return; // told when it is there
    const QString key = m_model.key(row);
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentChanged(key);
}

// Nothing is done with a part of what is selected: until all of it is there, none of it is.
void ListPane::tellSelected()
{
    const auto selected = m_table->selected(PageRequest::maximumLimit + 1);
    m_isSelectionOpen = selected.missing >= 0;
    if (m_isSelectionOpen)
        m_model.wantRow(selected.missing);
    m_selected = m_isSelectionOpen ? QList<int>() : selected.rows;
    Q_EMIT selectionChanged();
}

void ListPane::selectNext()
{
    m_table->selectRow(m_table->currentRow() + 1);
}

void ListPane::selectPrevious()
{
    m_table->selectRow(m_table->currentRow() - 1);
}

void ListPane::selectAfter(const QStringList &keys)
{
    int last = -1;
    for (const QString &key : keys)
        last = qMax(last, m_model.rowOf(key));
    if (last >= 0)
        m_table->selectRow(last + 1);
}

void ListPane::selectKey(const QString &key)
{
    if (const int row = m_model.rowOf(key); row >= 0 && !m_model.isLoading()) {
        m_table->selectRow(row);
        return;
    }
    m_wanted = key;
    if (m_model.isLoading() && isLoaded())
        return;
    lookFor(key);
    reload();
    Q_EMIT filterChanged();
}

void ListPane::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}

} // namespace portal::ui
