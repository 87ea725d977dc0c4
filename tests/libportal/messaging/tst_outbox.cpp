// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/messaging/messagingfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::MessagingFixture;
using portal::testing::TestDatabase;

class OutboxTest : public QObject
{
    Q_OBJECT

    const Actor m_staff = Actor::staff(StaffId(3), Role::Cs, u"Staf Uji"_qs);

    static void end(MessagingFixture &fixture, MessageId id, const QString &state)
    {
        const auto changed = fixture.database->execute(u"UPDATE outbox SET state = :state WHERE id = :id"_qs,
                                                       {{u"state"_qs, state}, {u"id"_qs, id.value()}});
        QCOMPARE(changed.value(), 1);
    }

private Q_SLOTS:
    void s31_a_message_stands_and_falls_with_its_transaction_data() { TestDatabase::addRows(); }
    void s31_a_message_stands_and_falls_with_its_transaction()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        const QString business = u"INSERT INTO settings (name, value, version, updated_at, updated_by) "
                                 "VALUES ('decision', 'x', 1, 1, '')"_qs;
        const QString decisions = u"SELECT count(*) FROM settings WHERE name = 'decision'"_qs;
        {
            auto transaction = Transaction::begin(*fixture.database).value();
            QVERIFY(fixture.database->execute(business).has_value());
            QVERIFY(fixture.outbox.enqueue(fixture.received()).has_value());
        }
        QCOMPARE(fixture.number(decisions), 0);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox"_qs), 0);
        {
            auto transaction = Transaction::begin(*fixture.database).value();
            QVERIFY(fixture.database->execute(business).has_value());
            QVERIFY(fixture.outbox.enqueue(fixture.received()).has_value());
            QVERIFY(transaction.commit().has_value());
        }
        QCOMPARE(fixture.number(decisions), 1);
        QCOMPARE(fixture.outbox.about(u"registration"_qs, u"REG-20261120-0001"_qs).value().size(), 1);
    }

    void s31_a_message_outside_a_transaction_is_refused_data() { TestDatabase::addRows(); }
    void s31_a_message_outside_a_transaction_is_refused()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        QCOMPARE(fixture.outbox.enqueue(fixture.received()).error().code, ErrorCode::Internal);
        QCOMPARE(fixture.outbox.cancel(MessageId(1)).error().code, ErrorCode::Internal);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox"_qs), 0);
    }

    void the_dispatcher_hears_of_a_message_when_it_is_committed()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        QStringList heard;
        const auto listening = fixture.testDatabase.source().changes().subscribe(
            [&](const QString &entity) { heard.append(entity); });
        auto transaction = Transaction::begin(*fixture.database).value();
        QVERIFY(fixture.outbox.enqueue(fixture.received()).has_value());
        QVERIFY(heard.isEmpty());
        QVERIFY(transaction.commit().has_value());
        QVERIFY(heard.contains(Outbox::wakeEntity()));
        QCOMPARE(fixture.changes.after(0, 10).value().last().entity, u"message"_qs);
    }

    void a_request_that_lacks_what_its_text_needs_is_refused()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        MessageRequest request = fixture.received();
        request.parameters.remove(u"tracking_url"_qs);
        auto transaction = Transaction::begin(*fixture.database).value();
        QCOMPARE(fixture.outbox.enqueue(request).error().fields[0].field, u"parameters"_qs);
        QCOMPARE(fixture.outbox.preview(request).error().fields[0].field, u"parameters"_qs);
    }

    void s03_a_code_is_sealed_in_the_row_and_dots_to_everybody_data() { TestDatabase::addRows(); }
    void s03_a_code_is_sealed_in_the_row_and_dots_to_everybody()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        MessageRequest request = fixture.code();
        request.parameters.insert(u"code"_qs, u"482916"_qs); // a caller's mistake must not put it in clear
        const MessageId id = fixture.queue(request);
        const auto row = fixture.database
                             ->one(u"SELECT parameters, secret, priority FROM outbox"_qs, {},
                                   [](const Row &found) {
                                       return std::tuple(found.text(0), found.bytes(1), found.integer(2));
                                   })
                             .value()
                             .value();
        QVERIFY(!std::get<0>(row).contains(u"482916"));
        QVERIFY(!std::get<1>(row).contains("482916"));
        QCOMPARE(std::get<2>(row), int(MessagePriority::Code));
        QCOMPARE(fixture.vault.open(Outbox::codePurpose(), std::get<1>(row)).value(), "482916");
        for (const QString &text : {fixture.record(id).text, fixture.outbox.preview(request).value()}) {
            QVERIFY(!text.contains(u"482916"));
            QVERIFY(text.contains(u"••••••"));
        }
    }

    void staff_see_a_message_with_todays_words_data() { TestDatabase::addRows(); }
    void staff_see_a_message_with_todays_words()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        MessageRequest request = fixture.received();
        request.hold = std::chrono::seconds(10);
        const MessageId id = fixture.queue(request);
        const MessageRecord record =
            fixture.outbox.about(u"registration"_qs, u"REG-20261120-0001"_qs).value().at(0);
        QCOMPARE(record.id, id);
        QCOMPARE(record.state, MessageState::Queued);
        QCOMPARE(record.phone, fixture.phone().e164());
        QCOMPARE(record.createdAt, fixture.clock.now());
        QCOMPARE(record.nextAttemptAt, fixture.clock.now() + std::chrono::seconds(10));
        QCOMPARE(record.requestedBy, u"applicant"_qs);
        QVERIFY(record.text.contains(u"Rumah 50") && record.text.contains(u"AGLIS Net"));
        QCOMPARE(record.text, fixture.outbox.preview(request).value());
    }

    void the_log_is_filtered_and_read_in_pages_data() { TestDatabase::addRows(); }
    void the_log_is_filtered_and_read_in_pages()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        QList<MessageId> ids;
        for (int i = 0; i < 5; ++i)
            ids.prepend(fixture.queue(i == 2 ? fixture.code() : fixture.received()));
        end(fixture, ids[0], u"failed"_qs);
        const auto first = fixture.outbox.list(m_staff, {}, {3, {}}).value();
        QCOMPARE(first.total, 5);
        QCOMPARE(first.items.size(), 3);
        QCOMPARE(first.items[0].id, ids[0]);
        const auto second = fixture.outbox.list(m_staff, {}, {3, first.nextCursor}).value();
        QCOMPARE(second.items.size(), 2);
        QCOMPARE(second.items[0].id, ids[3]);
        QVERIFY(second.nextCursor.isEmpty());
        const auto failed = fixture.outbox.list(m_staff, {MessageState::Failed, {}}, {}).value();
        QCOMPARE(failed.total, 1);
        QCOMPARE(failed.items.at(0).id, ids[0]);
        const auto ended =
            fixture.outbox
                .list(m_staff,
                      {.state = {}, .templateKey = {}, .anyOf = {MessageState::Failed, MessageState::Queued}},
                      {})
                .value();
        QCOMPARE(ended.total,
                 failed.total + fixture.outbox.list(m_staff, {MessageState::Queued, {}}, {})->total);

        const auto codes = fixture.outbox.list(m_staff, {std::nullopt, u"registration.otp"_qs}, {}).value();
        QCOMPARE(codes.total, 1);
        QCOMPARE(codes.items.at(0).id, ids[2]);
        QCOMPARE(fixture.outbox.list(m_staff, {}, {3, u"rubbish"_qs}).error().code, ErrorCode::Invalid);
    }

    void s21_the_log_is_not_for_technicians()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        const MessageId id = fixture.queue(fixture.received());
        end(fixture, id, u"failed"_qs);
        const Actor technician = Actor::staff(StaffId(4), Role::Technician, u"Teknisi Uji"_qs);
        QCOMPARE(fixture.outbox.list(technician, {}, {}).error().code, ErrorCode::Forbidden);
        QCOMPARE(fixture.outbox.resend(technician, id).error().code, ErrorCode::Forbidden);
        QCOMPARE(fixture.number(u"SELECT count(*) FROM outbox"_qs), 1);
    }

    void a_failed_message_is_sent_once_more_as_a_new_one_data() { TestDatabase::addRows(); }
    void a_failed_message_is_sent_once_more_as_a_new_one()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        const MessageId id = fixture.queue(fixture.received());
        QCOMPARE(fixture.outbox.resend(m_staff, id).error().fields[0].field, u"state"_qs);
        end(fixture, id, u"failed"_qs);
        const MessageId again = fixture.outbox.resend(m_staff, id).value();
        const MessageRecord record = fixture.record(again);
        QCOMPARE(record.state, MessageState::Queued);
        QCOMPARE(record.text, fixture.record(id).text);
        QCOMPARE(record.requestedBy, m_staff.key());
        QCOMPARE(fixture.record(id).state, MessageState::Failed);
        QCOMPARE(fixture.outbox.resend(m_staff, MessageId(999)).error().code, ErrorCode::NotFound);
    }

    void s03_a_code_cannot_be_sent_again_by_staff()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        const MessageId id = fixture.queue(fixture.code());
        end(fixture, id, u"failed"_qs);
        QCOMPARE(fixture.outbox.resend(m_staff, id).error().fields[0].field, u"template"_qs);
    }

    void a_held_message_can_be_taken_back_data() { TestDatabase::addRows(); }
    void a_held_message_can_be_taken_back()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        const MessageId held = fixture.queue(fixture.received());
        const MessageId leaving = fixture.queue(fixture.received());
        end(fixture, leaving, u"sending"_qs);
        auto transaction = Transaction::begin(*fixture.database).value();
        QVERIFY(fixture.outbox.cancel(held).has_value());
        QCOMPARE(fixture.outbox.cancel(leaving).error().fields[0].field, u"state"_qs);
        QCOMPARE(fixture.outbox.cancel(MessageId(999)).error().code, ErrorCode::NotFound);
        QVERIFY(transaction.commit().has_value());
        QCOMPARE(fixture.record(held).state, MessageState::Cancelled);
    }

    void the_counts_say_what_waits_and_what_failed_data() { TestDatabase::addRows(); }
    void the_counts_say_what_waits_and_what_failed()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        QCOMPARE(fixture.outbox.counts().value().oldestWaiting, std::nullopt);
        const Instant start = fixture.clock.now();
        const MessageId failed = fixture.queue(fixture.received());
        fixture.clock.advance(std::chrono::seconds(1));
        const MessageId sending = fixture.queue(fixture.received());
        fixture.queue(fixture.received());
        end(fixture, failed, u"failed"_qs);
        end(fixture, sending, u"sending"_qs);
        const auto counts = fixture.outbox.counts().value();
        QCOMPARE(counts.waiting, 2);
        QCOMPARE(counts.failed, 1);
        QCOMPARE(counts.oldestWaiting, start + std::chrono::seconds(1));
    }

    void p03_old_messages_lose_their_words_but_stay_in_the_log_data() { TestDatabase::addRows(); }
    void p03_old_messages_lose_their_words_but_stay_in_the_log()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        const MessageId old = fixture.queue(fixture.received());
        const MessageId waiting = fixture.queue(fixture.received());
        end(fixture, old, u"failed"_qs);
        fixture.clock.advance(std::chrono::hours(1));
        const MessageId young = fixture.queue(fixture.received());
        end(fixture, young, u"failed"_qs);
        QCOMPARE(fixture.outbox.forgetBodiesBefore(fixture.clock.now()).value(), 1);
        QCOMPARE(fixture.record(old).text, QString());
        QCOMPARE(fixture.record(old).key, u"REG-20261120-0001"_qs);
        QVERIFY(!fixture.record(waiting).text.isEmpty());
        QVERIFY(!fixture.record(young).text.isEmpty());
        QCOMPARE(fixture.outbox.resend(m_staff, old).error().fields[0].field, u"parameters"_qs);
    }

    // Both are asked all day. Those without words become more every year, and are not to be read each time.
    void what_failed_is_found_by_the_right_index_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        QTest::newRow("can be sent again")
            << u"SELECT o.key FROM outbox o WHERE o.entity = 'registration' AND o.state = 'failed' "
               "AND o.resent_as IS NULL AND o.parameters <> ''"_qs
            << u" outbox_unsettled "_qs;
        QTest::newRow("counted")
            << u"SELECT count(*) FROM outbox WHERE state = 'failed' AND resent_as IS NULL"_qs
            << u"COVERING INDEX outbox_failed "_qs;
    }
    void what_failed_is_found_by_the_right_index()
    {
        QFETCH(QString, sql);
        QFETCH(QString, index);
        MessagingFixture fixture(Dialect::Sqlite);
        const QStringList plan =
            fixture.database
                ->all(u"EXPLAIN QUERY PLAN "_qs + sql, {}, [](const Row &row) { return row.text(3); })
                .value();
        QVERIFY2(plan.join(u'\n').contains(index), qPrintable(plan.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
