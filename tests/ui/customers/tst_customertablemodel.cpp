// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customertablemodel.h"

#include "libportal/staffapi/customersapi.h"
#include "tests/support/demofill.h"
#include "tests/ui/customers/customerroom.h"

#include <QtTest/QAbstractItemModelTester>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

using Model = CustomerTableModel;
using State = Model::RowState;

/// A model checked by Qt's own tester at every step.
struct ModelRoom
{
    void load(const CustomerFilter &filter = {})
    {
        QSignalSpy loaded(&model, &Model::loaded);
        model.load(filter);
        QVERIFY(QTest::qWaitFor([&] { return loaded.size() == 1 && model.total(); }, 20000));
    }
    void look(int first, int last)
    {
        model.showRows(first, last);
        QVERIFY(QTest::qWaitFor(
            [&] {
                for (int row = first; row <= last; ++row) {
                    if (model.state(row) == State::Loading)
                        return false;
                }
                return true;
            },
            20000));
    }
    QStringList codes(const CustomerFilter &filter = {})
    {
        QStringList found;
        PageRequest page{PageRequest::maximumLimit, {}};
        do {
            const auto read = desk.portal->customerQueue().list(Actor::system(), filter, page).value();
            for (const Customer &customer : read.items)
                found.append(customer.code);
            page.cursor = read.nextCursor;
        } while (!page.cursor.isEmpty());
        return found;
    }
    QString text(int row, Model::Column column) const
    {
        return model.index(row, int(column)).data().toString();
    }

    TestDesk desk;
    Model model{desk.api.customers(), desk.wording};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class CustomerTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrolled_through_it_is_the_list_data()
    {
        QTest::addColumn<CustomerFilter>("filter");
        CustomerFilter filter;
        QTest::newRow("all") << filter;
        filter.order = CustomerFilter::Order::OldestFirst;
        filter.statuses = {CustomerStatus::Active};
        QTest::newRow("active, oldest first") << filter;
        filter = {};
        filter.search = u"sari"_qs;
        QTest::newRow("a search") << filter;
    }
    void scrolled_through_it_is_the_list()
    {
        QFETCH(CustomerFilter, filter);
        ModelRoom room;
        fillWithDemoData(room.desk.portal, 200, 900);
        room.load(filter);
        const QStringList expected = room.codes(filter);
        QVERIFY(expected.size() > 10);
        QCOMPARE(room.model.rowCount(), expected.size());
        for (int row = 0; row < expected.size(); row += 40) {
            const int last = qMin(row + 39, int(expected.size()) - 1);
            room.look(row, last);
            for (int shown = row; shown <= last; ++shown)
                QCOMPARE(room.text(shown, Model::Column::Code), expected[shown]);
        }
    }

    void cells_are_words_for_people()
    {
        ModelRoom room;
        const Customer made = makeCustomer(room.desk, 2, CustomerStatus::Suspended);
        room.load();
        QCOMPARE(room.text(0, Model::Column::Name), made.fullName);
        QCOMPARE(room.text(0, Model::Column::Status), u"Suspended"_qs);
        QCOMPARE(room.text(0, Model::Column::Package), u"Home 50 Mbps"_qs);
        QCOMPARE(room.text(0, Model::Column::City), u"Kota Uji"_qs);
        QCOMPARE(room.text(0, Model::Column::Phone), u"0812-1000-0002"_qs);
        QCOMPARE(room.text(0, Model::Column::Since), u"20 Nov 2026"_qs);
        const auto tip = room.model.index(0, int(Model::Column::Status)).data(Qt::ToolTipRole).toString();
        QCOMPARE(tip, u"Menunggak"_qs);
    }

    void a_change_shows_where_it_stands_and_newcomers_are_counted()
    {
        ModelRoom room;
        const Customer first = makeCustomer(room.desk, 1);
        const Customer second = makeCustomer(room.desk, 2);
        CustomerFilter active;
        active.statuses = {CustomerStatus::Active};
        room.load(active);
        QCOMPARE(room.model.rowOf(second.code), 0);

        const auto suspended =
            taken(room.desk.portal->customers().step(room.desk.portal.staff(Role::Cs), second.code,
                                                     {CustomerAction::Suspend, second.version, u"x"_qs}));
        room.model.refresh({second.code});
        QTRY_COMPARE(room.model.state(0), State::NoLongerMatching);
        QCOMPARE(room.text(0, Model::Column::Status), u"Suspended"_qs);

        const Customer third = makeCustomer(room.desk, 3);
        makeCustomer(room.desk, 4, CustomerStatus::PendingInstallation);
        room.model.refresh({third.code, first.code});
        QTRY_COMPARE(room.model.newRows(), 1); // the other is in no list of active ones
        QCOMPARE(room.model.rowOf(first.code), 1);
        room.load(active);
        QCOMPARE(room.model.rowOf(third.code), 0);
        QCOMPARE(room.model.newRows(), 0);
    }
};

QTEST_MAIN(CustomerTableModelTest)
#include "tst_customertablemodel.moc"
