// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/invoicepageroom.h"

#include <QtTest/QAbstractItemModelTester>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

using Model = InvoiceListModel;
using State = Model::RowState;
using Column = Model::Column;

class InvoiceListModelTest : public QObject
{
    Q_OBJECT

    static NewInvoice wanted(const TestDesk &desk, const QString &customer)
    {
        NewInvoice wanted;
        wanted.customerCode = customer;
        wanted.month = BillingMonth::of(desk.wording.today());
        wanted.lines = {{u"Home 20"_qs, Rupiah(200'000)}};
        return wanted;
    }
    static Invoice issued(TestDesk &desk, const QString &customer)
    {
        return desk.portal->invoices().issue(Actor::system(), wanted(desk, customer)).value().invoice;
    }
    static bool load(Model &model, const InvoiceFilter &filter)
    {
        QSignalSpy loaded(&model, &Model::loaded);
        model.load(filter);
        return QTest::qWaitFor([&] { return loaded.size() == 1 && model.total(); }, 20000);
    }

private Q_SLOTS:
    void cells_say_what_stands_on_the_invoice()
    {
        TestDesk desk;
        const QString customer = connectedCustomers(desk.portal, 1).first();
        const Invoice invoice = issued(desk, customer);
        Model model(desk.api.invoices(), desk.wording);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(load(model, {}));
        const auto text = [&](Column column) {
            return model.index(0, int(column)).data().toString();
        };
        QCOMPARE(text(Column::Number), invoice.number);
        QCOMPARE(text(Column::Customer), invoice.recipient.name);
        QCOMPARE(text(Column::Status), u"Unpaid"_qs);
        QCOMPARE(text(Column::Total), invoice.figures.total.toText());
        QCOMPARE(model.cellAt(0, int(Column::Status)).tone, Tone::Yellow);
        QCOMPARE(model.index(0, int(Column::Due)).data(Qt::ToolTipRole).toString(), u"due in 10 day(s)"_qs);
        QCOMPARE(model.headerData(int(Column::Total), Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
                     int(Qt::AlignRight),
                 int(Qt::AlignRight));
    }

    void the_due_date_says_how_it_stands_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("tone");
        QTest::newRow("far") << 6 << u"due in 4 day(s)"_qs << int(Tone::Neutral);
        QTest::newRow("soon") << 8 << u"due in 2 day(s)"_qs << int(Tone::Yellow);
        QTest::newRow("today") << 10 << u"due today"_qs << int(Tone::Yellow);
        QTest::newRow("late") << 15 << u"5 day(s) late"_qs << int(Tone::Red);
    }
    void the_due_date_says_how_it_stands()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        QFETCH(int, tone);
        TestDesk desk;
        issued(desk, connectedCustomers(desk.portal, 1).first());
        ageInvoices(desk.portal, days);
        Model model(desk.api.invoices(), desk.wording);
        QVERIFY(load(model, {}));
        QCOMPARE(model.index(0, int(Column::Due)).data(Qt::ToolTipRole).toString(), words);
        QCOMPARE(int(model.cellAt(0, int(Column::Due)).tone), tone);
    }

    void a_paid_one_stays_in_the_queue_it_left_until_it_is_read_again()
    {
        TestDesk desk;
        const QStringList customers = connectedCustomers(desk.portal, 2);
        const Invoice one = issued(desk, customers[0]);
        const Invoice other = issued(desk, customers[1]);
        Model model(desk.api.invoices(), desk.wording);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const InvoiceFilter open =
            invoiceQueueFilter(InvoiceQueueKind::Open, desk.wording.zone(), desk.wording.now());
        QVERIFY(load(model, open));
        QCOMPARE(model.rowCount(), 2);
        const Actor cs = desk.portal.staff(Role::Cs);
        QVERIFY(desk.portal->invoices().pay(cs, one.number, {.method = PaymentMethod::Cash, .version = 1}));
        model.refresh({one.number});
        const int row = model.rowOf(one.number);
        QTRY_COMPARE(model.state(row), State::NoLongerMatching);
        QCOMPARE(model.value(row)->status, InvoiceStatus::Paid);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(load(model, open));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.key(0), other.number);
    }

    void what_is_issued_meanwhile_is_counted_and_what_a_search_found_stays_found()
    {
        TestDesk desk;
        const QStringList customers = connectedCustomers(desk.portal, 2);
        const Invoice one = issued(desk, customers[0]);
        Model model(desk.api.invoices(), desk.wording);
        QVERIFY(load(model, {}));
        model.refresh({issued(desk, customers[1]).number});
        QTRY_COMPARE(model.newRows(), 1);
        QCOMPARE(model.rowCount(), 1);

        InvoiceFilter byPhone; // which no invoice holds itself
        byPhone.search = u"0812-0000-0001"_qs;
        QVERIFY(load(model, byPhone));
        QCOMPARE(model.rowCount(), 1);
        const Actor cs = desk.portal.staff(Role::Cs);
        QVERIFY(desk.portal->invoices().cancel(cs, one.number, u"salah"_qs, 1));
        model.refresh({one.number});
        QTRY_COMPARE(model.value(0)->status, InvoiceStatus::Cancelled);
        QCOMPARE(model.state(0), State::There);
    }
};

QTEST_MAIN(InvoiceListModelTest)
#include "tst_invoicelistmodel.moc"
