// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customer.h"
#include "libportal/messaging/messagetexts.h"
#include "libportal/messaging/messagewords.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/workflow.h"
#include "libportal/tickets/ticket.h"

#include <QtTest/QtTest>

#include <set>

using namespace portal;

Q_DECLARE_METATYPE(portal::Text)

/// That every value a person may meet has words, in both languages, and two values never the same ones.
class tst_MessageWords : public QObject
{
    Q_OBJECT

    void compareAll(const QList<Text> &texts)
    {
        for (const Language language : {Language::Indonesian, Language::English}) {
            std::set<QString> seen;
            for (const Text &text : texts) {
                const QString words = m_translations.text(text, language);
                QVERIFY(!words.isEmpty());
                QVERIFY2(seen.insert(words).second, qPrintable(words));
                QVERIFY2(!words.contains(u'_'), qPrintable(words));
            }
        }
    }

    Translations m_translations;

private Q_SLOTS:
    void every_state_of_a_message_has_words()
    {
        QList<Text> texts;
        for (int state = 0; state <= int(MessageState::Cancelled); ++state)
            texts.append(messageStateText(MessageState(state)));
        compareAll(texts);
    }

    void every_fault_has_words()
    {
        QList<Text> texts;
        for (int fault = int(ErrorClass::Auth); fault <= int(ErrorClass::Permanent); ++fault)
            texts.append(messageErrorText(ErrorClass(fault)));
        texts.append(messageErrorText(u"something_new"));
        compareAll(texts);
        QVERIFY(messageErrorText(ErrorClass::None).isEmpty());
        QVERIFY(messageErrorText(QString()).isEmpty());
        QCOMPARE(messageErrorText(u"bad_number"), messageErrorText(ErrorClass::BadNumber));
    }

    void every_template_has_a_title()
    {
        QList<Text> texts;
        for (const QString &key : MessageTexts::keys())
            texts.append(messageTemplateText(key));
        compareAll(texts);
    }

    void every_condition_of_a_gateway_has_words()
    {
        compareAll({providerConditionText(ProviderCondition::Healthy),
                    providerConditionText(ProviderCondition::Paused),
                    providerConditionText(ProviderCondition::Stopped)});
    }

    void everything_about_an_application_has_words()
    {
        QList<Text> slots_;
        for (const InstallSlot slot : allInstallSlots())
            slots_.append(installSlotText(slot));
        compareAll(slots_);
        QList<Text> categories;
        for (const RejectCategory category : allRejectCategories())
            categories.append(rejectCategoryText(category));
        compareAll(categories);
        QList<Text> actions;
        QList<Text> events;
        for (const RegistrationAction action : allRegistrationActions()) {
            actions.append(registrationActionText(action));
            events.append(registrationEventText(registrationActionName(action)));
        }
        compareAll(actions);
        for (const QString &event :
             {u"submit"_qs, u"note"_qs, u"message"_qs, u"assign"_qs, u"create_customer"_qs, u"unheard_of"_qs})
            events.append(registrationEventText(event));
        compareAll(events);
        QList<Text> fields;
        for (const QString &field : {u"phone"_qs, u"email"_qs, u"nik"_qs, u"address"_qs, u"name"_qs})
            fields.append(lookAlikeFieldText(field));
        compareAll(fields);
    }

    void everything_about_staff_customers_and_tickets_has_words()
    {
        QList<Text> roles;
        for (const Role role : allRoles())
            roles.append(roleText(role));
        compareAll(roles);
        QList<Text> customers;
        for (int status = 0; status <= int(CustomerStatus::Terminated); ++status)
            customers.append(customerStatusText(CustomerStatus(status)));
        compareAll(customers);
        QList<Text> types;
        for (int type = 0; type <= int(TicketType::Dismantle); ++type)
            types.append(ticketTypeText(TicketType(type)));
        compareAll(types);
        QList<Text> statuses;
        for (const TicketStatus status : allTicketStatuses())
            statuses.append(ticketStatusText(status));
        compareAll(statuses);
    }
};

QTEST_GUILESS_MAIN(tst_MessageWords)
#include "tst_messagewords.moc"
