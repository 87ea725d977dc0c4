// SPDX-License-Identifier: GPL-3.0-or-later
// CustomersPage: who is connected and who soon will be: saved queues, the table and one customer beside each
// other.
#pragma once

#include "libportal/customers/customerfilter.h"
#include "ui/lists/listpage.h"

namespace portal {
struct CustomerPrintout;
}

namespace portal::ui {

class CustomerActions;
class CustomerDetailView;
class CustomerList;
class CustomerQueues;
class ExportJob;
class ListPrintJob;
struct PaperList;

class CustomersPage final : public ListPage
{
    Q_OBJECT

public:
    explicit CustomersPage(const DeskContext &context, QWidget *parent = nullptr);
    ~CustomersPage() override;

    QString unsavedWork() const override;

    CustomerList &list() const { return *m_list; }
    CustomerQueues &queues() const { return *m_queues; }
    CustomerDetailView &detail() const { return *m_detail; }
    CustomerActions &actions() const { return *m_actions; }
    ExportJob &exportJob() const { return *m_export; }
    ListPrintJob &printJob() const { return *m_print; }

private:
    void addCommands();
    void connectDetail();
    void exportList();
    void printList();
    PaperList paperOf(const CustomerPrintout &printout, const QString &title) const;
    QList<QAction *> recordActions() const override;
    void begin() override;
    void readCounts() override;
    void queueChosen(const QString &id) override;

    CustomerQueues *m_queues;
    CustomerList *m_list;
    CustomerDetailView *m_detail;
    CustomerActions *m_actions;
    ExportJob *m_export;
    ListPrintJob *m_print;
};

} // namespace portal::ui
