// SPDX-License-Identifier: GPL-3.0-or-later
// InvoicesPage: what customers owe: saved queues, the table and one invoice beside each other, with the sums
// above them.
#pragma once

#include "libportal/invoices/invoicefilter.h"
#include "ui/lists/listpage.h"

namespace portal::ui {

class ExportJob;
class FigureCard;
class InvoiceActions;
class InvoiceDetailView;
class InvoiceList;

class InvoicesPage final : public ListPage
{
    Q_OBJECT

public:
    explicit InvoicesPage(const DeskContext &context, QWidget *parent = nullptr);
    ~InvoicesPage() override;

    QString unsavedWork() const override;

    InvoiceList &list() const { return *m_list; }
    QueueRail &queues() const { return *m_queues; }
    InvoiceDetailView &detail() const { return *m_detail; }
    InvoiceActions &actions() const { return *m_actions; }
    ExportJob &exportJob() const { return *m_export; }
    /// To be paid, overdue, paid this month.
    const QList<FigureCard *> &figures() const { return m_figures; }

private:
    void addFigures();
    void addCommands();
    void connectDetail();
    void exportList();
    void openQueue(InvoiceQueueKind queue);
    void showQueue();
    QList<QAction *> recordActions() const override;
    void readCounts() override;
    void queueChosen(const QString &id) override;

    QList<FigureCard *> m_figures;
    QueueRail *m_queues;
    InvoiceList *m_list;
    InvoiceDetailView *m_detail;
    InvoiceActions *m_actions;
    ExportJob *m_export;
};

} // namespace portal::ui
