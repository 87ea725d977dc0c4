// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/registrations/detailfixture.h"
#include "ui/messages/messagestab.h"
#include "ui/messages/resenddialog.h"
#include "ui/registrations/datatab.h"
#include "ui/registrations/duplicatestab.h"
#include "ui/registrations/phototab.h"
#include "ui/registrations/photoview.h"
#include "ui/registrations/registrationprint.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/emptystate.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

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

    void nothing_is_cut_off_in_a_narrow_pane()
    {
        DetailDesk desk({.language = Language::Indonesian});
        Submission other = desk.desk.portal.submission(u"0812-0000-0002"_qs,
                                                       desk.desk.portal.verifiedToken(u"0812-0000-0002"_qs));
        other.nik = DetailDesk::nik();
        other.additionalHome = true;
        QVERIFY(desk.desk.portal->submissions().submit(other));
        QVERIFY(desk.desk.portal->database().execute(
            u"UPDATE outbox SET state = 'failed', error_class = 'quota'"_qs));
        desk.desk.portal.step(desk.number, RegistrationAction::Verify);
        QVERIFY(desk.open());
        desk.window.resize(380, 480);
        auto *tabs = desk.view->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            desk.view->showTab(Tab(tab));
            if (Tab(tab) == Tab::Photo)
                QTRY_VERIFY(desk.view->findChild<PhotoView *>()->hasPhoto());
            picture(desk.window, u"narrow-%1"_qs.arg(tab));
            QCOMPARE(desk.window.width(), 380);
            for (const QAbstractButton *button : desk.view->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->visibleRegion().isEmpty())
                    continue;
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            }
        }
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

    void s28_a_nik_hides_itself()
    {
        DetailDesk desk;
        desk.view->findChild<DataTab *>()->setNikTime(50ms);
        QVERIFY(desk.open());
        auto *nik = desk.view->findChild<QLabel *>(u"nik"_qs);
        QSignalSpy hidden(desk.view->findChild<DataTab *>(), &DataTab::nikHidden);
        QTest::mouseClick(desk.view->findChild<QToolButton *>(u"nikButton"_qs), Qt::LeftButton);
        QTRY_COMPARE(desk.looks(u"registration.nik_viewed"_qs), 1);
        QVERIFY(!hidden.isEmpty() || hidden.wait());
        QCOMPARE(nik->text(), u"3273••••••••0002"_qs);
    }

    void s28_identity_of_a_closed_application_is_a_supervisors()
    {
        DetailDesk desk({.role = Role::Cs});
        desk.desk.portal.step(desk.number, RegistrationAction::Reject);
        QVERIFY(desk.open());
        QVERIFY(!desk.view->findChild<QToolButton *>(u"nikButton"_qs)->isVisible());
        desk.view->showTab(Tab::Photo);
        QVERIFY(desk.view->findChild<PhotoTab *>()->findChild<EmptyState *>()->isVisible());
        QCOMPARE(desk.looks(u"registration.photo_viewed"_qs), 0);
        QCOMPARE(desk.looks(u"access.refused"_qs), 0);
        picture(desk.window, u"photo-refused"_qs);
    }

    void the_photo_is_zoomed_turned_and_moved_by_keys()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        desk.view->showTab(Tab::Photo);
        auto *photo = desk.view->findChild<PhotoView *>();
        QTRY_VERIFY(photo->hasPhoto());
        photo->setFocus();
        const QImage before = photo->grab().toImage();
        QTest::keyClick(photo, Qt::Key_Plus);
        QTest::keyClick(photo, Qt::Key_Plus);
        QVERIFY(photo->zoom() > 1.5);
        const QImage zoomed = photo->grab().toImage();
        QVERIFY(zoomed != before);
        QTest::keyClick(photo, Qt::Key_Left);
        QVERIFY(photo->grab().toImage() != zoomed);
        QTest::keyClick(photo, Qt::Key_0);
        QCOMPARE(photo->zoom(), 1.0);
        QVERIFY(photo->grab().toImage() == before);
        QTest::keyClick(photo, Qt::Key_BracketRight);
        QCOMPARE(photo->rotation(), 90);
        QVERIFY(photo->grab().toImage() != before);
        QTest::keyClick(photo, Qt::Key_BracketLeft);
        QTest::keyClick(photo, Qt::Key_BracketLeft);
        QCOMPARE(photo->rotation(), 270);
        QTest::keyClick(photo, Qt::Key_Minus);
        QCOMPARE(photo->zoom(), 1.0); // never smaller than what fits
    }

    void s28_no_part_of_the_photo_is_without_its_watermark()
    {
        PhotoView marked;
        PhotoView plain;
        QImage grey(800, 500, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        marked.setPhoto(grey, u"20 Nov 2026 · Sari Uji · identity check only"_qs);
        plain.setPhoto(grey, {});
        for (PhotoView *view : {&marked, &plain})
            view->resize(400, 250);
        const QImage with = marked.grab().toImage();
        const QImage without = plain.grab().toImage();
        for (int x = 0; x + 200 <= 400; x += 100) {
            for (int y = 0; y + 125 <= 250; y += 60) {
                const QRect part(x, y, 200, 125);
                QVERIFY2(with.copy(part) != without.copy(part), qPrintable(u"%1 %2"_qs.arg(x).arg(y)));
            }
        }
    }

    void look_alikes_say_what_is_alike_and_open()
    {
        DetailDesk desk;
        Submission other = desk.desk.portal.submission(u"0812-0000-0002"_qs,
                                                       desk.desk.portal.verifiedToken(u"0812-0000-0002"_qs));
        other.nik = DetailDesk::nik();
        other.additionalHome = true;
        const QString alike = granted(desk.desk.portal->submissions().submit(other)).number;
        QVERIFY(desk.open());
        auto *tabs = desk.view->findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(int(Tab::Duplicates)), u"Duplicates 1"_qs);
        desk.view->showTab(Tab::Duplicates);
        picture(desk.window, u"duplicates"_qs);
        QStringList words;
        for (const QLabel *label : desk.view->findChild<DuplicatesTab *>()->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY2(words.join(u' ').contains(u"NIK"_qs), qPrintable(words.join(u'|')));
        QSignalSpy asked(desk.view, &RegistrationDetailView::recordRequested);
        for (QAbstractButton *button :
             desk.view->findChild<DuplicatesTab *>()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().contains(alike))
                button->click();
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0].at(0).toString(), u"registrations"_qs);
        QCOMPARE(asked[0].at(1).toString(), alike);
    }

    void a_failed_message_says_why_and_is_sent_again()
    {
        DetailDesk desk;
        QVERIFY(desk.desk.portal->database().execute(
            u"UPDATE outbox SET state = 'failed', error_class = 'bad_number', error_reason = 'x' "
            "WHERE template = 'registration.received'"_qs));
        QVERIFY(desk.open());
        auto *tabs = desk.view->findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(int(Tab::Messages)), u"Messages 1"_qs);
        desk.view->showTab(Tab::Messages);
        auto *messages = desk.view->findChild<MessagesTab *>();
        QStringList words;
        for (const QLabel *label : messages->findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(u"The number does not exist or is not on WhatsApp."_qs));
        picture(desk.window, u"message-failed"_qs);
        const auto told = desk.desk.portal.messagesAbout(u"registration"_qs, desk.number);
        QTest::keyClick(&desk.window, Qt::Key_M, Qt::ShiftModifier);
        auto *dialog = desk.dialog<ResendDialog>();
        QVERIFY(dialog);
        picture(*dialog, u"resend"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.desk.portal.messagesAbout(u"registration"_qs, desk.number),
                     told + QStringList{u"registration.received"_qs});
        QTRY_COMPARE(tabs->tabText(int(Tab::Messages)), u"Messages"_qs);
        QCOMPARE(desk.desk.notices.successes.size(), 1);
        desk.action("resend")->trigger(); // nothing is left to be sent again
        QTRY_COMPARE(desk.desk.notices.complaints.size(), 1);
    }

    void the_history_names_people_and_never_keys()
    {
        DetailDesk desk;
        const Actor supervisor = desk.desk.portal.staff(Role::Supervisor);
        desk.desk.portal.step(desk.number, RegistrationAction::Verify);
        QVERIFY(desk.desk.portal->registrations().assign(supervisor, desk.number, desk.now().version,
                                                         supervisor.staffId));
        QVERIFY(desk.open());
        desk.view->showTab(Tab::History);
        const auto words = [&desk] {
            QStringList all;
            for (const QLabel *label : desk.view->findChild<HistoryTab *>()->findChildren<QLabel *>())
                all.append(label->text());
            return all.join(u'\n');
        };
        QTRY_VERIFY(words().contains(u"Given to "_qs + supervisor.name));
        QVERIFY(!words().contains(u"staff:"_qs));
        QVERIFY(words().contains(u"The applicant"_qs));
        picture(desk.window, u"history-assigned"_qs);
    }

    void values_are_copied_by_click_and_by_key()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        CopyLabel *phone = nullptr;
        for (CopyLabel *label : desk.view->findChildren<CopyLabel *>()) {
            if (label->text() == u"0812-0000-0001")
                phone = label;
        }
        QVERIFY(phone);
        QTest::mouseClick(phone, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+6281200000001"_qs);
        QGuiApplication::clipboard()->clear();
        phone->setFocus();
        QTest::keyClick(phone, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+6281200000001"_qs);
        QVERIFY(!QApplication::activeModalWidget()); // and no customer is made by the C in it
    }

    void who_walks_quickly_sees_the_one_they_stop_at()
    {
        DetailDesk desk;
        const QString second = desk.desk.portal.submitted(u"0812-0000-0002"_qs);
        QSignalSpy read(desk.view, &RegistrationDetailView::registrationRead);
        desk.window.show();
        for (int i = 0; i < 6; ++i)
            desk.view->showRegistration(i % 2 == 0 ? desk.number : second);
        QTRY_VERIFY(!read.isEmpty() && read.last().at(0).value<Registration>().number == second);
        QVERIFY(read.size() <= 2); // what was passed by was not asked for
        desk.view->showRegistration({});
        QVERIFY(!desk.view->findChild<DataTab *>()->isVisible());
    }

    void s28_paper_has_a_masked_nik_under_a_watermark()
    {
        DetailDesk desk;
        QVERIFY(desk.open());
        const RegistrationDetail detail =
            granted(desk.desk.portal->queue().detail(desk.desk.portal.staff(Role::Supervisor), desk.number));
        const QString html = registrationHtml(desk.desk.context(), detail, {});
        QVERIFY(html.contains(u"3273••••••••0002"_qs));
        QVERIFY(!html.contains(DetailDesk::nik()));
        QVERIFY(html.contains(desk.number));
        QImage paper(1000, 1400, QImage::Format_RGB32);
        paper.setDotsPerMeterX(4724); // 120 dots an inch
        paper.setDotsPerMeterY(4724);
        paper.fill(Qt::white);
        int sheets = 1;
        paintRegistration(desk.desk.context(), detail, {}, paper, paper.size(), [&sheets] { ++sheets; });
        QCOMPARE(sheets, 1);
        const QString folder = qEnvironmentVariable("AGLIS_TEST_PICTURES");
        if (!folder.isEmpty())
            paper.save(folder + u"/print.png"_qs);
        for (int y = 0; y < paper.height(); y += 350) { // also where nothing else is
            const QImage part = paper.copy(200, y, 600, 350);
            QImage empty(part.size(), part.format());
            empty.fill(Qt::white);
            QVERIFY2(part != empty, qPrintable(QString::number(y)));
        }
    }
};

QTEST_MAIN(tst_RegistrationDetail)
#include "tst_registrationdetail.moc"
