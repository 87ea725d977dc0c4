// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/selfservice/selfinvoices.h"

#include "libportal/invoices/invoicepaper.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/settings/settingsservice.h"

namespace portal {

namespace {

// The invoices' own rule is for staff; whose they are is looked at here.
Actor reader()
{
    return Actor::system();
}

} // namespace

Result<Page<Invoice>> SelfInvoices::list(const PortalIdentity &who, const QList<InvoiceStatus> &statuses,
                                         const PageRequest &page)
{
    return m_parts.invoiceQueue.list(reader(), {.statuses = statuses, .customerCode = who.actor.customerCode},
                                     page);
}

Result<OwnInvoice> SelfInvoices::find(const PortalIdentity &who, const QString &number)
{
    PORTAL_ASSIGN(const InvoiceDetail detail, m_parts.invoices.find(reader(), number));
    if (detail.invoice.recipient.code != who.actor.customerCode)
        return failure(Error::notFound());
    PORTAL_ASSIGN(const auto settings, m_parts.settings.invoices());
    return OwnInvoice{detail, settings.value.payTo};
}

Result<QByteArray> SelfInvoices::paper(const PortalIdentity &who, const QString &number)
{
    PORTAL_TRY(find(who, number));
    return m_parts.paper.render(reader(), number);
}

Result<OwnInvoiceSums> SelfInvoices::sums(const PortalIdentity &who)
{
    OwnInvoiceSums sums;
    PageRequest page{.limit = PageRequest::maximumLimit, .cursor = {}, .total = PageRequest::Total::Unknown};
    do {
        PORTAL_ASSIGN(const Page<Invoice> open,
                      list(who, {InvoiceStatus::Pending, InvoiceStatus::Overdue}, page));
        for (const Invoice &invoice : open.items) {
            (invoice.status == InvoiceStatus::Pending ? sums.pending : sums.overdue) += 1;
            sums.outstanding = Rupiah(sums.outstanding.amount() + invoice.figures.total.amount());
        }
        page.cursor = open.nextCursor;
    } while (!page.cursor.isEmpty());
    return sums;
}

} // namespace portal
