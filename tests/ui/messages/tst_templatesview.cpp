// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/templatesview.h"

#include "libportal/messaging/templateservice.h"
#include "tests/ui/support/testdesk.h"
#include "ui/messages/templatesamples.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/messagebubble.h"
#include "ui/widgets/placeholderedit.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

const QString key = QStringLiteral("registration.verified");

struct Shown
{
    explicit Shown(TestDesk &desk) : view(desk.context())
    {
        view.resize(1180, 680);
        view.show();
        view.refresh();
        if (!QTest::qWaitFor([&] { return !edit().toPlainText().isEmpty(); }))
            qFatal("no templates");
        view.choose(key, Language::English);
    }
    PlaceholderEdit &edit() { return *view.findChild<PlaceholderEdit *>(); }
    QPushButton &button(const QString &text)
    {
        for (QPushButton *one : view.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return *one;
        }
        qFatal("no button %s", qPrintable(text));
    }
    QString bubble() { return view.findChild<MessageBubble *>()->text(); }
    bool says(const QString &words)
    {
        const auto labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    TemplatesView view;
};

MessageTemplate stored(TestDesk &desk)
{
    return desk.portal->templates().find(key, Language::English).value();
}

} // namespace

class tst_TemplatesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void a_text_is_previewed_as_it_is_typed_and_saved()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.edit().setPlainText(u"Hello {name}, *{number}* is verified. {brand}"_qs);
        QCOMPARE(shown.bubble(), u"Hello Zainal Uji, *REG-20261120-0001* is verified. AGLIS Net"_qs);
        QVERIFY(shown.view.hasUnsaved());
        picture(shown.view, u"messages-texts"_qs);
        QTest::mouseClick(&shown.button(u"Save"_qs), Qt::LeftButton);
        QTRY_COMPARE(stored(desk).text, u"Hello {name}, *{number}* is verified. {brand}"_qs);
        QTRY_VERIFY(!shown.view.hasUnsaved());
        QCOMPARE(desk.notices.successes.value(0), u"The text is saved."_qs);

        QTest::mouseClick(&shown.button(u"Back to the product's text"_qs), Qt::LeftButton);
        QTRY_COMPARE(shown.edit().toPlainText(), MessageTexts::productText(key, Language::English));
        QCOMPARE(stored(desk).origin, MessageTemplate::Origin::Product);
    }

    void an_unknown_placeholder_is_named_at_the_text_and_not_saved()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.edit().setPlainText(u"Hello {nama}"_qs);
        QVERIFY(shown.says(u"{nama} does not exist in this message."_qs));
        QVERIFY(!shown.button(u"Save"_qs).isEnabled());
        picture(shown.view, u"messages-texts-unknown"_qs);
    }

    void a_code_cannot_be_left_out()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.view.choose(u"registration.otp"_qs, Language::English);
        shown.edit().setPlainText(u"Hello {name}"_qs);
        QVERIFY(shown.says(u"{code}"_qs));
        QVERIFY(!shown.button(u"Save"_qs).isEnabled());
    }

    void what_the_library_refuses_stands_at_the_text()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.edit().setPlainText(QString(TemplateService::longestText + 1, u'x'));
        QVERIFY(shown.button(u"Save"_qs).isEnabled());
        QTest::mouseClick(&shown.button(u"Save"_qs), Qt::LeftButton);
        QTRY_VERIFY(shown.says(QString::number(TemplateService::longestText)));
        QVERIFY(shown.view.hasUnsaved());
    }

    void what_was_typed_waits_while_one_looks_elsewhere()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.edit().setPlainText(u"Draft {name}"_qs);
        shown.view.choose(key, Language::Indonesian);
        QVERIFY(shown.edit().toPlainText() != u"Draft {name}"_qs);
        shown.view.refresh();
        shown.view.choose(key, Language::English);
        QCOMPARE(shown.edit().toPlainText(), u"Draft {name}"_qs);
        QTest::mouseClick(&shown.button(u"Discard changes"_qs), Qt::LeftButton);
        QVERIFY(!shown.view.hasUnsaved());
    }

    void somebody_elses_text_is_not_overwritten_unseen()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.edit().setPlainText(u"Mine {name}"_qs);
        MessageTemplate theirs = stored(desk);
        theirs.text = u"Theirs {name}"_qs;
        QVERIFY(desk.portal->templates().set(desk.portal.staff(Role::Admin), theirs));
        QTest::mouseClick(&shown.button(u"Save"_qs), Qt::LeftButton);
        Banner &banner = *shown.view.findChild<Banner *>();
        QTRY_VERIFY(banner.isShown());
        QCOMPARE(stored(desk).text, u"Theirs {name}"_qs);
        QCOMPARE(shown.edit().toPlainText(), u"Mine {name}"_qs);
        QTest::mouseClick(banner.findChildren<QToolButton *>().at(0), Qt::LeftButton);
        QTRY_COMPARE(shown.edit().toPlainText(), u"Theirs {name}"_qs);
    }

    void typing_a_brace_offers_the_placeholders()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.edit().setPlainText({});
        QTest::keyClicks(&shown.edit(), u"{nu"_qs);
        QTest::keyClick(shown.edit().findChild<QCompleter *>()->popup(), Qt::Key_Return);
        QTRY_COMPARE(shown.edit().toPlainText(), u"{number}"_qs);
    }

    void every_placeholder_has_words_and_a_sample()
    {
        const auto samples = sampleValues(Language::English, BrandSettings());
        for (const QString &one : MessageTexts::keys()) {
            for (const QString &name : MessageTexts::placeholders(one) + MessageTexts::commonPlaceholders()) {
                QVERIFY2(!samples.value(name).isEmpty(), qPrintable(name));
                QVERIFY2(placeholderLabel(name) != name, qPrintable(name));
            }
        }
    }
};

QTEST_MAIN(tst_TemplatesView)
#include "tst_templatesview.moc"
