// SPDX-License-Identifier: GPL-3.0-or-later
// TicketPageRoom: the page of tickets as the main window shows it, told of changes as the frame tells it.
#pragma once

#include "libportal/staffapi/changesapi.h"
#include "tests/ui/support/runloop.h"
#include "tests/ui/support/testdesk.h"
#include "ui/lists/listtable.h"
#include "ui/tickets/ticketfilterbar.h"
#include "ui/tickets/ticketlist.h"
#include "ui/tickets/ticketmodel.h"
#include "ui/tickets/ticketspage.h"

namespace portal::testing {

struct TicketPageRoom
{
    explicit TicketPageRoom(TestDesk &onDesk) : desk(onDesk)
    {
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, &page, &ui::Page::changed);
        page.resize(1166, 670);
        page.show();
    }

    void open()
    {
        QVERIFY(answered(desk.api.changes().start()));
        page.activateWindow();
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
                    if (model.state(row) == ui::ListModel::RowState::Loading)
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
    /// Of the rows that are kept.
    QStringList shown() const
    {
        QStringList numbers;
        auto &model = page.list().model();
        for (int row = 0; row < model.rowCount(); ++row)
            numbers.append(model.key(row));
        return numbers;
    }
    QString cell(const QString &number, ui::TicketModel::Column column) const
    {
        auto &model = page.list().model();
        return model.index(model.rowOf(number), int(column)).data().toString();
    }

    TestDesk &desk;
    ui::TicketsPage page{desk.context()};
};

} // namespace portal::testing
