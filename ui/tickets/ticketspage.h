// SPDX-License-Identifier: GPL-3.0-or-later
// TicketsPage: tickets for those who hand out the work: queues, the list and one ticket beside each other,
// and above them, when it is wanted, how full the technicians' days are.
#pragma once

#include "ui/lists/listpage.h"
#include "ui/tickets/ticketqueues.h"

namespace portal::ui {

class Card;
class CapacityBoard;
class ExportJob;
class TicketActions;
class TicketDetailView;
class TicketList;

class TicketsPage final : public ListPage
{
    Q_OBJECT

public:
    explicit TicketsPage(const DeskContext &context, QWidget *parent = nullptr);
    ~TicketsPage() override;

    void changed(const QList<Change> &changes) override;
    /// A ticket's number, or "new:" and a customer's code: a new one for them.
    void openRecord(const QString &key) override;
    QString unsavedWork() const override;

    TicketList &list() const { return *m_list; }
    QueueRail &queues() const { return *m_queues; }
    TicketDetailView &detail() const { return *m_detail; }
    TicketActions &actions() const { return *m_actions; }
    CapacityBoard &board() const { return *m_board; }
    ExportJob &exportJob() const { return *m_export; }

private:
    void buildBoard();
    void addCommands();
    void connectDetail();
    void exportList();
    void showBoard(bool shown);
    void openQueue(TicketQueueChoice queue, const TicketFilter &wish);
    void countAll(const QStringList &before);
    void readCalendar();
    QList<QAction *> recordActions() const override;
    void queueChosen(const QString &id) override;
    void readCounts() override;
    void begin() override;

    QueueRail *m_queues;
    TicketList *m_list;
    TicketDetailView *m_detail;
    TicketActions *m_actions;
    ExportJob *m_export;
    Card *m_boardCard;
    CapacityBoard *m_board;
    QAction *m_boardAction = nullptr;
};

} // namespace portal::ui
