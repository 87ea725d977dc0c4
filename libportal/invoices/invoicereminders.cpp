// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicereminders.h"

#include "libportal/invoices/invoicemessages.h"
#include "libportal/invoices/invoicerepository.h"
#include "libportal/messaging/outbox.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

constexpr int batchSize = 500;
constexpr std::chrono::days latestReminder{31};

const QString entity = QStringLiteral("invoice");

QStringList numbersOf(const QList<Invoice> &invoices)
{
    QStringList numbers;
    for (const Invoice &invoice : invoices)
        numbers.append(invoice.number);
    return numbers;
}

} // namespace

InvoiceReminders::InvoiceReminders(const Parts &parts)
    : m_parts(parts), m_invoices(std::make_unique<InvoiceRepository>(parts.database))
{
}

InvoiceReminders::~InvoiceReminders() = default;

Result<InvoiceTerms> InvoiceReminders::terms()
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto invoices, m_parts.settings.invoices());
    return InvoiceTerms{brand.value, invoices.value, m_parts.clock.now()};
}

Result<qint64> InvoiceReminders::turnOverdue(const InvoiceTerms &terms)
{
    qint64 turned = 0;
    for (;;) {
        PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
        PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoices:overdue")));
        PORTAL_ASSIGN(const auto invoices, m_invoices->toTurnOverdue(terms.today(), batchSize));
        if (invoices.isEmpty())
            return turned;
        PORTAL_TRY(m_invoices->turnOverdue(invoices));
        PORTAL_TRY(m_parts.changes.record(entity, numbersOf(invoices)));
        PORTAL_TRY(transaction.commit());
        turned += invoices.size();
    }
}

Result<qint64> InvoiceReminders::remind(const InvoiceTerms &terms, When when)
{
    const bool before = when == When::BeforeDue;
    const int days = before ? terms.invoices.reminderDaysBefore : terms.invoices.reminderDaysAfter;
    if (days == 0)
        return 0;
    const Day today = terms.today();
    const Day first = before ? today : today - latestReminder;
    const Day last = before ? today + std::chrono::days(days) : today - std::chrono::days(days);
    const auto reminder =
        before ? InvoiceRepository::Reminder::BeforeDue : InvoiceRepository::Reminder::AfterDue;
    qint64 reminded = 0;
    for (;;) {
        PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
        PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("invoices:remind")));
        PORTAL_ASSIGN(const auto invoices, m_invoices->toRemind(reminder, first, last, batchSize));
        if (invoices.isEmpty())
            return reminded;
        for (const Invoice &invoice : invoices) {
            // Who was told today that there is an invoice is not told again that it is due soon.
            if (before && invoice.issuedOn >= today)
                continue;
            PORTAL_ASSIGN(const BillingCustomer customer, m_parts.customers.byCode(invoice.recipient.code));
            PORTAL_ASSIGN(const MessageRequest message,
                          invoiceMessage(invoice,
                                         before ? QStringLiteral("invoice.reminder")
                                                : QStringLiteral("invoice.overdue"),
                                         customer.phone, Actor::system(), terms.brand));
            PORTAL_TRY(m_parts.outbox.enqueue(message));
            ++reminded;
        }
        PORTAL_TRY(m_invoices->markReminded(reminder, invoices, terms.now));
        PORTAL_TRY(transaction.commit());
    }
}

Result<ReminderReport> InvoiceReminders::runIfDue()
{
    PORTAL_ASSIGN(const InvoiceTerms now, terms());
    ReminderReport report;
    PORTAL_ASSIGN(report.turnedOverdue, turnOverdue(now));
    PORTAL_ASSIGN(report.remindedBefore, remind(now, When::BeforeDue));
    PORTAL_ASSIGN(report.remindedAfter, remind(now, When::AfterDue));
    return report;
}

} // namespace portal
