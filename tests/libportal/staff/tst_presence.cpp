// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/presence.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

class tst_Presence : public QObject
{
    Q_OBJECT

    const Instant m_now{1'800'000'000s};
    const PresenceBoard::Steady m_at = std::chrono::steady_clock::now();

    static PresenceRow row(const QString &desk, const QString &name, qint64 beat, Instant renewedAt)
    {
        return {desk, StaffId(1), name, u"registration"_qs, u"REG-20261101-0001"_qs, beat, renewedAt};
    }

private Q_SLOTS:
    void a_desk_is_there_while_its_beat_goes_on()
    {
        PresenceBoard board(15s);
        board.saw({row(u"a"_qs, u"Sari"_qs, 1, m_now)}, m_now, m_at);
        const PresenceBoard::Names there{{u"REG-20261101-0001"_qs, {u"Sari"_qs}}};
        QCOMPARE(board.names(m_at + 14s), there);
        board.saw({row(u"a"_qs, u"Sari"_qs, 2, m_now)}, m_now, m_at + 14s);
        QCOMPARE(board.names(m_at + 28s), there);
        board.saw({row(u"a"_qs, u"Sari"_qs, 2, m_now)}, m_now, m_at + 28s); // the same beat is no sign
        QVERIFY(board.names(m_at + 29s).isEmpty());
        board.saw({row(u"a"_qs, u"Sari"_qs, 3, m_now)}, m_now, m_at + 60s); // only slow
        QCOMPARE(board.names(m_at + 60s), there);
    }

    void a_row_that_was_left_behind_is_not_believed()
    {
        PresenceBoard board(15s);
        board.saw({row(u"a"_qs, u"Sari"_qs, 1, m_now - 24h)}, m_now, m_at);
        QVERIFY(board.names(m_at).isEmpty());
    }

    void a_desk_whose_clock_is_wrong_is_there_from_its_next_beat()
    {
        PresenceBoard board(15s);
        board.saw({row(u"a"_qs, u"Sari"_qs, 1, m_now - 1h)}, m_now, m_at);
        board.saw({row(u"a"_qs, u"Sari"_qs, 2, m_now - 1h)}, m_now, m_at + 5s);
        QVERIFY(!board.names(m_at + 6s).isEmpty());
    }

    void what_is_closed_is_gone_at_once()
    {
        PresenceBoard board(15s);
        board.saw({row(u"a"_qs, u"Sari"_qs, 1, m_now)}, m_now, m_at);
        board.saw({}, m_now, m_at + 1s);
        QVERIFY(board.names(m_at + 1s).isEmpty());
    }

    void names_stand_once_and_in_order()
    {
        PresenceBoard board(15s);
        board.saw({row(u"a"_qs, u"Tini"_qs, 1, m_now), row(u"b"_qs, u"Sari"_qs, 1, m_now),
                   row(u"c"_qs, u"Tini"_qs, 1, m_now)},
                  m_now, m_at);
        QCOMPARE(board.names(m_at).value(u"REG-20261101-0001"_qs), (QStringList{u"Sari"_qs, u"Tini"_qs}));
    }
};

QTEST_GUILESS_MAIN(tst_Presence)
#include "tst_presence.moc"
