// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/invoices/invoiceroom.h"

#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/invoices/invoicereminders.h"
#include "libportal/storage/transaction.h"

#include <QtTest/QtTest>

namespace portal::testing {

namespace {

void require(bool condition)
{
    if (!condition)
        QTest::qFail("a test's beginning failed", __FILE__, __LINE__);
}

} // namespace

QStringList InvoiceRoom::customers(int count, Instant activatedAt)
{
    QStringList codes;
    auto transaction = Transaction::begin(get().database());
    require(transaction.has_value());
    for (int i = 0; i < count; ++i) {
        ++m_made;
        NewCustomer request{
            .phone = PhoneNumber::parse(u"0812%1"_qs.arg(m_made, 8, 10, QLatin1Char('0'))).value()};
        request.fullName = u"Zainal Uji %1"_qs.arg(m_made);
        request.email = u"uji%1@example.id"_qs.arg(m_made);
        request.address.street = u"Jalan Contoh 1"_qs;
        request.address.city = u"Kota Uji"_qs;
        request.packageCode = u"HOME-20"_qs;
        request.packageName = u"Home 20"_qs;
        request.packageSpeedMbps = 20;
        request.packagePrice = Rupiah(199'900);
        const auto made = get().customers().create(request);
        require(made.has_value());
        codes.append(made->code);
        require(
            get()
                .database()
                .execute(u"UPDATE customers SET status = 'active', activated_at = :at WHERE code = :code"_qs,
                         {{u"at"_qs, toMillis(activatedAt)}, {u"code"_qs, made->code}})
                .has_value());
    }
    require(transaction->commit().has_value());
    return codes;
}

QString InvoiceRoom::customer()
{
    return customers(1, clock().now() - std::chrono::days(365)).first();
}

void InvoiceRoom::setPhone(const QString &customerCode, const QString &phone)
{
    require(get()
                .database()
                .execute(u"UPDATE customers SET phone = :phone WHERE code = :code"_qs,
                         {{u"phone"_qs, phone}, {u"code"_qs, customerCode}})
                .has_value());
}

void InvoiceRoom::setStatus(const QString &customerCode, CustomerStatus status)
{
    require(get()
                .database()
                .execute(u"UPDATE customers SET status = :status WHERE code = :code"_qs,
                         {{u"status"_qs, customerStatusName(status)}, {u"code"_qs, customerCode}})
                .has_value());
}

InvoiceDetail InvoiceRoom::invoice(const QString &customerCode)
{
    NewInvoice request;
    request.customerCode = customerCode;
    request.month = BillingMonth(std::chrono::year(2026), std::chrono::November);
    request.lines = {{u"Home 20 (20 Mbps)"_qs, Rupiah(150'000), 0, 0}};
    const auto made = get().invoices().issue(staff(Role::Cs), request);
    require(made.has_value());
    return *made;
}

Invoice InvoiceRoom::invoice(const QString &customerCode, InvoiceStatus status)
{
    const Invoice made = invoice(customerCode).invoice;
    const Actor admin = staff(Role::Admin);
    switch (status) {
    case InvoiceStatus::Pending:
        break;
    case InvoiceStatus::Overdue:
        clock().advance(std::chrono::days(11));
        require(get().invoiceReminders().runIfDue().has_value());
        break;
    case InvoiceStatus::Paid:
        require(get()
                    .invoices()
                    .pay(admin, made.number, {.method = PaymentMethod::Cash, .version = made.version})
                    .has_value());
        break;
    case InvoiceStatus::Cancelled:
        require(get().invoices().cancel(admin, made.number, u"salah paket"_qs, made.version).has_value());
        break;
    }
    const Invoice changed = now(made.number);
    require(changed.status == status);
    return changed;
}

Invoice InvoiceRoom::now(const QString &number)
{
    const auto found = get().invoices().find(Actor::system(), number);
    require(found.has_value());
    return found->invoice;
}

QList<Invoice> InvoiceRoom::all()
{
    QList<Invoice> invoices;
    PageRequest request;
    request.limit = PageRequest::maximumLimit;
    do {
        const auto page = get().invoiceQueue().list(Actor::system(), {}, request);
        require(page.has_value());
        invoices = page->items + invoices;
        request.cursor = page->nextCursor;
    } while (!request.cursor.isEmpty());
    std::ranges::sort(invoices, {}, &Invoice::id);
    return invoices;
}

QString faultOf(const Error &error)
{
    return error.fields.isEmpty() ? errorCodeName(error.code)
                                  : error.fields.first().field + u':' + error.fields.first().code;
}

Instant noonOf(Day day)
{
    return Zone().startOf(day) + std::chrono::hours(12);
}

} // namespace portal::testing
