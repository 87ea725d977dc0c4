// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationpreview.h"
#include "tests/ui/registrations/detailfixture.h"
#include "ui/lists/messagepreview.h"
#include "ui/registrations/bulkdialog.h"
#include "ui/registrations/bulkresultdialog.h"
#include "ui/registrations/bulkresultmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using A = RegistrationAction;
using S = RegistrationStatus;

namespace {

// Three applications, chosen together.
struct Chosen
{
    explicit Chosen(const TestDesk::Options &options) : desk(options)
    {
        numbers = {desk.number, desk.desk.portal.submitted(u"0812-0000-0002"_qs),
                   desk.desk.portal.submitted(u"0812-0000-0003"_qs)};
    }
    bool open()
    {
        if (!desk.focus())
            return false;
        QList<Registration> seen;
        for (const QString &number : numbers)
            seen.append(desk.desk.portal.registration(number));
        desk.actions->setSelection(seen);
        return true;
    }
    QList<S> states()
    {
        QList<S> all;
        for (const QString &number : numbers)
            all.append(desk.desk.portal.registration(number).status);
        return all;
    }

    DetailDesk desk;
    QStringList numbers;
};

void confirm(QWidget *dialog)
{
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
}

QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words.append(model.index(row, column).data().toString());
    return words;
}

} // namespace

class tst_RegistrationBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void many_are_verified_at_once_after_the_first_ones_message_was_shown()
    {
        Chosen chosen({.undoTime = 1ms});
        QVERIFY(chosen.open());
        QTest::keyClick(&chosen.desk.window, Qt::Key_V);
        auto *dialog = chosen.desk.dialog<BulkDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->preview()->message().contains(chosen.numbers[0]));
        picture(*dialog, u"bulk-verify"_qs);
        confirm(dialog);
        QTRY_COMPARE(chosen.states(), QList<S>(3, S::Verified));
        QTRY_COMPARE(chosen.desk.desk.notices.successes.size(), 1);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void it_is_undone_as_a_whole()
    {
        Chosen chosen({});
        QVERIFY(chosen.open());
        QSignalSpy started(chosen.desk.actions, &RegistrationActions::stepStarted);
        QSignalSpy back(chosen.desk.actions, &RegistrationActions::stepTakenBack);
        QTest::keyClick(&chosen.desk.window, Qt::Key_V);
        confirm(chosen.desk.dialog());
        QTRY_COMPARE(chosen.desk.desk.notices.open.size(), 1);
        QCOMPARE(started.at(0).at(0).toStringList(), chosen.numbers);
        chosen.desk.desk.notices.open[0].undo();
        QTRY_COMPARE(back.size(), 3);
        QCOMPARE(chosen.states(), QList<S>(3, S::PendingVerification));
        QVERIFY(chosen.desk.desk.notices.open.isEmpty());
    }

    void a_stale_row_is_refused_alone_and_can_be_tried_again()
    {
        Chosen chosen({.undoTime = 1ms});
        QVERIFY(chosen.open());
        // A colleague is faster with the second one.
        chosen.desk.desk.portal.step(chosen.numbers[1], A::Verify);
        QTest::keyClick(&chosen.desk.window, Qt::Key_R);
        auto *dialog = chosen.desk.dialog<BulkDialog>();
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"category"_qs)->setCurrentIndex(1);
        dialog->findChild<QPlainTextEdit *>(u"reason"_qs)->setPlainText(u"Belum ada jaringan."_qs);
        confirm(dialog);
        auto *result = chosen.desk.dialog<BulkResultDialog>();
        QVERIFY(result);
        QAbstractItemModelTester tester(result->model());
        QCOMPARE(column(*result->model(), BulkResultModel::Number), chosen.numbers);
        QCOMPARE(column(*result->model(), BulkResultModel::Outcome),
                 QStringList({u"Done"_qs, u"Refused"_qs, u"Done"_qs}));
        const QStringList why = column(*result->model(), BulkResultModel::Why);
        QVERIFY(why[0].isEmpty() && why[2].isEmpty());
        QVERIFY(why[1].contains(u"Petugas"_qs)); // who was faster
        QCOMPARE(chosen.states(), QList<S>({S::Rejected, S::Verified, S::Rejected}));
        picture(*result, u"bulk-result"_qs);

        confirm(result);
        auto *again = chosen.desk.dialog<BulkDialog>();
        QVERIFY(again);
        QCOMPARE(again->findChild<QPlainTextEdit *>(u"reason"_qs)->toPlainText(), u"Belum ada jaringan."_qs);
        confirm(again);
        QTRY_COMPARE(chosen.states(), QList<S>(3, S::Rejected));
        QTRY_VERIFY(chosen.desk.desk.notices.open.isEmpty());
    }

    void what_is_missing_is_said_at_its_field()
    {
        Chosen chosen({});
        QVERIFY(chosen.open());
        QTest::keyClick(&chosen.desk.window, Qt::Key_R);
        auto *dialog = chosen.desk.dialog<BulkDialog>();
        QVERIFY(dialog);
        confirm(dialog);
        auto *reason = dialog->findChild<QPlainTextEdit *>(u"reason"_qs);
        QTRY_VERIFY(!reason->accessibleDescription().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(chosen.desk.desk.notices.open.isEmpty());
    }

    void many_at_once_is_a_supervisors()
    {
        Chosen chosen({.role = Role::Cs});
        QVERIFY(chosen.open());
        QVERIFY(!chosen.desk.action("verify")->isEnabled());
        QVERIFY(!chosen.desk.action("reject")->isEnabled());
        QVERIFY(!chosen.desk.action("note")->isEnabled());
    }
};

QTEST_MAIN(tst_RegistrationBulk)
#include "tst_registrationbulk.moc"
