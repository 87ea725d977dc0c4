// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packages/packagespage.h"

#include "libportal/packages/packageservice.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/packages/packagedialog.h"
#include "ui/packages/packagesmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

struct Shown
{
    explicit Shown(TestDesk &desk) : page(desk.context()), model(*page.findChild<PackagesModel *>())
    {
        page.resize(1180, 600);
        page.show();
        page.activate();
        if (!QTest::qWaitFor([this] { return model.rowCount() > 0; }))
            qFatal("no packages");
    }
    QLineEdit *line(QWidget &window, const QString &name)
    {
        for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }

    PackagesPage page;
    PackagesModel &model;
};

} // namespace

class tst_PackagesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void a_package_is_added_and_stands_in_the_table()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        QAbstractItemModelTester tester(&shown.model);
        picture(shown.page, u"packages"_qs);
        const int before = shown.model.rowCount();
        QVERIFY(press(shown.page, u"Add a package…"_qs));
        auto *dialog = opened<PackageDialog>(shown.page);
        QVERIFY(dialog);
        shown.line(*dialog, u"Code (never changes)"_qs)->setText(u"uji 30"_qs);
        shown.line(*dialog, u"Name"_qs)->setText(u"Uji 30"_qs);
        const auto numbers = dialog->findChildren<QSpinBox *>();
        numbers.at(0)->setValue(30);
        numbers.at(1)->setValue(199900);
        dialog->findChildren<QPlainTextEdit *>().at(0)->setPlainText(u"Untuk uji"_qs);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        // The library's own words, at the field.
        QTRY_VERIFY(!shown.line(*dialog, u"Code (never changes)"_qs)->accessibleDescription().isEmpty());
        picture(*dialog, u"packages-dialog"_qs);
        shown.line(*dialog, u"Code (never changes)"_qs)->setText(u"UJI-30"_qs);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(shown.model.rowCount(), before + 1);
        const auto stored = desk.portal->packages().byCode(u"UJI-30"_qs);
        QVERIFY(stored);
        QCOMPARE(stored->price, Rupiah(199900));
        QCOMPARE(shown.model.package(shown.page.findChild<QTableView *>()->currentIndex().row()).code,
                 u"UJI-30"_qs);
    }

    void a_package_is_withdrawn_and_offered_again()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        const QString code = shown.model.package(0).code;
        QVERIFY(press(shown.page, u"Withdraw"_qs));
        QTRY_VERIFY(!desk.portal->packages().byCode(code)->active);
        QTRY_VERIFY(button(shown.page, u"Offer again"_qs) &&
                    button(shown.page, u"Offer again"_qs)->isEnabled());
        QVERIFY(press(shown.page, u"Offer again"_qs));
        QTRY_VERIFY(desk.portal->packages().byCode(code)->active);
    }

    void who_may_not_change_sees_no_buttons()
    {
        TestDesk desk({.role = Role::Cs});
        Shown shown(desk);
        QVERIFY(!button(shown.page, u"Add a package…"_qs));
        QVERIFY(!button(shown.page, u"Withdraw"_qs));
        QVERIFY(shown.page.menuActions().isEmpty());
        QTest::keyClick(shown.page.findChild<QTableView *>(), Qt::Key_Return);
        QVERIFY(shown.page.findChildren<PackageDialog *>().isEmpty());
    }

    void a_stale_change_is_refused_and_says_by_whom()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        QVERIFY(press(shown.page, u"Change…"_qs));
        auto *dialog = opened<PackageDialog>(shown.page);
        QVERIFY(dialog);
        Package theirs = shown.model.package(0);
        theirs.name = u"Nama baru"_qs;
        QVERIFY(desk.portal->packages().update(desk.portal.staff(Role::Admin), theirs));
        shown.line(*dialog, u"Name"_qs)->setText(u"Nama saya"_qs);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(dialog->confirmButton()->isEnabled());
        QVERIFY(dialog->isVisible());
        QCOMPARE(desk.portal->packages().byCode(theirs.code)->name, u"Nama baru"_qs);
    }
};

QTEST_MAIN(tst_PackagesPage)
#include "tst_packagespage.moc"
