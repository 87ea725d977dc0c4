// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationtable.h"

#include "ui/frame/personalsettings.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationdelegate.h"
#include "ui/registrations/registrationlook.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace portal::ui {

namespace {

using Column = RegistrationTableModel::Column;

const QString columnsKey = QStringLiteral("registrations/columns");

} // namespace

RegistrationTable::RegistrationTable(RegistrationTableModel &model, const Wording &wording, QWidget *parent)
    : QTableView(parent), m_model(model), m_wording(wording)
{
    setModel(&model);
    setItemDelegate(new RegistrationDelegate(model, wording, this));
    setAccessibleName(tr("Applications"));
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
    for (int column = 0; column < RegistrationTableModel::columns; ++column) {
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
    m_columnActions[int(Column::Number)]->setEnabled(false); // one has to stay
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
    connect(this, &QTableView::doubleClicked, this, &RegistrationTable::opened);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegistrationTable::tellRows,
            Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &RegistrationTable::tellRows,
            Qt::QueuedConnection);
}

void RegistrationTable::setUsualColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int margins = unit(this, 4);
    const int icon = metrics.ascent() + unit(this);
    const auto setWidth = [&](Column column, const QString &sample, int extra = 0) {
        setColumnWidth(int(column), metrics.horizontalAdvance(sample) + margins + extra);
    };
    verticalHeader()->setDefaultSectionSize(unit(this, 9));
    verticalHeader()->setMinimumSectionSize(unit(this, 6));
    horizontalHeader()->setMinimumSectionSize(unit(this, 12));
    setWidth(Column::Number, QStringLiteral("REG-20261120-00000"));
    setWidth(Column::Name, QStringLiteral("Ratna Wulandari"));
    int widest = 0;
    for (const RegistrationStatus status : allRegistrationStatuses()) {
        const QSize badge = badgeSize(statusLook(status, m_wording), headingFont(font(), -1));
        widest = qMax(widest, badge.width());
    }
    setColumnWidth(int(Column::Status), widest + margins);
    setWidth(Column::Age, QStringLiteral("888 min"), icon);
    setWidth(Column::Package, QStringLiteral("Broadband 100 Mbps"));
    setWidth(Column::City, QStringLiteral("Kota Bandar Lampung"));
    setWidth(Column::Phone, QStringLiteral("0812-0000-00000"), icon);
    setWidth(Column::Assignee, QStringLiteral("Dewi Anggraini"));
}

// Until somebody chooses columns, as many are shown as there is room for.
void RegistrationTable::fitColumns()
{
    if (!m_usual)
        return;
    m_fitting = true;
    setUsualColumns();
    int left = viewport()->width();
    for (int column = 0; column < RegistrationTableModel::columns; ++column) {
        showColumn(column); // a hidden one has no width
        left -= columnWidth(column);
        const bool shown = left >= 0 || column <= int(Column::Age);
        if (!shown)
            left += columnWidth(column);
        setColumnHidden(column, !shown);
        const QSignalBlocker blocker(m_columnActions[column]);
        m_columnActions[column]->setChecked(shown);
    }
    // What is over goes to the name, and what is missing comes from it.
    const int name = columnWidth(int(Column::Name)) + left;
    setColumnWidth(int(Column::Name), qMax(name, unit(this, 24)));
    m_fitting = false;
}

void RegistrationTable::restoreColumns(const PersonalSettings &personal)
{
    const QByteArray state = personal.value(columnsKey).toByteArray();
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    m_usual = false;
    for (int column = 0; column < RegistrationTableModel::columns; ++column) {
        const QSignalBlocker blocker(m_columnActions[column]);
        m_columnActions[column]->setChecked(!isColumnHidden(column));
    }
}

void RegistrationTable::storeColumns(PersonalSettings &personal) const
{
    if (!m_usual)
        personal.setValue(columnsKey, horizontalHeader()->saveState());
}

void RegistrationTable::selectRow(int row)
{
    if (m_model.rowCount() == 0)
        return;
    const QModelIndex index =
        m_model.index(qBound(0, row, m_model.rowCount() - 1), qMax(0, horizontalHeader()->logicalIndex(0)));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

qint64 RegistrationTable::selectedRows() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    return rows;
}

RegistrationTable::Selected RegistrationTable::selected(int most) const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &left, const auto &right) { return left.top() < right.top(); });
    Selected found;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && found.rows.size() < most; ++row) {
            if (const Registration *registration = m_model.registration(row)) {
                found.rows.append(*registration);
            } else if (m_model.state(row) == RegistrationTableModel::RowState::Loading) {
                found.missing = row;
                return found;
            }
        }
    }
    return found;
}

void RegistrationTable::keyPressEvent(QKeyEvent *event)
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

void RegistrationTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    tellRows();
}

void RegistrationTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    tellRows();
}

void RegistrationTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void RegistrationTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellRows();
}

void RegistrationTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void RegistrationTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
}

void RegistrationTable::tellRows()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT rowsShown(first, last < 0 ? m_model.rowCount() - 1 : last);
}

} // namespace portal::ui
