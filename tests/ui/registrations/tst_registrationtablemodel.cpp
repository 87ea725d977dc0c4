// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationtablemodel.h"

#include "libportal/registrations/registrationqueue.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "tests/support/demofill.h"
#include "tests/ui/support/testdesk.h"

#include <QtTest/QAbstractItemModelTester>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

using Model = RegistrationTableModel;
using State = Model::RowState;
using Order = RegistrationFilter::Order;

constexpr int many = 6000; // more blocks than are kept

/// A model on demo data, checked by Qt's own tester at every step.
struct ModelRoom
{
    explicit ModelRoom(qint64 registrations)
    {
        fillWithDemoData(desk.portal, registrations, registrations / 5);
    }

    void load(const RegistrationFilter &filter = {})
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
    QString numberAt(int row) const { return model.index(row, 0).data(Model::KeyRole).toString(); }
    /// The whole list, read by the queue itself.
    QStringList numbers(const RegistrationFilter &filter = {})
    {
        QStringList found;
        PageRequest page{PageRequest::maximumLimit, {}};
        do {
            const auto read = desk.portal->queue().list(Actor::system(), filter, page).value();
            for (const Registration &registration : read.items)
                found.append(registration.number);
            page.cursor = read.nextCursor;
        } while (!page.cursor.isEmpty());
        return found;
    }

    TestDesk desk;
    Model model{desk.api.registrations(), desk.wording};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class RegistrationTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrolled_through_it_is_the_list_and_keeps_few_blocks()
    {
        ModelRoom room(many);
        room.load();
        QCOMPARE(room.model.rowCount(), many);
        QCOMPARE(room.model.total(), (RegistrationCount{many, false}));
        const QStringList expected = room.numbers();
        for (int row = 0; row < many; row += 40) {
            const int last = qMin(row + 39, many - 1);
            room.look(row, last);
            for (int shown = row; shown <= last; ++shown)
                QCOMPARE(room.numberAt(shown), expected[shown]);
            QVERIFY(room.model.keptBlocks() <= Model::mostBlocks);
        }
        QCOMPARE(room.model.keptBlocks(), Model::mostBlocks);
    }

    void rows_far_away_are_let_go_and_read_again_where_they_were()
    {
        ModelRoom room(many);
        room.load();
        const QStringList expected = room.numbers();
        room.look(1000, 1040);
        for (int row = 2000; row < many; row += Model::blockSize)
            room.look(row, row + 10);
        QCOMPARE(room.model.state(1000), State::Loading);
        QCOMPARE(room.model.rowOf(expected[1000]), -1);
        QCOMPARE(room.model.state(0), State::There); // the first block stays
        room.look(1000, 1040);
        QCOMPARE(room.numberAt(1020), expected[1020]);
        QCOMPARE(room.model.rowOf(expected[1020]), 1020);
    }

    void a_jump_reads_what_is_looked_at_and_not_what_lies_between()
    {
        ModelRoom room(many);
        for (const Order order : {Order::NewestFirst, Order::OldestFirst}) {
            RegistrationFilter filter;
            filter.order = order;
            room.load(filter);
            const QStringList expected = room.numbers(filter);
            room.look(many - 30, many - 1);
            QCOMPARE(room.numberAt(many - 1), expected.last());
            QVERIFY(room.model.keptBlocks() <= 4);
            room.look(3020, 3060);
            QCOMPARE(room.numberAt(3050), expected[3050]);
            QCOMPARE(room.model.state(2000), State::Loading);
        }
    }

    void only_the_answer_to_the_last_question_is_shown()
    {
        ModelRoom room(2000);
        RegistrationFilter approved;
        approved.statuses = {RegistrationStatus::Approved};
        RegistrationFilter rejected;
        rejected.statuses = {RegistrationStatus::Rejected};
        QSignalSpy loaded(&room.model, &Model::loaded);
        room.model.load({});
        room.model.load(approved);
        room.model.load(rejected);
        QTRY_VERIFY(!room.model.isLoading() && room.model.total());
        QCOMPARE(loaded.size(), 1);
        const QStringList expected = room.numbers(rejected);
        QCOMPARE(room.model.rowCount(), int(expected.size()));
        // A block that was asked for before the list became another one does not come into that.
        room.load();
        room.model.showRows(1500, 1540);
        room.load(rejected);
        room.look(0, int(expected.size()) - 1);
        for (int row = 0; row < expected.size(); ++row)
            QCOMPARE(room.numberAt(row), expected[row]);
    }

    void a_load_that_is_cancelled_leaves_what_was_shown()
    {
        ModelRoom room(300);
        room.load();
        const QString first = room.numberAt(0);
        QSignalSpy loaded(&room.model, &Model::loaded);
        RegistrationFilter nothing;
        nothing.search = u"tidak ada"_qs;
        room.model.load(nothing);
        room.model.cancel();
        QVERIFY(!room.model.isLoading());
        QVERIFY(answered(room.desk.api.registrations().stats())); // all before it has been answered
        QCOMPARE(loaded.size(), 0);
        QCOMPARE(room.numberAt(0), first);
        QCOMPARE(room.model.rowCount(), 300);
    }

    void a_row_changes_where_it_stands_and_stays_when_it_no_longer_matches()
    {
        TestDesk desk;
        const QString one = desk.portal.submitted(u"0812-0000-0001"_qs);
        desk.portal.clock().advance(std::chrono::minutes(1));
        const QString two = desk.portal.submitted(u"0812-0000-0002"_qs);
        Model model(desk.api.registrations(), desk.wording);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RegistrationFilter pending;
        pending.statuses = {RegistrationStatus::PendingVerification};
        model.load(pending);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.value(1)->number, one);

        desk.portal.step(one, RegistrationAction::Verify);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh({one});
        QTRY_COMPARE(model.state(1), State::NoLongerMatching);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(model.value(1)->status, RegistrationStatus::Verified);
        QCOMPARE(model.state(0), State::There);
        QCOMPARE(model.rowCount(), 2);
        model.load(pending);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.value(0)->number, two);
    }

    void what_comes_to_the_list_is_counted_and_not_shown()
    {
        TestDesk desk;
        const QString first = desk.portal.submitted(u"0812-0000-0001"_qs);
        Model model(desk.api.registrations(), desk.wording);
        RegistrationFilter verified;
        verified.statuses = {RegistrationStatus::Verified};
        for (const RegistrationFilter &filter : {RegistrationFilter(), verified}) {
            QSignalSpy loaded(&model, &Model::loaded);
            model.load(filter);
            QTRY_COMPARE(loaded.size(), 1);
            const int rows = model.rowCount();
            desk.portal.clock().advance(std::chrono::minutes(1));
            const QString phone = u"0812-0000-000%1"_qs.arg(filter.statuses.isEmpty() ? 2 : 3);
            const QString next = desk.portal.submitted(phone);
            model.refresh({next});
            if (filter.statuses.isEmpty()) {
                QTRY_COMPARE(model.newRows(), 1);
            } else {
                QVERIFY(answered(desk.api.registrations().stats()));
                QCOMPARE(model.newRows(), 0); // not of this list
                desk.portal.step(next, RegistrationAction::Verify);
                model.refresh({next});
                QTRY_COMPARE(model.newRows(), 1);
            }
            QCOMPARE(model.rowCount(), rows);
        }
    }

    void a_search_decides_what_is_new_to_its_list()
    {
        TestDesk desk;
        Model model(desk.api.registrations(), desk.wording);
        RegistrationFilter search;
        search.search = u"0000-0007"_qs;
        QSignalSpy loaded(&model, &Model::loaded);
        model.load(search);
        QTRY_COMPARE(loaded.size(), 1);
        const QString other = desk.portal.submitted(u"0812-0000-0001"_qs);
        const QString sought = desk.portal.submitted(u"0812-0000-0007"_qs);
        model.refresh({other, sought});
        QTRY_COMPARE(model.newRows(), 1);
    }

    void a_refusal_is_told_and_the_rows_are_asked_for_again_when_looked_at()
    {
        ModelRoom room(1000);
        room.load();
        QSignalSpy refused(&room.model, &Model::rowsFailed);
        QVERIFY(answered(room.desk.api.accounts().signOut()));
        room.model.showRows(500, 540);
        QTRY_VERIFY(refused.size() >= 1);
        QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::Unauthorized);
        QVERIFY(answered(room.desk.api.accounts().signIn({u"sari"_qs, TestDesk::password(), {}})));
        room.look(500, 540);
        QCOMPARE(room.model.state(520), State::There);
    }
};

QTEST_MAIN(RegistrationTableModelTest)
#include "tst_registrationtablemodel.moc"
