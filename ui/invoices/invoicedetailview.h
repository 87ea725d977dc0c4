// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceDetailView: one invoice, whole: its header and the tabs Invoice, Messages and History. Reads it,
// shows it and tells what it read; what is done with it is InvoiceActions'.
#pragma once

#include "libportal/invoices/invoicequeue.h"
#include "ui/lists/detailpane.h"
#include "ui/registrations/colleagues.h"

namespace portal::ui {

class InvoiceActions;
class InvoiceDataTab;
class MessagesTab;
class RecordHeader;
class Timeline;

class InvoiceDetailView : public DetailPane
{
    Q_OBJECT

public:
    enum class Tab { Data, Messages, History };

    explicit InvoiceDetailView(const DeskContext &context, QWidget *parent = nullptr);

    void setActions(InvoiceActions *actions);

Q_SIGNALS:
    void invoiceRead(const portal::Invoice &invoice);

private:
    void ask() override;
    void keyChanged() override;
    void show(const InvoiceRecord &record);
    void showHeader();
    void showHistory();

    Colleagues m_colleagues;
    InvoiceActions *m_actions = nullptr;
    InvoiceRecord m_record;
    RecordHeader *m_header;
    InvoiceDataTab *m_data;
    MessagesTab *m_messages;
    Timeline *m_history;
};

} // namespace portal::ui
