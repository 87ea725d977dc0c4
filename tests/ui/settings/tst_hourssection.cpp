// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsservice.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/settings/hourssection.h"
#include "ui/widgets/fieldform.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTimeEdit>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

struct Shown
{
    explicit Shown(TestDesk &desk) : section(desk.context())
    {
        section.resize(900, 720);
        section.show();
        section.load();
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return section.findChild<Widget *>(name);
    }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return find<QCheckBox>(u"mondayOpen"_qs)->isEnabled(); });
    }

    HoursSection section;
};

ServiceHours stored(TestDesk &desk)
{
    return desk.portal->settings().serviceHours()->value;
}

} // namespace

class tst_HoursSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void each_day_is_open_closed_or_until_midnight()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        QVERIFY(shown.isRead());
        QVERIFY(!shown.section.isDirty());
        shown.find<QTimeEdit>(u"mondayFrom"_qs)->setTime(QTime(7, 30));
        shown.find<QCheckBox>(u"sundayOpen"_qs)->setChecked(false);
        QVERIFY(!shown.find<QTimeEdit>(u"sundayFrom"_qs)->isEnabled());
        for (QCheckBox *box : shown.section.findChildren<QCheckBox *>()) {
            if (box->accessibleName() == u"Tuesday: until midnight"_qs)
                box->setChecked(true);
        }
        QVERIFY(shown.section.isDirty());
        picture(shown.section, u"settings-hours"_qs);
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_VERIFY(!shown.section.isDirty());
        const ServiceHours hours = stored(desk);
        QCOMPARE(hours.weekdays[0].from, 7 * 60 + 30);
        QCOMPARE(hours.weekdays[0].to, 20 * 60);
        QCOMPARE(hours.weekdays[1].to, 24 * 60);
        QCOMPARE(hours.weekdays[6].from, hours.weekdays[6].to);
        QCOMPARE(hours.weekdays[2], ServiceHours::Span());
    }

    void holidays_are_added_in_order_and_taken_out()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        QVERIFY(shown.isRead());
        auto *day = shown.find<QDateEdit>(u"holiday"_qs);
        auto *list = shown.find<QListWidget>(u"holidays"_qs);
        day->setDate(QDate(2026, 12, 25));
        QVERIFY(press(shown.section, u"Add"_qs));
        day->setDate(QDate(2026, 12, 24));
        QVERIFY(press(shown.section, u"Add"_qs));
        day->setDate(QDate(2026, 12, 24));
        QVERIFY(press(shown.section, u"Add"_qs)); // once is enough
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->item(0)->text(), u"Thursday, 24 December 2026"_qs);
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_COMPARE(stored(desk).holidays.size(), 2);
        QTRY_VERIFY(!shown.section.isDirty());
        list->setCurrentRow(0);
        QVERIFY(press(shown.section, u"Take out"_qs));
        QCOMPARE(list->count(), 1);
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_COMPARE(stored(desk).holidays.size(), 1);
    }

    void a_span_that_ends_before_it_begins_is_said_at_its_day()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        QVERIFY(shown.isRead());
        shown.find<QTimeEdit>(u"wednesdayFrom"_qs)->setTime(QTime(21, 0));
        QVERIFY(press(shown.section, u"Save"_qs));
        auto *form = shown.section.findChild<FieldForm *>();
        QTRY_VERIFY(!form->faultAt(u"wednesday"_qs).isEmpty());
        QCOMPARE(stored(desk), ServiceHours());
        picture(shown.section, u"settings-hours-fault"_qs);
    }
};

QTEST_MAIN(tst_HoursSection)
#include "tst_hourssection.moc"
