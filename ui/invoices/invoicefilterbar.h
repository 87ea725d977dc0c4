// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceFilterBar: what somebody looks for among the invoices of a queue.
#pragma once

#include "ui/invoices/invoicefilterpanel.h"
#include "ui/lists/typedfilterbar.h"

namespace portal::ui {

class InvoiceFilterBar final : public TypedFilterBar<InvoiceFilter>
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit InvoiceFilterBar(const Wording &wording, QWidget *parent = nullptr);

    InvoiceFilterPanel *panel() const { return m_panel; }

private:
    QList<Condition> conditions(const InvoiceFilter &wish) const override;
    void showInPanel(const InvoiceFilter &wish) override { m_panel->setWish(wish); }

    const Wording &m_wording;
    InvoiceFilterPanel *m_panel;
};

} // namespace portal::ui
