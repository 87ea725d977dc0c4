// SPDX-License-Identifier: GPL-3.0-or-later
// CapacityBoard: how full the technicians' next days are: a colour and a number in each cell. A click, or
// Enter, asks for the list of that cell.
#pragma once

#include "libportal/tickets/ticketqueue.h"
#include "ui/frame/page.h"

class QComboBox;
class QTableView;

namespace portal::ui {

class BusyBar;
class CapacityModel;
class EmptyState;

class CapacityBoard : public QWidget
{
    Q_OBJECT

public:
    explicit CapacityBoard(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads the days that are chosen, from today on.
    void refresh();
    void setDays(int days);
    CapacityModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    void focusTable();

Q_SIGNALS:
    void filterWanted(const portal::TicketFilter &filter);
    void closeWanted();
    void read();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildLegend();
    void showLoads(const QList<TechnicianLoad> &loads);
    void open(const QModelIndex &index);
    void fitColumns();

    const DeskContext m_context;
    quint64 m_asked = 0; ///< an answer to an earlier question is not shown
    CapacityModel *m_model;
    QTableView *m_table;
    QComboBox *m_days;
    EmptyState *m_empty;
    BusyBar *m_busy;
};

} // namespace portal::ui
