// SPDX-License-Identifier: GPL-3.0-or-later
// PageRoom: the page of applications as the main window shows it, told of changes as the frame tells it.
#pragma once

#include "libportal/staffapi/changesapi.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/testdesk.h"
#include "ui/lists/listtable.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationspage.h"
#include "ui/registrations/registrationtablemodel.h"

namespace portal::testing {

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
        QVERIFY(runLoopUntil(
            [&] {
                const int rows = qMin(model.rowCount(), 10);
                for (int row = 0; row < rows; ++row) {
                    if (model.state(row) == ui::RegistrationTableModel::RowState::Loading)
                        return false;
                }
                return !model.isLoading() && model.total();
            },
            std::chrono::seconds(20)));
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
            numbers.append(model.value(row) ? model.value(row)->number : QString());
        return numbers;
    }

    TestDesk &desk;
    ui::RegistrationsPage page{desk.context()};
};

} // namespace portal::testing
