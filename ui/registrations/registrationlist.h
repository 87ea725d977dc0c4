// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationList: the middle of the page: what somebody looks for, the table, and what stands there instead
// when it is empty or could not be read. Knows which queue it shows; not what is done with an application.
#pragma once

#include "ui/frame/page.h"
#include "ui/registrations/queuelook.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace portal::ui {

class Banner;
class BusyBar;
class EmptyState;
class FilterBar;
class RegistrationTable;
class RegistrationTableModel;

class RegistrationList final : public QWidget
{
    Q_OBJECT

public:
    explicit RegistrationList(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads the queue anew, from its top.
    void showQueue(QueueChoice queue);
    QueueChoice queue() const { return m_queue; }
    /// The queue, narrowed to what is looked for, in the order chosen.
    RegistrationFilter filter() const;
    /// Reads it again; what is selected stays so if it is among the first rows.
    void reload();
    void setOrder(RegistrationFilter::Order order);

    /// The application that the cursor is on; empty while there is none.
    const QString &current() const { return m_current; }
    void selectNext();
    void selectPrevious();
    /// On to the row below these, as after a step.
    void selectAfter(const QStringList &numbers);
    /// Also when it has yet to be found.
    void selectNumber(const QString &number);
    void focusTable();

    FilterBar &filterBar() const { return *m_filterBar; }
    RegistrationTable &table() const { return *m_table; }
    RegistrationTableModel &model() const { return *m_model; }
    QString totalText() const;
    /// Shown when rows have come since it was read.
    QPushButton *newRowsButton() const { return m_newRows; }

    void store();

Q_SIGNALS:
    void currentNumberChanged(const QString &number);
    /// All that is selected, but never more than one above what can be worked on at once; none while some of
    /// it has yet to be read.
    void selectionChanged(const QList<portal::Registration> &selected);
    void opened();
    void filterChanged();

private:
    void restore();
    void build();
    void loaded();
    void showTotal();
    void showEmpty();
    void failed(const Error &error);
    void tellCurrent();
    void tellSelected();
    void sortBy(int column);

    const DeskContext m_context;
    QueueChoice m_queue = SavedQueue::Pending;
    std::optional<RegistrationFilter::Order> m_order; // none: the queue's own
    QString m_current;
    bool m_isSelectionOpen = false; // some of it has yet to be read
    QString m_wantedNumber;         // to be selected once the list is there

    RegistrationTableModel *m_model;
    FilterBar *m_filterBar;
    RegistrationTable *m_table;
    Banner *m_banner;
    BusyBar *m_busy;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_total;
    QPushButton *m_newRows;
};

} // namespace portal::ui
