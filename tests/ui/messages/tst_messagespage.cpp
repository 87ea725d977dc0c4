// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"

#include "libportal/messaging/dispatcher.h"
#include "libportal/messaging/dispatcherthread.h"
#include "libportal/messaging/messagewords.h"
#include "libportal/messaging/outbox.h"
#include "libportal/messaging/simulatorinbox.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staffapi/changesapi.h"
#include "tests/ui/support/testdesk.h"
#include "ui/messages/chatsmodel.h"
#include "ui/messages/gatewaystrip.h"
#include "ui/messages/messagedetail.h"
#include "ui/messages/messagelog.h"
#include "ui/messages/messagesmodel.h"
#include "ui/messages/phoneview.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebubble.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

// The dispatcher of a desk, with one simulator that plays `play`.
class Sending
{
public:
    Sending(TestDesk &desk, const QString &play) : m_vault(desk.portal.keys())
    {
        auto settings = desk.portal->settings().messaging().value();
        settings.value.providers = {QJsonObject{{u"kind"_qs, u"simulator"_qs},
                                                {u"name"_qs, u"utama"_qs},
                                                {u"simulator"_qs, QJsonObject{{u"play"_qs, play}}}}};
        if (!desk.portal->settings().setMessaging(Actor::system(), settings.value, settings.version))
            qFatal("no settings");
        m_thread = std::make_unique<DispatcherThread>(
            DispatcherContext{desk.portal.database().source(), m_vault, desk.portal.clock()},
            DispatcherOptions{.settings = settings.value}, [](const QString &) { return QString(); });
        m_thread->start();
    }
    ~Sending() { m_thread->stop(); }

private:
    Vault m_vault;
    std::unique_ptr<DispatcherThread> m_thread;
};

// A page that hears of changes, as in the desk.
struct Shown
{
    explicit Shown(TestDesk &desk) : page(desk.context())
    {
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &page, &ui::Page::changed);
        if (!answered(desk.api.changes().start()))
            qFatal("no changes");
        page.resize(1180, 700);
        page.show();
        page.activate();
    }

    MessageLog &log() { return *page.findChild<MessageLog *>(); }
    MessagesModel &model() { return *page.findChild<MessagesModel *>(); }
    MessageDetail &detail() { return *page.findChild<MessageDetail *>(); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    MessagesPage page;
};

} // namespace

class tst_MessagesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void what_failed_says_why_and_is_really_sent_again()
    {
        TestDesk desk;
        desk.portal.submitted(); // a code and a confirmation
        Shown shown(desk);
        QAbstractItemModelTester tester(&shown.model());
        {
            Sending sending(desk, u"bad_number"_qs);
            QTRY_COMPARE_WITH_TIMEOUT(shown.page.count(), 2, 20000);
        }
        shown.log().setSegment(MessageLog::Segment::Failed);
        QTRY_COMPARE(shown.model().rowCount(), 2);
        QTRY_VERIFY(shown.detail().message());
        QVERIFY(shown.says(desk.wording.text(messageErrorText(ErrorClass::BadNumber))));
        picture(shown.page, u"messages-failed"_qs);

        const int row = shown.model().record(0).templateKey == u"registration.received" ? 0 : 1;
        shown.page.findChild<QTableView *>()->selectRow(row);
        Sending sending(desk, u"delivers"_qs);
        QTRY_VERIFY(shown.button(u"Send again"_qs));
        QTest::mouseClick(shown.button(u"Send again"_qs), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.portal->simulator().messages({})->size(), 1, 20000);
        QTRY_COMPARE(shown.page.count(), 1); // the code: it is asked for anew
        QTRY_COMPARE(shown.model().rowCount(), 1);
        QVERIFY(!desk.notices.successes.isEmpty());
        QVERIFY(shown.says(u"A code is never sent again"_qs));
        QVERIFY(!shown.button(u"Send again"_qs));
    }

    void all_that_failed_is_sent_again_at_once()
    {
        TestDesk desk;
        desk.portal.submitted(u"0812-0000-0001"_qs);
        desk.portal.submitted(u"0812-0000-0002"_qs);
        Shown shown(desk);
        {
            Sending sending(desk, u"bad_number"_qs);
            QTRY_COMPARE_WITH_TIMEOUT(shown.page.count(), 4, 20000);
        }
        shown.log().setSegment(MessageLog::Segment::Failed);
        Sending sending(desk, u"delivers"_qs);
        QTRY_VERIFY(shown.button(u"Send all again"_qs));
        QTest::mouseClick(shown.button(u"Send all again"_qs), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.portal->simulator().messages({})->size(), 2, 20000);
        QVERIFY(desk.notices.successes.value(0).startsWith(u"2 "_qs));
    }

    void a_gateway_that_stopped_says_why_and_is_asked_again()
    {
        TestDesk desk({.role = Role::Admin});
        desk.portal.submitted();
        Shown shown(desk);
        Sending sending(desk, u"device_offline"_qs);
        const QString why = desk.wording.text(messageErrorText(ErrorClass::DeviceOffline));
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(why), 20000);
        QTRY_VERIFY(shown.button(u"Ask again now"_qs));
        picture(shown.page, u"messages-gateway-stopped"_qs);
        QTest::mouseClick(shown.button(u"Ask again now"_qs), Qt::LeftButton);
        QTRY_COMPARE(desk.notices.successes.value(0), u"The gateway is being asked."_qs);
    }

    void who_may_not_manage_gateways_sees_no_button_and_no_texts()
    {
        TestDesk desk({.role = Role::Cs});
        desk.portal.submitted();
        Shown shown(desk);
        QCOMPARE(shown.page.findChild<QTabWidget *>()->count(), 2);
        Sending sending(desk, u"device_offline"_qs);
        const QString why = desk.wording.text(messageErrorText(ErrorClass::DeviceOffline));
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(why), 20000);
        QVERIFY(!shown.button(u"Ask again now"_qs));
    }

    void the_simulators_phone_fills_by_itself_with_codes_readable()
    {
        TestDesk desk;
        Shown shown(desk);
        shown.page.showTab(MessagesPage::Tab::Phone);
        QTRY_VERIFY(shown.says(u"The simulator has sent nothing yet"_qs));
        ChatsModel &chats = *shown.page.findChild<ChatsModel *>();
        QAbstractItemModelTester tester(&chats);
        Sending sending(desk, u"delivers"_qs);
        desk.portal.submitted(u"0812-0000-0001"_qs);
        desk.portal.submitted(u"0812-0000-0002"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(chats.rowCount(), 2, 20000);
        // The first to write stays open, wherever its row goes when the other one writes.
        auto &view = *shown.page.findChild<PhoneView *>();
        QTRY_COMPARE_WITH_TIMEOUT(view.findChildren<MessageBubble *>().size(), 2, 20000);
        const QModelIndex open = view.findChild<QListView *>()->currentIndex();
        const QString code = desk.portal.codeSentTo(chats.phone(open.row()));
        QVERIFY(!code.isEmpty());
        const auto bubbles = view.findChildren<MessageBubble *>();
        QVERIFY(std::ranges::any_of(
            bubbles, [&](const MessageBubble *bubble) { return bubble->text().contains(code); }));
        picture(shown.page, u"messages-phone"_qs);
    }

    void rows_that_come_do_not_move_what_is_selected()
    {
        TestDesk desk;
        desk.portal.submitted(u"0812-0000-0001"_qs);
        Shown shown(desk);
        shown.log().setSegment(MessageLog::Segment::All);
        QTRY_COMPARE(shown.model().rowCount(), 2);
        QTableView &table = *shown.page.findChild<QTableView *>();
        table.selectRow(1);
        const MessageId chosen = shown.model().record(1).id;
        desk.portal.submitted(u"0812-0000-0002"_qs);
        QTRY_COMPARE(shown.model().rowCount(), 4);
        QCOMPARE(shown.model().record(table.currentIndex().row()).id, chosen);
        QCOMPARE(shown.detail().message()->id, chosen);
    }

    void the_log_is_read_page_by_page()
    {
        TestDesk desk;
        for (int i = 0; i < 40; ++i)
            desk.portal.submitted(u"0812-0001-%1"_qs.arg(i, 4, 10, QLatin1Char('0')));
        MessagesModel model(desk.api, desk.wording);
        QAbstractItemModelTester tester(&model);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.total(), 80);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 80);
        QVERIFY(!model.canFetchMore({}));
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.record(row).id < model.record(row - 1).id);
        model.refresh();
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 80);
    }

    void a_number_leads_to_its_application()
    {
        TestDesk desk;
        const QString number = desk.portal.submitted();
        Shown shown(desk);
        shown.log().setSegment(MessageLog::Segment::All);
        QTRY_COMPARE(shown.model().rowCount(), 2);
        QSignalSpy asked(&shown.page, &ui::Page::recordRequested);
        QTRY_VERIFY(shown.button(u"Open "_qs + number));
        QTest::mouseClick(shown.button(u"Open "_qs + number), Qt::LeftButton);
        QCOMPARE(asked.value(0), (QVariantList{u"registrations"_qs, number}));
    }
};

QTEST_MAIN(tst_MessagesPage)
#include "tst_messagespage.moc"
