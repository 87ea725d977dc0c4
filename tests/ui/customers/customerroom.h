// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerRoom: the page of customers as the main window shows it, told of changes as the frame tells it, and
// what a test says of other people meanwhile.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/staffapi/changesapi.h"
#include "libportal/storage/transaction.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/testdesk.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customerdetailview.h"
#include "ui/customers/customerfilterbar.h"
#include "ui/customers/customerlist.h"
#include "ui/customers/customerqueues.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/customertablemodel.h"
#include "ui/lists/listtable.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace portal::testing {

/// Ends the test where the library refuses what a test takes for granted.
template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("refused: %s %s", result.error().message.source, qPrintable(result.error().detail));
    return std::move(*result);
}

/// A customer without an application, as an import makes them. Numbers make them different.
inline Customer makeCustomer(TestDesk &desk, int number, CustomerStatus status = CustomerStatus::Active,
                             const QString &phone = {})
{
    const QString digits = QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
    NewCustomer wanted{
        .phone = PhoneNumber::parse(phone.isEmpty() ? QStringLiteral("0812-1000-") + digits : phone).value()};
    wanted.fullName = QStringLiteral("Warga Uji ") + digits;
    wanted.email = QStringLiteral("warga%1@example.id").arg(number);
    wanted.address.street = QStringLiteral("Jl. Melati No. %1").arg(number);
    wanted.address.rt = QStringLiteral("003");
    wanted.address.village = QStringLiteral("Ujiharja");
    wanted.address.district = QStringLiteral("Ujiselatan");
    wanted.address.city = number % 2 == 0 ? QStringLiteral("Kota Uji") : QStringLiteral("Kota Coba");
    wanted.address.postalCode = QStringLiteral("40123");
    wanted.packageCode = QStringLiteral("HOME-50");
    wanted.packageName = QStringLiteral("Home 50 Mbps");
    wanted.packageSpeedMbps = 50;
    wanted.packagePrice = Rupiah(329'900);
    EarlierCustomer earlier;
    earlier.status = status;
    earlier.since = desk.portal.clock().now() + std::chrono::seconds(number);
    earlier.reason = status == CustomerStatus::Suspended ? QStringLiteral("Menunggak") : QString();
    wanted.earlier = earlier;
    auto transaction = taken(Transaction::begin(desk.portal->database()));
    const Customer made = taken(desk.portal->customers().create(wanted));
    if (!transaction.commit())
        qFatal("the customer was not written");
    return made;
}

struct CustomerRoom
{
    explicit CustomerRoom(TestDesk &onDesk) : desk(onDesk)
    {
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &page, &ui::Page::changed);
        page.resize(1166, 670);
        page.show();
    }

    void open()
    {
        QVERIFY(answered(desk.api.changes().start()));
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        settle();
    }
    /// Until the list is read and everything on the screen stands there.
    void settle()
    {
        auto &model = page.list().model();
        QVERIFY(runLoopUntil(
            [&] {
                const int rows = qMin(model.rowCount(), 10);
                for (int row = 0; row < rows; ++row) {
                    if (model.state(row) == ui::CustomerTableModel::RowState::Loading)
                        return false;
                }
                return !model.isLoading() && model.total();
            },
            std::chrono::seconds(20)));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&page.list().table(), Qt::Key(key), modifiers);
    }
    QString current() const { return page.list().current(); }
    QStringList shown()
    {
        QStringList codes;
        auto &model = page.list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            codes.append(model.value(row) ? model.value(row)->code : QString());
        return codes;
    }
    /// Chooses it in the list and waits until the detail shows it and its actions mean it.
    void choose(const QString &code)
    {
        QSignalSpy read(&page.detail(), &ui::CustomerDetailView::customerRead);
        page.openRecord(code);
        QVERIFY(QTest::qWaitFor([&] {
            return page.detail().code() == code && page.actions().mean(code) && !read.isEmpty() &&
                   !page.list().model().isLoading();
        }));
    }
    QAction *action(const char *id) const
    {
        for (QAction *each : desk.commands.all()) {
            if (each->objectName() == QStringLiteral("customers.") + QLatin1String(id))
                return each;
        }
        return nullptr;
    }
    /// The dialog that is open, once keys go to it.
    template <typename Dialog = QDialog>
    Dialog *dialog() const
    {
        Dialog *open = nullptr;
        (void)QTest::qWaitFor([&open] {
            open = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (open && open->isVisible() && !open->isActiveWindow())
                open->activateWindow();
            return open && open->isActiveWindow();
        });
        return open;
    }
    /// No dialog is open any more, and the page has the keys again.
    bool closed()
    {
        if (!QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }))
            return false;
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
    Customer now(const QString &code) { return taken(desk.portal->customers().find(Actor::system(), code)); }

    TestDesk &desk;
    ui::CustomersPage page{desk.context()};
};

} // namespace portal::testing
