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

Result<QString> checkedReason(const QString &reason)
{
    return checkedText(reason, QStringLiteral("reason"), 1, longestReason, Lines::Many);
}

} // namespace

InvoiceService::InvoiceService(const Parts &parts)
    : m_parts(parts), m_invoices(std::make_unique<InvoiceRepository>(parts.database))
{
}

InvoiceService::~InvoiceService() = default;

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

Result<Invoice> InvoiceService::toReplace(const Actor &actor, const QString &number)
{
    PORTAL_ASSIGN(const InvoiceDetail found, find(actor, number));
    if (found.invoice.status != InvoiceStatus::Cancelled)
        return failure(
            wrongState(QT_TRANSLATE_NOOP("portal", "Cancel the invoice before it is issued again.")));
    if (!found.invoice.replacedBy.isEmpty())
        return failure(Error::duplicate(QStringLiteral("replaces")));
    return found.invoice;
}

Result<InvoiceDetail> InvoiceService::replacement(const Actor &actor, const Invoice &cancelled,
                                                  const InvoiceTerms &terms, const BillingCustomer &customer,
                                                  const NewInvoice &request)
{
    NewInvoice again = request;
    again.customerCode = cancelled.recipient.code;
    again.month = cancelled.month;
    PORTAL_ASSIGN(InvoiceDetail detail, draft(actor, terms, again, customer));
    detail.invoice.kind = InvoiceKind::Replacement;
    detail.invoice.replaces = cancelled.number;
    detail.invoice.packageCode = cancelled.packageCode;
    return detail;
}

// Inside the caller's transaction.
Result<InvoiceDetail> InvoiceService::replace(const Actor &actor, const Invoice &cancelled,
                                              const NewInvoice &request)
{
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(cancelled.recipient.code));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    PORTAL_ASSIGN(InvoiceDetail detail, replacement(actor, cancelled, now, customer, request));
    PORTAL_TRY(store(actor, detail, now, customer, request.telling));
    PORTAL_TRY(m_parts.changes.record(entity, cancelled.number));
    return detail;
}

Result<InvoiceDetail> InvoiceService::issueAgain(const Actor &actor, const QString &number,
                                                 const NewInvoice &request)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const Invoice cancelled, toReplace(actor, number));
    PORTAL_ASSIGN(const InvoiceDetail made, replace(actor, cancelled, request));
    PORTAL_TRY(transaction.commit());
    return find(actor, made.invoice.number);
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

Result<Invoice> InvoiceService::toClose(const Actor &actor, const QString &number, qint64 version,
                                        Version which)
{
    PORTAL_ASSIGN(const InvoiceDetail found, find(actor, number));
    if (which == Version::MustBeSeen && found.invoice.version != version)
        return failure(Error::conflict(found.invoice.version, found.invoice.closedBy));
    if (!isOpen(found.invoice.status))
        return failure(wrongState(QT_TRANSLATE_NOOP("portal", "The invoice is paid or cancelled already.")));
    return found.invoice;
}

Result<QString> InvoiceService::checkedReference(const InvoicePayment &payment) const
{
    const int shortest = payment.method == PaymentMethod::Transfer ? 1 : 0;
    return checkedText(payment.reference, QStringLiteral("reference"), shortest, longestReference,
                       Lines::One);
}

Result<Invoice> InvoiceService::pay(const Actor &actor, const QString &number, const InvoicePayment &payment)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(const QString reference, checkedReference(payment));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const Invoice found, toClose(actor, number, payment.version, Version::MustBeSeen));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    Invoice paid = found;
    paid.status = InvoiceStatus::Paid;
    paid.paidAt = now.now;
    paid.paymentMethod = payment.method;
    paid.paymentNote = reference;
    paid.closedBy = actor.name;
    PORTAL_ASSIGN(const Invoice closed, close(actor, found, paid, QStringLiteral("invoice.paid"),
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

// Inside the caller's transaction.
Result<Invoice> InvoiceService::cancelSeen(const Actor &actor, const Invoice &seen, const QString &reason)
{
    Invoice cancelled = seen;
    cancelled.status = InvoiceStatus::Cancelled;
    cancelled.cancelledAt = m_parts.clock.now();
    cancelled.cancelReason = reason;
    cancelled.closedBy = actor.name;
    return close(actor, seen, cancelled, QStringLiteral("invoice.cancelled"), {});
}

Result<Invoice> InvoiceService::cancel(const Actor &actor, const QString &number, const QString &reason,
                                       qint64 version)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(const QString why, checkedReason(reason));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const Invoice seen, toClose(actor, number, version, Version::MustBeSeen));
    PORTAL_ASSIGN(const Invoice closed, cancelSeen(actor, seen, why));
    PORTAL_TRY(transaction.commit());
    return closed;
}

Result<InvoiceDetail> InvoiceService::correct(const Actor &actor, const QString &number,
                                              const InvoiceCorrection &wanted)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity, number));
    PORTAL_ASSIGN(const QString why, checkedReason(wanted.reason));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoice:") + number));
    PORTAL_ASSIGN(const Invoice seen, toClose(actor, number, wanted.version, Version::MustBeSeen));
    PORTAL_ASSIGN(const Invoice cancelled, cancelSeen(actor, seen, why));
    PORTAL_ASSIGN(const InvoiceDetail made, replace(actor, cancelled, wanted.invoice));
    PORTAL_TRY(transaction.commit());
    return find(actor, made.invoice.number);
}

Result<QString> InvoiceService::messageText(const Actor &actor, Invoice invoice, const QString &templateKey,
                                            const QString &phone)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    if (invoice.number.isEmpty())
        invoice.number = brand.value.invoicePrefix + QStringLiteral("-…");
    PORTAL_ASSIGN(const MessageRequest message,
                  invoiceMessage(invoice, templateKey, phone, actor, brand.value));
    return m_parts.outbox.preview(message);
}

Result<QString> InvoiceService::previewIssue(const Actor &actor, const NewInvoice &request)
{
    PORTAL_ASSIGN(const InvoiceDetail detail, preview(actor, request));
    if (request.telling == Telling::Silent)
        return QString();
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(request.customerCode));
    return messageText(actor, detail.invoice, QStringLiteral("invoice.issued"), customer.phone);
}

Result<QString> InvoiceService::previewPay(const Actor &actor, const QString &number,
                                           const InvoicePayment &payment)
{
    PORTAL_ASSIGN(const Invoice found, toClose(actor, number, payment.version, Version::AnyIs));
    if (payment.telling == Telling::Silent)
        return QString();
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(found.recipient.code));
    return messageText(actor, found, QStringLiteral("invoice.paid"), customer.phone);
}

Result<QString> InvoiceService::previewCorrect(const Actor &actor, const QString &number,
                                               const InvoiceCorrection &wanted)
{
    PORTAL_ASSIGN(const Invoice found, toClose(actor, number, wanted.version, Version::AnyIs));
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(found.recipient.code));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    PORTAL_ASSIGN(const InvoiceDetail again, replacement(actor, found, now, customer, wanted.invoice));
    if (wanted.invoice.telling == Telling::Silent)
        return QString();
    return messageText(actor, again.invoice, QStringLiteral("invoice.issued"), customer.phone);
}

Result<void> InvoiceService::checkIssueAgain(const Actor &actor, const QString &number,
                                             const NewInvoice &request)
{
    PORTAL_ASSIGN(const Invoice cancelled, toReplace(actor, number));
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(cancelled.recipient.code));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    PORTAL_TRY(replacement(actor, cancelled, now, customer, request));
    return {};
}

Result<void> InvoiceService::checkPay(const Actor &actor, const QString &number,
                                      const InvoicePayment &payment)
{
    PORTAL_TRY(toClose(actor, number, payment.version, Version::MustBeSeen));
    PORTAL_TRY(checkedReference(payment));
    return {};
}

Result<void> InvoiceService::checkCorrect(const Actor &actor, const QString &number,
                                          const InvoiceCorrection &wanted)
{
    PORTAL_ASSIGN(const Invoice found, toClose(actor, number, wanted.version, Version::MustBeSeen));
    PORTAL_TRY(checkedReason(wanted.reason));
    PORTAL_ASSIGN(const BillingCustomer customer, customerOf(found.recipient.code));
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    PORTAL_TRY(replacement(actor, found, now, customer, wanted.invoice));
    return {};
}

Result<qint64> InvoiceService::forgetNamesBefore(Day day)
{
    return m_invoices->forgetNamesBefore(day);
}

} // namespace portal
