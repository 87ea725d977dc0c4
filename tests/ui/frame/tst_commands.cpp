// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/commands.h"

#include "tests/ui/support/testdesk.h"

#include <QtGui/QAction>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

class tst_Commands : public QObject
{
    Q_OBJECT

    static Commands::Description verify() { return {u"r.verify"_qs, u"R"_qs, u"Verify"_qs, {}, Qt::Key_V}; }
    static Commands::Description reject() { return {u"r.reject"_qs, u"R"_qs, u"Reject"_qs, {}, Qt::Key_R}; }

private Q_SLOTS:
    void own_keys_are_there_again_the_next_day()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_qs);
        {
            PersonalSettings personal(file, u"sari"_qs);
            Commands commands(personal);
            QAction *action = commands.add(verify(), &commands);
            QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_V));
            commands.setKeys(action, QKeySequence(Qt::CTRL | Qt::Key_Y));
        }
        PersonalSettings personal(file, u"sari"_qs);
        Commands commands(personal);
        QCOMPARE(commands.add(verify(), &commands)->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y));
        PersonalSettings another(file, u"dewi"_qs);
        Commands others(another);
        QCOMPARE(others.add(verify(), &others)->shortcut(), QKeySequence(Qt::Key_V));
    }

    void keys_are_never_given_twice()
    {
        QTemporaryDir folder;
        PersonalSettings personal(folder.filePath(u"desk.ini"_qs), u"sari"_qs);
        Commands commands(personal);
        QAction *first = commands.add(verify(), &commands);
        QAction *second = commands.add(reject(), &commands);
        commands.setKeys(second, QKeySequence(Qt::Key_V));
        QVERIFY(first->shortcut().isEmpty());
        commands.resetKeys();
        QCOMPARE(first->shortcut(), QKeySequence(Qt::Key_V));
        QCOMPARE(second->shortcut(), QKeySequence(Qt::Key_R));
    }

    void an_action_that_is_gone_is_no_command()
    {
        QTemporaryDir folder;
        PersonalSettings personal(folder.filePath(u"desk.ini"_qs), u"sari"_qs);
        Commands commands(personal);
        auto owner = std::make_unique<QObject>();
        commands.add(verify(), owner.get());
        QCOMPARE(commands.all().size(), 1);
        owner.reset();
        QVERIFY(commands.all().isEmpty());
    }
};

QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
