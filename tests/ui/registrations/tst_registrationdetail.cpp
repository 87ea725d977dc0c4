// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/registrations/detailfixture.h"
#include "ui/registrations/phototab.h"
#include "ui/registrations/photoview.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

using Tab = RegistrationDetailView::Tab;

class tst_RegistrationDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void every_tab_has_its_look_data()
    {
        QTest::addColumn<bool>("inDark");
        QTest::addColumn<bool>("indonesian");
        QTest::newRow("light-id") << false << true;
        QTest::newRow("dark-en") << true << false;
    }
    void every_tab_has_its_look()
    {
        QFETCH(bool, inDark);
        QFETCH(bool, indonesian);
        dress(inDark ? Appearance::Dark : Appearance::Light);
        DetailDesk desk({.language = indonesian ? Language::Indonesian : Language::English});
        desk.desk.portal.step(desk.number, RegistrationAction::Verify);
        desk.desk.portal.step(desk.number, RegistrationAction::ScheduleSurvey);
        QVERIFY(desk.open());
        auto *tabs = desk.view->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            desk.view->showTab(Tab(tab));
            if (Tab(tab) == Tab::Photo)
                QTRY_VERIFY(desk.view->findChild<PhotoView *>()->hasPhoto());
            QCOMPARE(desk.view->currentTab(), Tab(tab));
            picture(desk.window, u"detail-%1-%2"_qs.arg(tab).arg(QLatin1String(QTest::currentDataTag())));
        }
        dress();
    }

    void s28_the_photo_is_asked_for_when_somebody_looks_and_each_look_is_logged()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        const QString look = u"registration.photo_viewed"_qs;
        QCOMPARE(desk.looks(look), 0);
        auto *photo = desk.view->findChild<PhotoView *>();
        desk.view->showTab(Tab::Photo);
        QTRY_VERIFY(photo->hasPhoto());
        QCOMPARE(desk.looks(look), 1);
        QVERIFY(desk.refreshed()); // a colleague's change is no look
        QCOMPARE(desk.looks(look), 1);
        desk.view->showTab(Tab::Data);
        QVERIFY(!photo->hasPhoto());
        desk.view->showTab(Tab::Photo);
        QTRY_VERIFY(photo->hasPhoto());
        QCOMPARE(desk.looks(look), 2);
    }

    void s28_the_nik_is_masked_until_it_is_asked_for_and_again_after_a_while()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        auto *nik = desk.view->findChild<QLabel *>(u"nik"_qs);
        auto *button = desk.view->findChild<QToolButton *>(u"nikButton"_qs);
        QCOMPARE(nik->text(), u"3273••••••••0002"_qs);
        QCOMPARE(desk.looks(u"registration.nik_viewed"_qs), 0);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(nik->text(), DetailDesk::nik());
        QCOMPARE(desk.looks(u"registration.nik_viewed"_qs), 1);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(nik->text(), u"3273••••••••0002"_qs);
    }
};

QTEST_MAIN(tst_RegistrationDetail)
#include "tst_registrationdetail.moc"
