// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationspage.h"

#include "libportal/staffapi/changesapi.h"
#include "libportal/staffapi/registrationsapi.h"
#include "tests/support/demofill.h"
#include "tests/ui/support/testdesk.h"
#include "ui/registrations/figurecard.h"
#include "ui/registrations/filterbar.h"
#include "ui/registrations/queuelist.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationtable.h"
#include "ui/registrations/registrationtablemodel.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

using Q = SavedQueue;

/// A page as the main window shows it, told of changes as the frame tells it.
struct PageRoom
{
    explicit PageRoom(TestDesk &onDesk) : desk(onDesk)
    {
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &page, &ui::Page::changed);
        page.resize(1166, 670);
        page.show();
    }

    void open()
    {
        QVERIFY(answered(desk.api.changes().start()));
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        settle();
    }
    /// Until the list is read and everything on the screen stands there.
    void settle()
    {
        auto &model = page.list().model();
        QVERIFY(QTest::qWaitFor(
            [&] {
                const int rows = qMin(model.rowCount(), 10);
                for (int row = 0; row < rows; ++row) {
                    if (model.state(row) == RegistrationTableModel::RowState::Loading)
                        return false;
                }
                return !model.isLoading() && model.total();
            },
            20000));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&page.list().table(), Qt::Key(key), modifiers);
    }
    QString current() const { return page.list().current(); }
    QStringList shown()
    {
        QStringList numbers;
        auto &model = page.list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.append(model.registration(row) ? model.registration(row)->number : QString());
        return numbers;
    }

    TestDesk &desk;
    RegistrationsPage page{desk.context()};
};

} // namespace

class RegistrationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void pictures_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<Language>("language");
        QTest::newRow("light-id") << Appearance::Light << Language::Indonesian;
        QTest::newRow("dark-en") << Appearance::Dark << Language::English;
    }
    void pictures()
    {
        QFETCH(Appearance, appearance);
        QFETCH(Language, language);
        if (!qEnvironmentVariableIsSet("AGLIS_TEST_PICTURES"))
            QSKIP("nobody asked for pictures");
        dress(appearance);
        TestDesk desk({.language = language});
        fillWithDemoData(desk.portal, 3000, 600);
        PageRoom room(desk);
        room.open();
        const QString name = u"registrations-"_qs + QString::fromLatin1(QTest::currentDataTag());
        QTRY_VERIFY(!room.page.queues().countOf(Q::Mine).isEmpty());
        room.page.queues().setQueue(std::nullopt);
        room.settle();
        room.key(Qt::Key_J);
        room.key(Qt::Key_J);
        QTest::qWait(200);
        picture(room.page, name);
        RegistrationFilter wish;
        wish.statuses = {RegistrationStatus::Approved, RegistrationStatus::SurveyScheduled};
        wish.city = u"Kota Sukaraya"_qs;
        wish.from = dayFromIsoDate(u"2026-01-01");
        room.page.list().filterBar().setWish(wish);
        room.page.list().reload();
        room.settle();
        room.page.list().filterBar().openPanel();
        QTest::qWait(200);
        picture(room.page, name + u"-filtered"_qs);
        picture(*room.page.list().filterBar().panel(), name + u"-panel"_qs);
        room.page.list().filterBar().panel()->close();
        dress();
    }
};

QTEST_MAIN(RegistrationsPageTest)
#include "tst_registrationspage.moc"
