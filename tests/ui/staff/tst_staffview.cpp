// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffview.h"

#include "libportal/staff/staffservice.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/staff/staffmodel.h"
#include "ui/widgets/formdialog.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

const QString password = QStringLiteral("empat payung di rak atas");

struct Shown
{
    explicit Shown(TestDesk &desk) : view(desk.context()), model(*view.findChild<StaffModel *>())
    {
        view.resize(1000, 500);
        view.show();
        view.refresh();
        if (!QTest::qWaitFor([this] { return model.rowCount() > 0; }))
            qFatal("no staff");
    }
    FormDialog *open(const QString &words) { return press(view, words) ? opened<FormDialog>(view) : nullptr; }
    static QLineEdit *line(QWidget &window, const QString &name)
    {
        for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    bool select(const QString &username)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.member(row).username == username) {
                view.findChild<QTableView *>()->selectRow(row);
                return true;
            }
        }
        return false;
    }

    StaffView view;
    StaffModel &model;
};

StaffMember stored(TestDesk &desk, const QString &username)
{
    return desk.portal->staff().findByUsername(Actor::system(), username).value();
}

} // namespace

class tst_StaffView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void somebody_is_added_and_can_sign_in()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        QAbstractItemModelTester tester(&shown.model);
        FormDialog *dialog = shown.open(u"Add a person…"_qs);
        QVERIFY(dialog);
        Shown::line(*dialog, u"Full name"_qs)->setText(u"Zainal Uji"_qs);
        Shown::line(*dialog, u"User name"_qs)->setText(u"zainal"_qs);
        Shown::line(*dialog, u"First password"_qs)->setText(password);
        Shown::line(*dialog, u"The password again"_qs)->setText(u"another one entirely"_qs);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QVERIFY(says(*dialog, u"The two passwords are not the same."_qs));
        picture(*dialog, u"staff-add"_qs);
        Shown::line(*dialog, u"The password again"_qs)->setText(password);
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(shown.select(u"zainal"_qs));
        QCOMPARE(stored(desk, u"zainal"_qs).role, Role::Supervisor);
        picture(shown.view, u"staff"_qs);
    }

    void s18_a_short_password_is_refused_at_its_field()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        FormDialog *dialog = shown.open(u"New password…"_qs);
        QVERIFY(dialog);
        Shown::line(*dialog, u"New password"_qs)->setText(u"pendek"_qs);
        Shown::line(*dialog, u"The password again"_qs)->setText(u"pendek"_qs);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(!Shown::line(*dialog, u"New password"_qs)->accessibleDescription().isEmpty());
        QVERIFY(dialog->isVisible());
    }

    void name_and_role_are_changed_together()
    {
        TestDesk desk({.role = Role::Admin});
        QVERIFY(desk.portal->staff().add(Actor::system(), {u"budi"_qs, u"Budi Uji"_qs, Role::Cs, password}));
        Shown shown(desk);
        QVERIFY(shown.select(u"budi"_qs));
        FormDialog *dialog = shown.open(u"Name and role…"_qs);
        QVERIFY(dialog);
        Shown::line(*dialog, u"Full name"_qs)->setText(u"Budi Dua Uji"_qs);
        dialog->findChild<QComboBox *>()->setCurrentIndex(2);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(stored(desk, u"budi"_qs).role, Role::Technician);
        QCOMPARE(stored(desk, u"budi"_qs).fullName, u"Budi Dua Uji"_qs);
        QTRY_VERIFY(shown.view.findChildren<FormDialog *>().isEmpty());
    }

    void somebody_is_deactivated_after_a_question_and_activated_again()
    {
        TestDesk desk({.role = Role::Admin});
        QVERIFY(desk.portal->staff().add(Actor::system(), {u"budi"_qs, u"Budi Uji"_qs, Role::Cs, password}));
        Shown shown(desk);
        QVERIFY(shown.select(u"budi"_qs));
        FormDialog *dialog = shown.open(u"Deactivate…"_qs);
        QVERIFY(dialog);
        QVERIFY(stored(desk, u"budi"_qs).active);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(!stored(desk, u"budi"_qs).active);
        QTRY_VERIFY(button(shown.view, u"Activate"_qs));
        QVERIFY(press(shown.view, u"Activate"_qs));
        QTRY_VERIFY(stored(desk, u"budi"_qs).active);
    }

    void the_last_administrator_stays()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        FormDialog *dialog = shown.open(u"Deactivate…"_qs);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->confirmButton()->isEnabled());
        QVERIFY(dialog->isVisible());
        QVERIFY(stored(desk, shown.model.member(0).username).active);
    }
};

QTEST_MAIN(tst_StaffView)
#include "tst_staffview.moc"
