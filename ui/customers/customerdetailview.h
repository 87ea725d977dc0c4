// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerDetailView: one customer, whole: its header and the tabs Data, Tickets, Invoices, Messages,
// Portal and History. Reads it, shows it and tells what it read; what is done with it is CustomerActions'.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "ui/lists/detailpane.h"

namespace portal::ui {

class CustomerActions;
class CustomerDataTab;
class CustomerHistoryTab;
class MessagesTab;
class PortalTab;
class RecordHeader;
class RecordsTab;

class CustomerDetailView : public DetailPane
{
    Q_OBJECT

public:
    enum class Tab { Data, Tickets, Invoices, Messages, Portal, History };
    static constexpr int mostInvoices = 50;

    explicit CustomerDetailView(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(CustomerActions *actions);
    const QString &code() const { return key(); }
    void showTab(Tab tab) { setCurrentTab(int(tab)); }
    Tab currentTab() const { return Tab(currentTabIndex()); }

    RecordsTab &tickets() const { return *m_tickets; }
    RecordsTab &invoices() const { return *m_invoices; }

Q_SIGNALS:
    void customerRead(const portal::Customer &customer);

private:
    void ask() override;
    void keyChanged() override;
    void show(const CustomerDetail &detail);
    /// Asked beside the rest, and shown when it comes.
    void askInvoices();
    void showHeader();
    void nameTabs(const CustomerDetail &detail);

    CustomerActions *m_actions = nullptr;
    Customer m_customer; // as it was read last
    RecordHeader *m_header;
    CustomerDataTab *m_data;
    RecordsTab *m_tickets;
    RecordsTab *m_invoices;
    MessagesTab *m_messages;
    PortalTab *m_portal;
    CustomerHistoryTab *m_history;
};

} // namespace portal::ui
