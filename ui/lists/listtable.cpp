// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listtable.h"

#include "ui/frame/personalsettings.h"
#include "ui/lists/listdelegate.h"
#include "ui/lists/listmodel.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace portal::ui {

using Content = ListColumn::Content;
using Room = ListColumn::Room;

ListTable::ListTable(ListModel &model, const QString &settings, const QString &accessibleName,
                     QWidget *parent)
    : QTableView(parent), m_model(model), m_columnsKey(settings + QStringLiteral("/columns"))
{
    setModel(&model);
    setItemDelegate(new ListDelegate(model, this));
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    header->setTextElideMode(Qt::ElideRight);
    // Asked how to paint a section, QHeaderView goes through all the rows to see whether the whole column
    // is selected, although it does not show it: with everything selected 40 ms at each paint of a million
    // rows. In a selection of its own there is never anything.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        auto *action = new QAction(model.headerData(column, Qt::Horizontal).toString(), this);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { horizontalHeader()->setSectionHidden(column, !shown); });
        connect(action, &QAction::triggered, this, [this] {
            m_usual = false;
            Q_EMIT columnsChanged();
        });
        m_columnActions.append(action);
        header->addAction(action);
    }
    m_columnActions.first()->setEnabled(false); // one has to stay
    fitColumns();
    const auto changed = [this] {
        m_usual = false;
        Q_EMIT columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, [this, changed](int, int before, int now) {
        if (!m_fitting && before > 0 && now > 0)
            changed();
    });
    connect(this, &QTableView::doubleClicked, this, &ListTable::opened);
    connect(&model, &QAbstractItemModel::modelReset, this, &ListTable::tellRows, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListTable::tellRows, Qt::QueuedConnection);
}

void ListTable::setUsualColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int margins = unit(this, 4);
    verticalHeader()->setDefaultSectionSize(unit(this, 9));
    verticalHeader()->setMinimumSectionSize(unit(this, 6));
    horizontalHeader()->setMinimumSectionSize(unit(this, 12));
    for (int at = 0; at < m_model.columnCount(); ++at) {
        const ListColumn &column = m_model.column(at);
        int widest = 0;
        for (const QString &sample : column.samples) {
            const BadgeLook look{sample, Tone::Neutral, QStringLiteral("clock")};
            widest = qMax(widest, column.content == Content::Badge
                                      ? badgeSize(look, headingFont(font(), -1)).width()
                                      : metrics.horizontalAdvance(sample));
        }
        if (column.content == Content::TextWithIcon)
            widest += metrics.ascent() + unit(this);
        setColumnWidth(at, widest + margins);
    }
}

// Until somebody chooses columns, as many are shown as there is room for.
void ListTable::fitColumns()
{
    if (!m_usual)
        return;
    m_fitting = true;
    setUsualColumns();
    int left = viewport()->width();
    int rest = -1;
    for (int at = 0; at < m_model.columnCount(); ++at) {
        showColumn(at); // a hidden one has no width
        left -= columnWidth(at);
        const bool shown = left >= 0 || m_model.column(at).room != Room::IfAny;
        if (!shown)
            left += columnWidth(at);
        if (m_model.column(at).room == Room::Rest)
            rest = at;
        setColumnHidden(at, !shown);
        const QSignalBlocker blocker(m_columnActions[at]);
        m_columnActions[at]->setChecked(shown);
    }
    // What is over goes to one of them, and what is missing comes from it.
    if (rest >= 0)
        setColumnWidth(rest, qMax(columnWidth(rest) + left, unit(this, 24)));
    m_fitting = false;
}

void ListTable::restoreColumns(const PersonalSettings &personal)
{
    const QByteArray state = personal.value(m_columnsKey).toByteArray();
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    m_usual = false;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QSignalBlocker blocker(m_columnActions[column]);
        m_columnActions[column]->setChecked(!isColumnHidden(column));
    }
}

void ListTable::storeColumns(PersonalSettings &personal) const
{
    if (!m_usual)
        personal.setValue(m_columnsKey, horizontalHeader()->saveState());
}

void ListTable::selectRow(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex index =
        m_model.index(qBound(0, row, m_model.rowCount() - 1), qMax(0, horizontalHeader()->logicalIndex(0)));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

qint64 ListTable::selectedRows() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

ListTable::Selected ListTable::selected(int most) const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &left, const auto &right) { return left.top() < right.top(); });
    Selected found;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && found.rows.size() < most; ++row) {
            if (m_model.has(row)) {
                found.rows.append(row);
            } else if (m_model.state(row) == ListModel::RowState::Loading) {
                found.missing = row;
                return found;
            }
        }
    }
    return found;
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Home) {
        Q_EMIT topWanted();
        selectRow(0);
    } else if (plain && event->key() == Qt::Key_End) {
        selectRow(m_model.rowCount() - 1);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellRows();
}

void ListTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    tellRows();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ListTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellRows();
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void ListTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void ListTable::tellRows()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT rowsShown(first, last < 0 ? m_model.rowCount() - 1 : last);
}

} // namespace portal::ui
