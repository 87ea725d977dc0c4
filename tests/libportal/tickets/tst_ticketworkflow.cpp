// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketworkflow.h"

#include <QtTest/QtTest>

using namespace portal;

Q_DECLARE_METATYPE(portal::TicketStatus)

class TicketWorkflowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s21_each_state_allows_these_actions_and_no_others_data()
    {
        QTest::addColumn<TicketStatus>("from");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("open") << TicketStatus::Open
                              << QStringList{u"assign>assigned"_qs, u"prioritise>open"_qs,
                                             u"start>in_progress"_qs, u"cancel>cancelled"_qs};
        QTest::newRow("assigned") << TicketStatus::Assigned
                                  << QStringList{u"assign>assigned"_qs,    u"prioritise>assigned"_qs,
                                                 u"start>in_progress"_qs,  u"hold>on_hold"_qs,
                                                 u"complete>completed"_qs, u"cancel>cancelled"_qs};
        QTest::newRow("in progress") << TicketStatus::InProgress
                                     << QStringList{u"assign>assigned"_qs, u"prioritise>in_progress"_qs,
                                                    u"hold>on_hold"_qs, u"complete>completed"_qs,
                                                    u"cancel>cancelled"_qs};
        QTest::newRow("on hold") << TicketStatus::OnHold
                                 << QStringList{u"assign>on_hold"_qs, u"prioritise>on_hold"_qs,
                                                u"resume>in_progress"_qs, u"complete>completed"_qs,
                                                u"cancel>cancelled"_qs};
        QTest::newRow("completed") << TicketStatus::Completed << QStringList{};
        QTest::newRow("cancelled") << TicketStatus::Cancelled << QStringList{};
    }
    void s21_each_state_allows_these_actions_and_no_others()
    {
        QFETCH(TicketStatus, from);
        QFETCH(QStringList, steps);
        QStringList found;
        for (const TicketAction action : allTicketActions()) {
            if (const auto to = ticketStateAfter(action, from))
                found.append(ticketActionName(action) + u'>' + ticketStatusName(*to));
        }
        QCOMPARE(found, steps);
        QCOMPARE(isUnfinished(from), !steps.isEmpty());
    }

    void names_are_read_back_as_they_are_written()
    {
        for (const TicketAction action : allTicketActions())
            QCOMPARE(ticketActionFromName(ticketActionName(action)), action);
        for (const TicketStatus status : allTicketStatuses())
            QCOMPARE(ticketStatusFromName(ticketStatusName(status)), status);
        for (const TicketType type : {TicketType::Survey, TicketType::Installation, TicketType::Repair,
                                      TicketType::Upgrade, TicketType::Dismantle})
            QCOMPARE(ticketTypeFromName(ticketTypeName(type)), type);
        for (const TicketPriority priority :
             {TicketPriority::Low, TicketPriority::Normal, TicketPriority::High})
            QCOMPARE(ticketPriorityFromName(ticketPriorityName(priority)), priority);
        QVERIFY(!ticketActionFromName(u"Assign").has_value());
        QVERIFY(!ticketStatusFromName(u"").has_value());
    }
};

QTEST_GUILESS_MAIN(TicketWorkflowTest)
#include "tst_ticketworkflow.moc"
