// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceService: one invoice at a time: made, read, paid, cancelled, issued again. All of a month's together
// are InvoiceRun's business, reminders InvoiceReminders', the PDF InvoicePaper's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoice.h"
#include "libportal/invoices/invoicedraft.h"
#include "libportal/invoices/invoicefilter.h"
#include "libportal/staff/actor.h"

#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Counters;
class InvoiceRepository;
class Outbox;
class SettingsService;

/// Whether the customer is told by message.
enum class Telling { Message, Silent };

struct NewInvoice
{
    QString customerCode;
    BillingMonth month;
    QList<InvoiceLine> lines;
    std::optional<Day> dueOn{}; ///< instead of the settings' days after today
    Telling telling = Telling::Message;
};

struct InvoicePayment
{
    PaymentMethod method = PaymentMethod::Transfer;
    QString reference{}; ///< of the transfer or receipt; needed for a transfer
    qint64 version = 0;  ///< the version seen
    Telling telling = Telling::Message;
};

/// A wrong invoice is cancelled, and issued again as it should be.
struct InvoiceCorrection
{
    QString reason;
    qint64 version = 0;   ///< the version seen
    NewInvoice invoice{}; ///< the customer and month do not count: they stay
};

class PORTAL_EXPORT InvoiceService
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        CustomerBilling &customers;
        Outbox &outbox;
        Counters &counters;
        ChangeLog &changes;
        AuditLog &audit;
    };
    explicit InvoiceService(const Parts &parts);
    ~InvoiceService();

    // All need Permission::WorkInvoices.

    /// NotFound.
    Result<InvoiceDetail> find(const Actor &actor, const QString &number);
    /// What issue() would make, without a number. Errors as issue().
    Result<InvoiceDetail> preview(const Actor &actor, const NewInvoice &request);

    /// Invalid on `customer_code`, `lines…` (checkedLines), `due_on` (before today).
    Result<InvoiceDetail> issue(const Actor &actor, const NewInvoice &request);
    /// In place of a cancelled invoice, for the same customer and month; once. The customer code and month of
    /// the request do not count. NotFound; Invalid on `status` when it is not cancelled, as issue();
    /// Duplicate on `replaces` when it was issued again already.
    Result<InvoiceDetail> issueAgain(const Actor &actor, const QString &number, const NewInvoice &request);

    // Both answer NotFound, Conflict with who changed it meanwhile, and Invalid on `status` unless it is
    // pending or overdue; they stand in the audit log.
    /// Of the whole total. Invalid on `reference`.
    Result<Invoice> pay(const Actor &actor, const QString &number, const InvoicePayment &payment);
    /// Invalid on `reason` when there is none.
    Result<Invoice> cancel(const Actor &actor, const QString &number, const QString &reason, qint64 version);
    /// cancel() and issueAgain() in one step. Errors as both.
    Result<InvoiceDetail> correct(const Actor &actor, const QString &number, const InvoiceCorrection &wanted);

    // The message that would go out, word for word; empty when none does. Refused as the thing itself would
    // be, stale versions aside. A number that there is not yet shows as "…".
    Result<QString> previewIssue(const Actor &actor, const NewInvoice &request);
    Result<QString> previewPay(const Actor &actor, const QString &number, const InvoicePayment &payment);
    Result<QString> previewCorrect(const Actor &actor, const QString &number,
                                   const InvoiceCorrection &wanted);

    // What the thing itself would refuse now, and nothing else.
    Result<void> checkIssueAgain(const Actor &actor, const QString &number, const NewInvoice &request);
    Result<void> checkPay(const Actor &actor, const QString &number, const InvoicePayment &payment);
    Result<void> checkCorrect(const Actor &actor, const QString &number, const InvoiceCorrection &wanted);

    // For other rooms.

    /// Takes the names out of invoices issued before `day` to customers who were erased (P2); returns how
    /// many.
    Result<qint64> forgetNamesBefore(Day day);

private:
    enum class Version { MustBeSeen, AnyIs };
    Result<InvoiceTerms> terms();
    Result<InvoiceDetail> draft(const Actor &actor, const InvoiceTerms &terms, const NewInvoice &request,
                                const BillingCustomer &customer);
    Result<BillingCustomer> customerOf(const QString &code);
    Result<void> store(const Actor &actor, InvoiceDetail &detail, const InvoiceTerms &terms,
                       const BillingCustomer &customer, Telling telling);
    Result<QString> messageText(const Actor &actor, Invoice invoice, const QString &templateKey,
                                const QString &phone);
    Result<Invoice> toClose(const Actor &actor, const QString &number, qint64 version, Version which);
    Result<Invoice> toReplace(const Actor &actor, const QString &number);
    Result<QString> checkedReference(const InvoicePayment &payment) const;
    Result<InvoiceDetail> replacement(const Actor &actor, const Invoice &cancelled, const InvoiceTerms &terms,
                                      const BillingCustomer &customer, const NewInvoice &request);
    Result<InvoiceDetail> replace(const Actor &actor, const Invoice &cancelled, const NewInvoice &request);
    Result<Invoice> cancelSeen(const Actor &actor, const Invoice &seen, const QString &reason);
    Result<Invoice> close(const Actor &actor, const Invoice &before, const Invoice &after,
                          const QString &action, const QString &detail);

    Parts m_parts;
    std::unique_ptr<InvoiceRepository> m_invoices;
};

} // namespace portal
