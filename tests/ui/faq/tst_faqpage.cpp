// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/faq/faqpage.h"

#include "libportal/faq/faqservice.h"
#include "libportal/staffapi/changesapi.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/faq/faqeditor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/placeholderedit.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QTreeWidget>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

FaqEntry entryAsking(const QString &question)
{
    FaqEntry entry;
    entry.category = FaqCategory::Payment;
    entry.state = FaqState::Published;
    entry.indonesian = {question, u"Lewat **transfer**."_qs};
    entry.english = {question + u" (en)"_qs, u"By **transfer**."_qs};
    return entry;
}

struct Shown
{
    explicit Shown(TestDesk &onDesk)
        : desk(onDesk), page(desk.context()), tree(*page.findChild<QTreeWidget *>())
    {
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &page, &ui::Page::changed);
        page.resize(1180, 640);
        page.show();
        page.activate();
        if (!QTest::qWaitFor([this] { return tree.topLevelItemCount() > 0; }))
            qFatal("no categories");
    }
    QStringList questions() const
    {
        QStringList all;
        for (int i = 0; i < tree.topLevelItemCount(); ++i) {
            for (int j = 0; j < tree.topLevelItem(i)->childCount(); ++j)
                all.append(tree.topLevelItem(i)->child(j)->text(0));
        }
        return all;
    }
    void choose(const QString &question)
    {
        const auto found = tree.findItems(question, Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY(!found.isEmpty());
        tree.setCurrentItem(found.constFirst());
    }
    QLineEdit &question() { return *page.findChild<QLineEdit *>(); }
    PlaceholderEdit &answer() { return *page.findChild<PlaceholderEdit *>(); }
    QTextBrowser &preview() { return *page.findChild<QTextBrowser *>(); }
    QPushButton &save() { return *qobject_cast<QPushButton *>(button(page, u"Save"_qs)); }
    QAction &command(const char *id)
    {
        for (QAction *action : desk.commands.all()) {
            if (action->objectName() == QLatin1String(id))
                return *action;
        }
        qFatal("no command %s", id);
    }
    void type(const QString &itsQuestion, const QString &itsAnswer)
    {
        question().setText(itsQuestion);
        answer().setPlainText(itsAnswer);
    }

    TestDesk &desk;
    FaqPage page;
    QTreeWidget &tree;
};

class tst_FaqPage : public QObject
{
    Q_OBJECT

private:
    FaqEntry added(TestDesk &desk, const QString &question)
    {
        const auto made = desk.portal->faq().add(Actor::system(), entryAsking(question));
        if (!made)
            qFatal("refused: %s", made.error().message.source);
        return *made;
    }
    QStringList asked(TestDesk &desk, Language language = Language::Indonesian)
    {
        QStringList questions;
        const auto found = desk.portal->faq().search({{}, {}, language});
        if (!found)
            qFatal("refused: %s", found.error().message.source);
        for (const FaqSection &section : *found) {
            for (const FaqAnswer &answer : section.answers)
                questions.append(answer.question);
        }
        return questions;
    }

private Q_SLOTS:
    void initTestCase() { dress(); }

    void a_question_is_asked_in_both_languages_and_shown_to_the_public()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        shown.command("faq.add").trigger();
        QCOMPARE(shown.questions(), QStringList{u"New question (not saved)"_qs});
        shown.type(u"Bagaimana membayar?"_qs, u"Lewat transfer."_qs);
        QVERIFY(!shown.page.unsavedWork().isEmpty());
        // The other language is missing: it is shown, and its field says so.
        QTest::mouseClick(&shown.save(), Qt::LeftButton);
        QTRY_VERIFY(!shown.question().accessibleDescription().isEmpty());
        QCOMPARE(shown.page.findChild<FaqEditor *>()->language(), Language::English);
        shown.type(u"How do I pay?"_qs, u"By transfer."_qs);
        QTest::mouseClick(&shown.save(), Qt::LeftButton);
        QTRY_COMPARE(asked(desk), QStringList{u"Bagaimana membayar?"_qs});
        QCOMPARE(asked(desk, Language::English), QStringList{u"How do I pay?"_qs});
        QTRY_COMPARE(shown.questions(), QStringList{u"How do I pay?"_qs}); // this desk is an English one
        QVERIFY(shown.page.unsavedWork().isEmpty());
        picture(shown.page, u"faq"_qs);
    }

    void the_preview_is_what_the_public_gets()
    {
        TestDesk desk({.role = Role::Admin});
        added(desk, u"Bagaimana membayar?"_qs);
        Shown shown(desk);
        QTRY_COMPARE(shown.question().text(), u"Bagaimana membayar?"_qs);
        shown.answer().setPlainText(u"Lewat **{brand}** <b>tebal</b>"_qs);
        QCOMPARE(shown.preview().toPlainText().section(u'\n', -1), u"Lewat AGLIS Net <b>tebal</b>"_qs);
        shown.answer().setPlainText(u"Lewat {bank}"_qs);
        QVERIFY(!shown.answer().accessibleDescription().isEmpty());
    }

    void what_is_not_saved_is_kept_while_one_looks_elsewhere()
    {
        TestDesk desk({.role = Role::Admin});
        added(desk, u"Satu?"_qs);
        added(desk, u"Dua?"_qs);
        Shown shown(desk);
        QTRY_COMPARE(shown.question().text(), u"Satu?"_qs);
        shown.question().setText(u"Satu lagi?"_qs);
        shown.choose(u"Dua?"_qs);
        QCOMPARE(shown.question().text(), u"Dua?"_qs);
        QVERIFY(!shown.save().isEnabled());
        shown.choose(u"Satu?"_qs);
        QCOMPARE(shown.question().text(), u"Satu lagi?"_qs);
        QVERIFY(press(shown.page, u"Discard changes"_qs));
        QCOMPARE(shown.question().text(), u"Satu?"_qs);
        QVERIFY(shown.page.unsavedWork().isEmpty());
    }

    void questions_move_and_go()
    {
        TestDesk desk({.role = Role::Admin});
        added(desk, u"Satu?"_qs);
        added(desk, u"Dua?"_qs);
        Shown shown(desk);
        QTRY_COMPARE(shown.question().text(), u"Satu?"_qs);
        QVERIFY(!shown.command("faq.up").isEnabled());
        shown.command("faq.down").trigger();
        QTRY_COMPARE(asked(desk), (QStringList{u"Dua?"_qs, u"Satu?"_qs}));
        QTRY_VERIFY(!shown.command("faq.down").isEnabled()); // it is still the one that is chosen
        shown.command("faq.remove").trigger();
        auto *dialog = opened<FormDialog>(shown.page);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_COMPARE(asked(desk), QStringList{u"Dua?"_qs});
        QTRY_COMPARE(shown.question().text(), u"Dua?"_qs);
    }

    void what_another_changed_meanwhile_is_not_lost()
    {
        TestDesk desk({.role = Role::Admin});
        FaqEntry entry = added(desk, u"Satu?"_qs);
        Shown shown(desk);
        QTRY_COMPARE(shown.question().text(), u"Satu?"_qs);
        shown.question().setText(u"Satu di sini?"_qs);
        entry.indonesian.question = u"Satu di sana?"_qs;
        QVERIFY(desk.portal->faq().edit(Actor::system(), entry));
        QTest::mouseClick(&shown.save(), Qt::LeftButton);
        auto *banner = shown.page.findChild<Banner *>();
        QTRY_VERIFY(banner->isShown());
        QCOMPARE(asked(desk), QStringList{u"Satu di sana?"_qs});
        QCOMPARE(shown.question().text(), u"Satu di sini?"_qs);
        QTRY_VERIFY(shown.save().isEnabled());
        QTest::mouseClick(&shown.save(), Qt::LeftButton);
        QTRY_COMPARE(asked(desk), QStringList{u"Satu di sini?"_qs});
        QTRY_VERIFY(!banner->isShown());
    }

    void what_is_worded_while_another_deletes_it_goes_on_as_a_new_question()
    {
        TestDesk desk({.role = Role::Admin});
        const FaqEntry entry = added(desk, u"Satu?"_qs);
        Shown shown(desk);
        QTRY_COMPARE(shown.question().text(), u"Satu?"_qs);
        shown.question().setText(u"Satu lagi?"_qs);
        QVERIFY(desk.portal->faq().remove(Actor::system(), entry.id, entry.version));
        shown.page.activate();
        QTRY_VERIFY(!shown.command("faq.remove").isEnabled()); // new, so there is nothing to delete
        QCOMPARE(shown.question().text(), u"Satu lagi?"_qs);
        QTest::mouseClick(&shown.save(), Qt::LeftButton);
        QTRY_COMPARE(asked(desk), QStringList{u"Satu lagi?"_qs});
    }
};

} // namespace

QTEST_MAIN(tst_FaqPage)
#include "tst_faqpage.moc"
