// SPDX-License-Identifier: GPL-3.0-or-later
// InvoicePageRoom: the page of invoices as the main window shows it, on customers who are connected.
#pragma once

#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/invoices/invoicereminders.h"
#include "libportal/staffapi/changesapi.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/storage/transaction.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/testdesk.h"
#include "ui/invoices/invoiceactions.h"
#include "ui/invoices/invoicedetailview.h"
#include "ui/invoices/invoicelist.h"
#include "ui/invoices/invoicelistmodel.h"
#include "ui/invoices/invoicespage.h"
#include "ui/lists/listtable.h"
#include "ui/lists/queuerail.h"

#include <QtWidgets/QApplication>

namespace portal::testing {

/// Connected customers of a package for Rp 200.000 a month; their codes.
inline QStringList connectedCustomers(TestPortal &portal, int count)
{
    static constexpr const char *names[] = {"Sari Dewi Lestari", "Budi Santoso",   "Ratna Wulandari",
                                            "Agus Setiawan",     "Dewi Anggraini", "Zainal Uji"};
    QStringList codes;
    auto transaction = Transaction::begin(portal->database()).value();
    for (int i = 0; i < count; ++i) {
        const qint64 number = portal.count(u"customers"_qs) + 1;
        NewCustomer wanted{.phone =
                               PhoneNumber::parse(u"0812%1"_qs.arg(number, 8, 10, QLatin1Char('0'))).value()};
        wanted.fullName = QLatin1String(names[size_t(i) % std::size(names)]);
        wanted.email = u"uji%1@example.id"_qs.arg(number);
        wanted.address.street = u"Jalan Contoh %1"_qs.arg(number);
        wanted.address.city = u"Kota Uji"_qs;
        wanted.packageCode = u"HOME-20"_qs;
        wanted.packageName = u"Home 20"_qs;
        wanted.packageSpeedMbps = 20;
        wanted.packagePrice = Rupiah(200'000);
        codes.append(portal->customers().create(wanted).value().code);
    }
    const auto connected =
        portal->database().execute(u"UPDATE customers SET status = 'active', activated_at = 1"_qs, {});
    if (!connected || !transaction.commit())
        qFatal("the customers are not connected");
    return codes;
}

/// As if so many days had passed for the invoices, while nobody's session ends.
inline void ageInvoices(TestPortal &portal, int days)
{
    const auto aged = portal->database().execute(
        u"UPDATE invoices SET due_on = due_on - :days, issued_on = issued_on - :days"_qs,
        {{u"days"_qs, days}});
    if (!aged || !portal->invoiceReminders().runIfDue())
        qFatal("the invoices did not age");
}

struct InvoicePageRoom
{
    explicit InvoicePageRoom(TestDesk &onDesk) : desk(onDesk)
    {
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &page, &ui::Page::changed);
        page.resize(1166, 670);
        page.show();
    }

    NewInvoice wanted(const QString &customer) const
    {
        NewInvoice wanted;
        wanted.customerCode = customer;
        wanted.month = BillingMonth::of(desk.wording.today());
        wanted.lines = {{u"Home 20 (20 Mbps)"_qs, Rupiah(200'000)}};
        return wanted;
    }
    Invoice issued(const QString &customer)
    {
        return desk.portal->invoices().issue(Actor::system(), wanted(customer)).value().invoice;
    }
    Invoice now(const QString &number)
    {
        return desk.portal->invoices().find(Actor::system(), number).value().invoice;
    }
    bool open()
    {
        page.activateWindow();
        if (!answered(desk.api.changes().start()) || !QTest::qWaitForWindowActive(&page))
            return false;
        page.activate();
        return settled();
    }
    bool settled()
    {
        auto &model = page.list().model();
        return runLoopUntil([&] { return !model.isLoading() && model.total(); }, std::chrono::seconds(20));
    }
    /// Until it is read and shown at the right.
    bool choose(const QString &number)
    {
        page.openRecord(number);
        return QTest::qWaitFor([&] { return page.list().current() == number; }, 20000) &&
               QTest::qWaitFor([&] { return page.detail().key() == number && page.actions().means(number); },
                               20000);
    }
    QAction *action(const char *id)
    {
        for (QAction *each : page.actions().actions()) {
            if (each && each->objectName() == QLatin1String("invoices.") + QLatin1String(id))
                return each;
        }
        return nullptr;
    }
    template <typename Dialog = QWidget>
    Dialog *dialog()
    {
        if (!QTest::qWaitFor(
                [] { return qobject_cast<Dialog *>(QApplication::activeModalWidget()) != nullptr; }))
            return nullptr;
        return qobject_cast<Dialog *>(QApplication::activeModalWidget());
    }
    QStringList shown()
    {
        QStringList numbers;
        auto &model = page.list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.append(model.key(row));
        return numbers;
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&page.list().table(), Qt::Key(key), modifiers);
    }

    TestDesk &desk;
    ui::InvoicesPage page{desk.context()};
};

} // namespace portal::testing
