// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicefilterbar.h"

#include "ui/frame/wording.h"

namespace portal::ui {

InvoiceFilterBar::InvoiceFilterBar(const Wording &wording, QWidget *parent)
    : TypedFilterBar({tr("Number, payment reference or customer"), tr("Search invoices")}, parent),
      m_wording(wording),
      m_panel(new InvoiceFilterPanel(wording, this))
{
    setPanel(m_panel);
    connect(m_panel, &InvoiceFilterPanel::clearWanted, this, &InvoiceFilterBar::clear);
    connect(m_panel, &InvoiceFilterPanel::wishChanged, this, [this] {
        const InvoiceFilter chosen = m_panel->wish();
        InvoiceFilter changed = wish();
        changed.statuses = chosen.statuses;
        changed.month = chosen.month;
        changed.paidBy = chosen.paidBy;
        change(changed);
    });
}

QList<InvoiceFilterBar::Condition> InvoiceFilterBar::conditions(const InvoiceFilter &wish) const
{
    QList<Condition> found;
    for (const InvoiceStatus status : wish.statuses)
        found.append({m_wording.text(invoiceStatusText(status)), [status](InvoiceFilter &filter) {
                          filter.statuses.removeAll(status);
                      }});
    if (!wish.customerCode.isEmpty())
        found.append({tr("Customer %1").arg(wish.customerCode), [](InvoiceFilter &filter) {
                          filter.customerCode.clear();
                      }});
    if (wish.month)
        found.append({wish.month->words(m_wording.language()), [](InvoiceFilter &filter) {
                          filter.month.reset();
                      }});
    if (wish.paidBy)
        found.append({m_wording.text(paymentMethodText(*wish.paidBy)), [](InvoiceFilter &filter) {
                          filter.paidBy.reset();
                      }});
    return found;
}

} // namespace portal::ui
