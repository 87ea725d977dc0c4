// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoiceservice.h"

#include "libportal/base/contactrules.h"
#include "libportal/invoices/invoicemessages.h"
#include "libportal/invoices/invoicerepository.h"
#include "libportal/invoices/invoicerules.h"
#include "libportal/messaging/outbox.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

constexpr int longestReference = 60;
constexpr int longestReason = 300;

const QString entity = QStringLiteral("invoice");

Error wrongState(const char *words)
{
    return Error::invalid(QStringLiteral("status"), QStringLiteral("state"), {words, {}});
}

} // namespace

InvoiceService::InvoiceService(const Parts &parts)
    : m_parts(parts), m_invoices(std::make_unique<InvoiceRepository>(parts.database))
{
}

InvoiceService::~InvoiceService() = default;

Result<Page<Invoice>> InvoiceService::list(const Actor &actor, const InvoiceFilter &filter,
                                           const PageRequest &page)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    return m_invoices->list(filter, page);
}

Result<InvoiceCounts> InvoiceService::counts(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    return m_invoices->counts();
}

Result<InvoiceDetail> InvoiceService::find(const Actor &actor, const QString &number)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(const auto found, m_invoices->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    PORTAL_ASSIGN(const auto lines, m_invoices->lines(number));
    return InvoiceDetail{*found, lines};
}

Result<InvoiceTerms> InvoiceService::terms()
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto invoices, m_parts.settings.invoices());
    return InvoiceTerms{brand.value, invoices.value, m_parts.clock.now()};
}

Result<BillingCustomer> InvoiceService::customerOf(const QString &code)
{
    auto customer = m_parts.customers.byCode(code);
    if (!customer && customer.error().code == ErrorCode::NotFound) {
        return failure(Error::invalid(QStringLiteral("customer_code"), QStringLiteral("unknown"),
                                      {QT_TRANSLATE_NOOP("portal", "There is no such customer."), {}}));
    }
    return customer;
}

Result<InvoiceDetail> InvoiceService::draft(const Actor &actor, const InvoiceTerms &terms,
                                            const NewInvoice &request, const BillingCustomer &customer)
{
    PORTAL_ASSIGN(const QList<InvoiceLine> lines, checkedLines(request.lines));
    InvoiceDetail detail = draftInvoice(terms, customer, request.month, lines);
    detail.invoice.kind = InvoiceKind::Single;
    detail.invoice.createdBy = actor.key();
    if (request.dueOn) {
        if (*request.dueOn < detail.invoice.issuedOn) {
            return failure(Error::invalid(QStringLiteral("due_on"), QStringLiteral("in_past"),
                                          {QT_TRANSLATE_NOOP("portal", "This day has passed."), {}}));
        }
        detail.invoice.dueOn = *request.dueOn;
    }
    return detail;
}

Result<InvoiceDetail> InvoiceService::preview(const Actor &actor, const NewInvoice &request)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(request.customerCode));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    return draft(actor, now, request, customer);
}

// Inside the caller's transaction.
Result<void> InvoiceService::store(const Actor &actor, InvoiceDetail &detail, const InvoiceTerms &terms,
                                   const BillingCustomer &customer, Telling telling)
{
    PORTAL_ASSIGN(const QString number,
                  m_parts.counters.nextOfMonth(terms.brand.invoicePrefix, detail.invoice.issuedOn,
                                               invoiceNumberDigits));
    setNumber(detail.invoice, number);
    PORTAL_TRY(m_invoices->insert({detail}));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(m_parts.audit.append(
        {0, {}, actor.key(), QStringLiteral("invoice.issued"), entity, number, detail.invoice.replaces}));
    if (telling == Telling::Message) {
        PORTAL_ASSIGN(const MessageRequest message,
                      invoiceMessage(detail.invoice, QStringLiteral("invoice.issued"), customer.phone, actor,
                                     terms.brand));
        PORTAL_TRY(m_parts.outbox.enqueue(message));
    }
    return {};
}

Result<InvoiceDetail> InvoiceService::issue(const Actor &actor, const NewInvoice &request)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(request.customerCode));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    PORTAL_ASSIGN(InvoiceDetail detail, draft(actor, now, request, customer));
    PORTAL_TRY(store(actor, detail, now, customer, request.telling));
    PORTAL_TRY(transaction.commit());
    return find(actor, detail.invoice.number);
}

Result<InvoiceDetail> InvoiceService::issueAgain(const Actor &actor, const QString &number,
                                                 const NewInvoice &request)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const auto cancelled, m_invoices->byNumber(number));
    if (!cancelled)
        return failure(Error::notFound());
    if (cancelled->status != InvoiceStatus::Cancelled)
        return failure(
            wrongState(QT_TRANSLATE_NOOP("portal", "Cancel the invoice before it is issued again.")));
    if (!cancelled->replacedBy.isEmpty())
        return failure(Error::duplicate(QStringLiteral("replaces")));
    NewInvoice again = request;
    again.customerCode = cancelled->recipient.code;
    again.month = cancelled->month;
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(again.customerCode));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    PORTAL_ASSIGN(InvoiceDetail detail, draft(actor, now, again, customer));
    detail.invoice.kind = InvoiceKind::Replacement;
    detail.invoice.replaces = number;
    detail.invoice.packageCode = cancelled->packageCode;
    PORTAL_TRY(store(actor, detail, now, customer, request.telling));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(transaction.commit());
    return find(actor, detail.invoice.number);
}

// Inside the caller's transaction.
Result<Invoice> InvoiceService::close(const Actor &actor, const Invoice &before, const Invoice &after,
                                      const QString &action, const QString &detail)
{
    PORTAL_ASSIGN(const bool written, m_invoices->close(after, before.version));
    if (!written)
        return failure(Error::conflict(before.version + 1, {}));
    PORTAL_TRY(m_parts.changes.record(entity, before.number));
    PORTAL_TRY(m_parts.audit.append({0, {}, actor.key(), action, entity, before.number, detail}));
    Invoice closed = after;
    closed.version = before.version + 1;
    return closed;
}

Result<Invoice> InvoiceService::pay(const Actor &actor, const QString &number, const InvoicePayment &payment)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    const int shortest = payment.method == PaymentMethod::Transfer ? 1 : 0;
    PORTAL_ASSIGN(const QString reference, checkedText(payment.reference, QStringLiteral("reference"),
                                                       shortest, longestReference, Lines::One));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const auto found, m_invoices->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    if (found->version != payment.version)
        return failure(Error::conflict(found->version, found->closedBy));
    if (!isOpen(found->status))
        return failure(wrongState(QT_TRANSLATE_NOOP("portal", "The invoice is paid or cancelled already.")));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    Invoice paid = *found;
    paid.status = InvoiceStatus::Paid;
    paid.paidAt = now.now;
    paid.paymentMethod = payment.method;
    paid.paymentNote = reference;
    paid.closedBy = actor.name;
    PORTAL_ASSIGN(const Invoice closed, close(actor, *found, paid, QStringLiteral("invoice.paid"),
                                              paymentMethodName(payment.method)));
    if (payment.telling == Telling::Message) {
        PORTAL_ASSIGN(const BillingCustomer customer, customerOf(closed.recipient.code));
        PORTAL_ASSIGN(const MessageRequest message, invoiceMessage(closed, QStringLiteral("invoice.paid"),
                                                                   customer.phone, actor, now.brand));
        PORTAL_TRY(m_parts.outbox.enqueue(message));
    }
    PORTAL_TRY(transaction.commit());
    return closed;
}

Result<Invoice> InvoiceService::cancel(const Actor &actor, const QString &number, const QString &reason,
                                       qint64 version)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(const QString why,
                  checkedText(reason, QStringLiteral("reason"), 1, longestReason, Lines::Many));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const auto found, m_invoices->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    if (found->version != version)
        return failure(Error::conflict(found->version, found->closedBy));
    if (!isOpen(found->status))
        return failure(wrongState(QT_TRANSLATE_NOOP("portal", "The invoice is paid or cancelled already.")));
    Invoice cancelled = *found;
    cancelled.status = InvoiceStatus::Cancelled;
    cancelled.cancelledAt = m_parts.clock.now();
    cancelled.cancelReason = why;
    cancelled.closedBy = actor.name;
    PORTAL_ASSIGN(const Invoice closed,
                  close(actor, *found, cancelled, QStringLiteral("invoice.cancelled"), {}));
    PORTAL_TRY(transaction.commit());
    return closed;
}

} // namespace portal
