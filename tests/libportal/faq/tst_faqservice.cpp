// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/defaultfaq.h"
#include "libportal/faq/faqmarkup.h"
#include "libportal/faq/faqservice.h"
#include "libportal/storage/auditlog.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class FaqServiceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestPortal> m_portal;

    FaqService &faq() { return (*m_portal)->faq(); }
    Actor admin() { return m_portal->staff(Role::Admin); }

    static FaqEntry draft(const QString &question, FaqCategory category = FaqCategory::General)
    {
        FaqEntry entry;
        entry.category = category;
        entry.state = FaqState::Published;
        entry.indonesian = {question, u"Jawaban **tebal**"_s};
        entry.english = {question + u" in English"_s, u"A **bold** answer"_s};
        return entry;
    }
    FaqEntry added(const QString &question, FaqCategory category = FaqCategory::General)
    {
        return faq().add(admin(), draft(question, category)).value();
    }
    QStringList found(const FaqQuery &query)
    {
        QStringList questions;
        const QList<FaqSection> sections = faq().search(query).value();
        for (const FaqSection &section : sections) {
            for (const FaqAnswer &answer : section.answers)
                questions.append(answer.question);
        }
        return questions;
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_portal = std::make_unique<TestPortal>(dialect);
    }
    void cleanup() { m_portal.reset(); }

    void the_product_brings_some_twenty_whole_answers_in_five_categories()
    {
        const QList<FaqEntry> defaults = defaultFaq().value();
        QVERIFY(defaults.size() >= 20);
        const auto places = faqPlaceholders(BrandSettings{});
        QSet<FaqCategory> categories;
        QSet<QString> questions;
        for (const FaqEntry &entry : defaults) {
            categories.insert(entry.category);
            for (const FaqWords *words : {&entry.indonesian, &entry.english}) {
                questions.insert(words->question);
                QVERIFY2(words->question.endsWith(u'?') || words->question.contains(u"? "),
                         qPrintable(words->question));
                QVERIFY2(words->answer.size() > 80, qPrintable(words->question));
                QVERIFY2(checkFaqMarkup(words->answer, places, u"answer"_s).has_value(),
                         qPrintable(words->question));
            }
        }
        QCOMPARE(categories.size(), 5);
        QCOMPARE(questions.size(), 2 * defaults.size());
        QCOMPARE(faq().addDefaults(admin()), Result<int>(int(defaults.size())));
        QCOMPARE(faq().addDefaults(admin()), Result<int>(0));
        QCOMPARE(found({}).size(), defaults.size());
    }

    void people_find_answers_by_words_of_either_language()
    {
        added(u"Kapan tagihan terbit?"_s, FaqCategory::Payment);
        added(u"Wi-Fi lambat?"_s, FaqCategory::Technical);
        QCOMPARE(found({.words = u"TAGIHAN terbit"_s}), QStringList(u"Kapan tagihan terbit?"_s));
        QCOMPARE(found({.words = u"tagihan lambat"_s}), QStringList());
        QCOMPARE(found({.words = u"lambat bold"_s}), QStringList(u"Wi-Fi lambat?"_s));
        QCOMPARE(found({.words = u"**"_s}), QStringList());
        QCOMPARE(found({.words = u"kapan"_s, .language = Language::English}),
                 QStringList(u"Kapan tagihan terbit? in English"_s));
        QCOMPARE(found({.category = FaqCategory::Technical}), QStringList(u"Wi-Fi lambat?"_s));
        const QList<FaqSection> sections = faq().search({.language = Language::English}).value();
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections.first().category, FaqCategory::Payment);
        QCOMPARE(sections.first().answers.first().html, u"<p>A <strong>bold</strong> answer</p>"_s);
    }

    void the_provider_is_named_in_questions_too()
    {
        (void)added(u"Bagaimana menghubungi {brand}?"_s);
        const QStringList named{u"Bagaimana menghubungi AGLIS Net?"_s};
        QCOMPARE(found({}), named);
        QCOMPARE(found({.words = u"menghubungi aglis"_s}), named);
    }

    void drafts_are_for_staff_alone()
    {
        const FaqEntry entry = added(u"Sudah siap?"_s);
        const auto hidden = faq().setState(admin(), entry.id, FaqState::Draft, entry.version);
        QCOMPARE(hidden->state, FaqState::Draft);
        QCOMPARE(found({}), QStringList());
        QCOMPARE(faq().list(admin())->size(), 1);
        QVERIFY(faq().setState(admin(), entry.id, FaqState::Published, hidden->version).has_value());
        QCOMPARE(found({}), QStringList(u"Sudah siap?"_s));
    }

    void an_edit_names_the_version_it_saw()
    {
        FaqEntry entry = added(u"Lama?"_s);
        entry.indonesian.question = u"Baru?"_s;
        const auto edited = faq().edit(admin(), entry);
        QCOMPARE(edited->version, 2);
        QCOMPARE(edited->updatedBy, u"Petugas admin"_s);
        const auto stale = faq().edit(admin(), entry);
        QCOMPARE(stale.error().code, ErrorCode::Conflict);
        QCOMPARE(stale.error().currentVersion, 2);
        QCOMPARE(faq().remove(admin(), entry.id, 1).error().code, ErrorCode::Conflict);
        QVERIFY(faq().remove(admin(), entry.id, 2).has_value());
        QCOMPARE(faq().edit(admin(), entry).error().code, ErrorCode::NotFound);
        QCOMPARE(found({}), QStringList());
    }

    void entries_stand_in_the_order_they_are_given()
    {
        const FaqEntry one = added(u"Satu?"_s);
        const FaqEntry two = added(u"Dua?"_s);
        const FaqEntry three = added(u"Tiga?"_s);
        const FaqEntry other = added(u"Lain?"_s, FaqCategory::Account);
        QVERIFY(faq().reorder(admin(), FaqCategory::General, {three.id, one.id, two.id}).has_value());
        QCOMPARE(found({}), QStringList({u"Tiga?"_s, u"Satu?"_s, u"Dua?"_s, u"Lain?"_s}));
        for (const QList<FaqId> &wrong : {QList<FaqId>{one.id, two.id}, QList<FaqId>{one.id, one.id, two.id},
                                          QList<FaqId>{one.id, two.id, three.id, other.id}}) {
            const auto refused = faq().reorder(admin(), FaqCategory::General, wrong);
            QCOMPARE(refused.error().fields.first().field, u"order"_s);
        }
        // Whoever edits meanwhile is not disturbed; and another category begins at its end.
        FaqEntry moved = one;
        moved.category = FaqCategory::Account;
        QVERIFY(faq().edit(admin(), moved).has_value());
        QCOMPARE(found({}), QStringList({u"Tiga?"_s, u"Dua?"_s, u"Lain?"_s, u"Satu?"_s}));
    }

    void what_is_wrong_is_named_field_by_field()
    {
        FaqEntry entry = draft(u"?"_s);
        entry.english = {u"Fine?"_s, u"[x](javascript:y)"_s};
        entry.indonesian.answer = u"{nama}"_s;
        for (const auto &error : {faq().add(admin(), entry).error(), faq().preview(admin(), entry).error()}) {
            QStringList faults;
            for (const FieldError &field : error.fields)
                faults.append(field.field + u':' + field.code);
            QCOMPARE(faults, QStringList({u"question_id:too_short"_s, u"answer_id:placeholder"_s,
                                          u"answer_en:link"_s}));
        }
        QCOMPARE(m_portal->count(u"faq_entries"_s), 0);
    }

    void a_preview_is_what_the_public_gets()
    {
        const FaqPreview preview = faq().preview(admin(), draft(u"Sama?"_s)).value();
        QCOMPARE(m_portal->count(u"faq_entries"_s), 0);
        added(u"Sama?"_s);
        QCOMPARE(preview.indonesianHtml, faq().search({})->first().answers.first().html);
        QCOMPARE(preview.englishHtml,
                 faq().search({.language = Language::English})->first().answers.first().html);
    }

    void s21_administrators_alone_keep_the_answers()
    {
        const FaqEntry entry = added(u"Boleh?"_s);
        for (const Role role : {Role::Cs, Role::Supervisor, Role::Technician}) {
            const Actor who = m_portal->staff(role);
            QCOMPARE(faq().list(who).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().add(who, draft(u"Baru?"_s)).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().edit(who, entry).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().setState(who, entry.id, FaqState::Draft, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().remove(who, entry.id, 1).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().reorder(who, FaqCategory::General, {entry.id}).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().preview(who, entry).error().code, ErrorCode::Forbidden);
            QCOMPARE(faq().addDefaults(who).error().code, ErrorCode::Forbidden);
        }
        QCOMPARE(faq().list(admin())->first(), entry);
    }
};

QTEST_GUILESS_MAIN(FaqServiceTest)
#include "tst_faqservice.moc"
