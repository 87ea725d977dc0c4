// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "tests/ui/invoices/invoicepageroom.h"
#include "tests/ui/support/testdesk.h"
#include "ui/frame/commandpalette.h"
#include "ui/frame/idlewatch.h"
#include "ui/frame/keysdialog.h"
#include "ui/frame/navigationrail.h"
#include "ui/frame/noticestack.h"
#include "ui/widgets/banner.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTreeWidget>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

namespace {

class PlainPage final : public ui::Page
{
public:
    explicit PlainPage(const QString &id) : ui::Page({id, id.toUpper(), u"inbox"_qs}) {}
    void activate() override { ++activations; }
    void deactivate() override { ++deactivations; }
    void changed(const QList<Change> &changes) override { heard += changes; }
    void openRecord(const QString &key) override { opened.append(key); }
    void count(qint64 number) { setCount(number); }

    int activations = 0;
    int deactivations = 0;
    QList<Change> heard;
    QStringList opened;
};

struct Window
{
    Window() : notices(new NoticeStack(desk.wording)), frame(std::make_unique<MainWindow>(context()))
    {
        notices->attach(frame->centralWidget());
        for (PlainPage *page : {registrations, messages})
            frame->addPage(page);
        frame->resize(1200, 700);
        frame->show();
        frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    }
    DeskContext context()
    {
        return {desk.api, *desk.session, desk.wording, desk.personal, desk.commands, *notices};
    }

    TestDesk desk;
    PlainPage *registrations = new PlainPage(u"registrations"_qs);
    PlainPage *messages = new PlainPage(u"messages"_qs);
    NoticeStack *notices;
    std::unique_ptr<MainWindow> frame;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_are_reached_by_keys_and_hear_when_they_are_looked_at()
    {
        Window window;
        QCOMPARE(window.frame->currentPage(), window.registrations);
        QCOMPARE(window.registrations->activations, 1);
        QTest::keyClick(window.frame.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.frame->currentPage(), window.messages);
        QCOMPARE(window.registrations->deactivations, 1);
        QCOMPARE(window.messages->activations, 1);
        QTest::keyClick(window.frame.get(), Qt::Key_F5);
        QCOMPARE(window.messages->activations, 2);
    }

    void the_page_one_was_on_is_there_again()
    {
        Window window;
        QTest::keyClick(window.frame.get(), Qt::Key_2, Qt::ControlModifier);
        MainWindow again(window.context());
        auto *first = new PlainPage(u"registrations"_qs);
        auto *second = new PlainPage(u"messages"_qs);
        again.addPage(first);
        again.addPage(second);
        QCOMPARE(again.currentPage(), second);
    }

    void changes_reach_every_page()
    {
        Window window;
        window.frame->changed({{7, u"registration"_qs, u"REG-20261120-0001"_qs, {}}});
        QCOMPARE(window.registrations->heard.size(), 1);
        QCOMPARE(window.messages->heard.size(), 1);
    }

    void counts_are_told_to_those_who_cannot_see_them()
    {
        Window window;
        window.messages->count(12);
        const auto *rail = window.frame->findChild<NavigationRail *>();
        QStringList names;
        for (const auto *entry : rail->findChildren<QAbstractButton *>())
            names.append(entry->accessibleName());
        QVERIFY(names.contains(u"MESSAGES, 12"_qs));
    }

    void the_palette_finds_pages_commands_and_applications()
    {
        Window window;
        const QString number = window.desk.portal.submitted();
        const QString name = window.desk.portal.registration(number).fullName;
        QTest::keyClick(window.frame.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.frame->findChild<CommandPalette *>();
        QVERIFY(palette);
        auto *input = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListWidget *>();
        input->setText(u"mess"_qs);
        QCOMPARE(list->count(), 2); // the page, and the command that opens it
        input->setText(name.left(6));
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(window.registrations->opened, QStringList{number});
    }

    void the_palette_finds_what_every_page_lists()
    {
        Window window;
        auto *invoices = new PlainPage(u"invoices"_qs);
        auto *customers = new PlainPage(u"customers"_qs);
        window.frame->addPage(invoices);
        window.frame->addPage(customers);
        const QString customer = connectedCustomers(window.desk.portal, 1).first();
        NewInvoice wanted;
        wanted.customerCode = customer;
        wanted.month = BillingMonth::of(window.desk.wording.today());
        wanted.lines = {{u"Home 20"_qs, Rupiah(200'000)}};
        const QString invoice =
            window.desk.portal->invoices().issue(Actor::system(), wanted).value().invoice.number;
        const auto find = [&](const QString &words, int expected) {
            QTest::keyClick(window.frame.get(), Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(window.frame->findChild<CommandPalette *>());
            auto *palette = window.frame->findChild<CommandPalette *>();
            palette->findChild<QLineEdit *>()->setText(words);
            auto *list = palette->findChild<QListWidget *>();
            QTRY_COMPARE(list->count(), expected);
            QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
            QTRY_VERIFY(!window.frame->findChild<CommandPalette *>());
        };
        find(invoice, 1);
        QCOMPARE(invoices->opened, QStringList(invoice));
        find(customer, 2); // and the customer's invoice
        QCOMPARE(customers->opened.size() + invoices->opened.size(), 2);
    }

    void a_new_ticket_wanted_on_one_page_begins_on_the_tickets_page()
    {
        Window window;
        auto *tickets = new PlainPage(u"tickets"_qs);
        window.frame->addPage(tickets);
        Q_EMIT window.messages->newTicketRequested(u"AGL-202611-0001"_qs);
        QCOMPARE(window.frame->currentPage(), tickets);
        QCOMPARE(tickets->opened, QStringList(u"new:AGL-202611-0001"_qs));
    }

    void ctrl_z_takes_back_the_newest_step()
    {
        Window window;
        QStringList undone;
        window.notices->undoable(u"first"_qs, 10s, [&] { undone.append(u"first"_qs); });
        const quint64 second =
            window.notices->undoable(u"second"_qs, 10s, [&] { undone.append(u"second"_qs); });
        picture(*window.frame, u"notices"_qs);
        window.notices->undoNewest();
        QCOMPARE(undone, QStringList{u"second"_qs});
        window.notices->settled(second);
        window.notices->undoNewest();
        QCOMPARE(undone, (QStringList{u"second"_qs, u"first"_qs}));
    }

    void a_fault_of_ours_has_an_id_and_no_inner_detail()
    {
        Window window;
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"error [0-9a-f]{8} internal secret detail"_qs));
        window.notices->failed(Error::internal(u"secret detail"_qs));
        const auto *banner = window.notices->findChild<Banner *>();
        QVERIFY(banner->isShown());
        QVERIFY(!banner->text().contains(u"secret detail"_qs));
        QVERIFY(banner->text().contains(QRegularExpression(u"[0-9a-f]{8}"_qs)));
        window.notices->done(u"Saved."_qs);
        QCOMPARE(banner->text(), u"Saved."_qs);
    }

    void an_ended_session_is_no_error_message()
    {
        Window window;
        QSignalSpy ended(window.notices, &NoticeStack::sessionEnded);
        window.notices->failed(Error::unauthorized());
        QCOMPARE(ended.size(), 1);
        QVERIFY(!window.notices->findChild<Banner *>()->isShown());
    }

    void keys_are_changed_in_their_dialog()
    {
        Window window;
        QTest::keyClick(window.frame.get(), Qt::Key_Question);
        auto *dialog = window.frame->findChild<KeysDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        const QList<QTreeWidgetItem *> rows =
            list->findItems(u"Read again"_qs, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(rows.size(), 1);
        list->setCurrentItem(rows.at(0));
        dialog->findChild<QKeySequenceEdit *>()->setKeySequence(QKeySequence(Qt::Key_F9));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == u"Use these keys")
                button->click();
        }
        dialog->close();
        QTRY_VERIFY(!window.frame->findChild<KeysDialog *>());
        window.frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.frame.get()));
        const int before = window.registrations->activations;
        QTest::keyClick(window.frame.get(), Qt::Key_F9);
        QCOMPARE(window.registrations->activations, before + 1);
    }

    void idleness_is_noticed_and_a_key_begins_it_anew()
    {
        QObject application;
        IdleWatch watch(&application);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(0ms);
        watch.setLimit(20ms);
        QTRY_COMPARE(idle.size(), 1);
        watch.setLimit(0ms); // never
        QVERIFY(!idle.wait(60));
    }
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
