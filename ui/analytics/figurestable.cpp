// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/figurestable.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace portal::ui {

FiguresModel::FiguresModel(const QList<Heading> &headings, QObject *parent)
    : QAbstractTableModel(parent), m_headings(headings)
{
}

void FiguresModel::setRows(const QList<QList<FigureCell>> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell &cell = m_rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.badge.text.isEmpty() ? cell.text : cell.badge.text;
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(m_headings[index.column()].alignment | Qt::AlignVCenter);
    case BadgeDelegate::badgeRole:
        return cell.badge.text.isEmpty() ? QVariant() : QVariant::fromValue(cell.badge);
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings[section].text;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_headings[section].alignment | Qt::AlignVCenter);
    return {};
}

FiguresTable::FiguresTable(const QList<FiguresModel::Heading> &headings, Opens opens, QWidget *parent)
    : QTableView(parent), m_figures(new FiguresModel(headings, this)), m_opens(opens)
{
    setModel(m_figures);
    setItemDelegate(new BadgeDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(unit(this, 8));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    if (opens == Opens::Rows)
        viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_opens == Opens::Rows)
            Q_EMIT rowActivated(index.row());
    });
}

void FiguresTable::setRows(const QList<QList<FigureCell>> &rows)
{
    const bool grows = rows.size() != m_figures->rows().size();
    m_figures->setRows(rows);
    if (grows)
        updateGeometry();
}

void FiguresTable::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

QSize FiguresTable::sizeHint() const
{
    const int rows = qBound(1, m_figures->rowCount(), m_mostRows);
    return {unit(this, 100),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

QSize FiguresTable::minimumSizeHint() const
{
    return {unit(this, 50), sizeHint().height()};
}

void FiguresTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && m_opens == Opens::Rows && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FiguresTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_figures->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        selectRow(0);
}

// The page scrolls on where a table has no more to show.
void FiguresTable::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const bool down = event->angleDelta().y() < 0;
    if (down ? bar->value() == bar->maximum() : bar->value() == bar->minimum())
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace portal::ui
