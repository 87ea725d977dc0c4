// SPDX-License-Identifier: GPL-3.0-or-later
// ListPane: the middle of a list page: what somebody looks for, the table, and what stands there instead when
// it is empty or could not be read. Keeps the place when the list is read again, and tells what is chosen.
// Which list it is, and in which order, is the business of the class that derives from it.
#pragma once

#include "ui/frame/page.h"
#include "ui/lists/listmodel.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace portal::ui {

class Banner;
class BusyBar;
class EmptyState;
class ListFilterBar;
class ListTable;

/// "1.234", "10.000+".
QString countText(const RowCount &count, const Wording &wording);

class ListPane : public QWidget
{
    Q_OBJECT

public:
    /// Reads the list again; what is selected stays so if it is among the first rows.
    void reload();
    /// The record that the cursor is on; empty while there is none.
    const QString &current() const { return m_current; }
    void selectNext();
    void selectPrevious();
    /// On to the row below these, as after a step.
    void selectAfter(const QStringList &keys);
    /// Also when it has yet to be found.
    void selectKey(const QString &key);
    void focusTable();

    ListFilterBar &filterBar() const { return m_filterBar; }
    ListTable &table() const { return *m_table; }
    ListModel &model() const { return m_model; }
    QString totalText() const;
    /// Shown when rows have come since it was read.
    QPushButton *newRowsButton() const { return m_newRows; }
    /// The rows that are selected, from the top, but never more than one above what can be worked on at once;
    /// none while some of it has yet to be read.
    const QList<int> &selectedRows() const { return m_selected; }

    virtual void store() = 0;

Q_SIGNALS:
    void currentChanged(const QString &key);
    void selectionChanged();
    void opened();
    void filterChanged();

protected:
    struct Setup
    {
        QString settings;       ///< under which a person's desk remembers it: "customers"
        QString accessibleName; ///< of the table: "Customers"
    };
    /// `model` and `filterBar` belong to it.
    ListPane(const DeskContext &context, const Setup &setup, ListModel *model, ListFilterBar *filterBar,
             QWidget *parent);

    struct Emptiness
    {
        QString icon; ///< a name of resources/icons
        QString headline;
        QString hint;
    };
    struct Order
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    /// Asks the model for the list.
    virtual void load() = 0;
    /// Of the list that load() would ask for.
    virtual bool isLoaded() const = 0;
    virtual Order order() const = 0;
    /// Somebody clicked its heading.
    virtual void sortBy(int column) = 0;
    /// What stands there when the queue holds nothing, though nothing is looked for.
    virtual Emptiness emptiness() const = 0;
    /// "3 customers"
    virtual QString totalWords(const RowCount &total) const = 0;
    /// Everything, narrowed to what finds this key; without reading it.
    virtual void lookFor(const QString &key) = 0;

    const DeskContext m_context;

private:
    void build();
    void connectModel();
    void connectTable();
    void loaded();
    void showTotal();
    void showEmpty();
    void failed(const Error &error);
    void tellCurrent();
    void tellSelected();

    ListModel &m_model;
    ListFilterBar &m_filterBar;
    QString m_current;
    QList<int> m_selected;
    bool m_isSelectionOpen = false; // some of it has yet to be read
    QString m_wanted;               // to be selected once the list is there

    ListTable *m_table;
    Banner *m_banner;
    BusyBar *m_busy;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_total;
    QPushButton *m_newRows;
};

} // namespace portal::ui
