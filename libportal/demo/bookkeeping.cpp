// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/bookkeeping.h"

#include "libportal/demo/demorepository.h"
#include "libportal/security/vault.h"

namespace portal {

namespace {

using namespace std::chrono_literals;

constexpr double usePortal = 0.25;
constexpr double mistype = 0.08;
constexpr std::chrono::days betweenVisits{20};

QString addressOf(const Address &address)
{
    return QStringLiteral("%1\n%2, %3\n%4, %5")
        .arg(address.street, address.village, address.district, address.city, address.postalCode);
}

BillingMonth before(BillingMonth month)
{
    return BillingMonth::of(month.firstDay() - std::chrono::days(1));
}

} // namespace

void Bookkeeping::remember(const Customer &customer)
{
    BillingCustomer payer;
    payer.id = CustomerId(m_payers.size() + 1);
    payer.code = customer.code;
    payer.status = customer.status;
    payer.language = customer.language;
    payer.fullName = customer.fullName;
    payer.phone = customer.phone;
    payer.address = addressOf(customer.address);
    payer.packageCode = customer.packageCode;
    payer.packageName = customer.packageName;
    payer.packageSpeedMbps = customer.packageSpeedMbps;
    payer.packagePrice = customer.packagePrice;
    payer.activatedAt = customer.activatedAt;
    m_payers.append({payer, customer.terminatedAt});
}

Result<void> Bookkeeping::write(std::map<std::pair<QString, QString>, qint64> &counters)
{
    BillingMonth month = BillingMonth::of(m_parts.brand.zone.dayOf(m_parts.now));
    for (int i = 0; i < months; ++i)
        month = before(month);
    for (int age = months; age > 0; --age, month = month.next())
        PORTAL_TRY(writeMonth(month, age, counters));
    for (const Payer &payer : std::as_const(m_payers))
        PORTAL_TRY(writeUse(payer));
    return {};
}

/// The run of the month's last morning.
Result<void> Bookkeeping::writeMonth(BillingMonth month, int age,
                                     std::map<std::pair<QString, QString>, qint64> &counters)
{
    const Instant run = m_parts.brand.zone.startOf(month.lastDay()) + 9h;
    const InvoiceTerms terms{m_parts.brand, m_parts.invoices, run};
    const QString period = month.toText().remove(u'-');
    qint64 &last = counters[{m_parts.brand.invoicePrefix, period}];
    for (const Payer &payer : std::as_const(m_payers)) {
        if (!payer.customer.activatedAt || *payer.customer.activatedAt >= run ||
            (payer.until && *payer.until < run))
            continue;
        InvoiceDetail detail = draftInvoice(terms, payer.customer, month,
                                            {packageLineOf(payer.customer, month, m_parts.brand.zone)});
        Invoice &invoice = detail.invoice;
        invoice.packageCode = payer.customer.packageCode;
        invoice.createdBy = Actor::system().key();
        setNumber(invoice, QStringLiteral("%1-%2-%3")
                               .arg(m_parts.brand.invoicePrefix, period)
                               .arg(++last, invoiceNumberDigits, 10, QLatin1Char('0')));
        Random random = Random::of(m_parts.seed ^ 0x1472, payer.customer.id.value() * 64 + age);
        settle(invoice, payer.customer.status, age, random);
        ++m_invoices;
        PORTAL_TRY(m_parts.repository.add(detail));
    }
    return {};
}

void Bookkeeping::settle(Invoice &invoice, CustomerStatus status, int age, Random &random) const
{
    const double fate = random.unit();
    const Instant due = m_parts.brand.zone.startOf(invoice.dueOn) + 12h;
    const bool late = status == CustomerStatus::Suspended || fate < (age == 1 ? 0.08 : 0.02);
    if (fate > 0.99) {
        invoice.status = InvoiceStatus::Cancelled;
        invoice.cancelledAt = invoice.createdAt + 26h;
        invoice.cancelReason = QStringLiteral("Salah paket.");
        invoice.version = 2;
    } else if (late || random.wait(6 * 24h) > m_parts.now - invoice.createdAt) {
        if (due < m_parts.now) {
            invoice.status = InvoiceStatus::Overdue;
            invoice.version = 2;
        }
    } else {
        invoice.status = InvoiceStatus::Paid;
        invoice.paidAt = std::min(invoice.createdAt + random.wait(6 * 24h), m_parts.now);
        invoice.paymentMethod = random.chance(0.8) ? PaymentMethod::Transfer : PaymentMethod::Cash;
        invoice.paymentNote = *invoice.paymentMethod == PaymentMethod::Transfer
                                  ? QStringLiteral("TRF %1").arg(random.between(100000, 999999))
                                  : QString();
        invoice.version = 2;
    }
}

/// A quarter of the customers, now and then; sometimes the code is not there in time.
Result<void> Bookkeeping::writeUse(const Payer &payer)
{
    const CustomerStatus status = payer.customer.status;
    Random random = Random::of(m_parts.seed ^ 0x7e57, payer.customer.id.value());
    if (status != CustomerStatus::Active || !random.chance(usePortal))
        return {};
    const QByteArray phone = m_parts.vault.fingerprint("portal.log_in", payer.customer.phone);
    const Zone zone = m_parts.brand.zone;
    Instant at = m_parts.now - std::chrono::days(portalDays);
    for (at += random.wait(betweenVisits); at < m_parts.now; at += 1h + random.wait(betweenVisits)) {
        if (at < *payer.customer.activatedAt)
            continue;
        const Day day = zone.dayOf(at);
        PORTAL_TRY(m_parts.repository.addLogIn(phone, day, at, PortalLogInOutcome::CodeAsked));
        if (random.chance(mistype))
            continue;
        PORTAL_TRY(m_parts.repository.addLogIn(phone, day, at + 20s, PortalLogInOutcome::SignedIn));
        PORTAL_TRY(m_parts.repository.addActiveDay(day, payer.customer.id));
    }
    return {};
}

} // namespace portal
