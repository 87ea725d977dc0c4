// SPDX-License-Identifier: GPL-3.0-or-later
// TestDesk: what a page is given, all of it real: a StaffApi on a database of its own with somebody signed
// in, personal settings in a file that goes away, and notices that can be read back.
#pragma once

#include "libportal/staffapi/localstaffapi.h"
#include "tests/support/testportal.h"
#include "tests/ui/support/runloop.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/page.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

class QTranslator;

namespace portal::testing {

/// Waits for a future on the test's own event loop; Internal when none comes within 30 s.
template <typename T>
Result<T> answered(const QFuture<Result<T>> &future)
{
    if (!runLoopUntil([&] { return future.isFinished(); }, std::chrono::seconds(30)) || future.isCanceled())
        return failure(Error::internal(QStringLiteral("no answer came")));
    return future.result();
}

class RecordedNotices final : public ui::Notices
{
public:
    struct Undoable
    {
        quint64 number = 0;
        QString text;
        std::chrono::milliseconds wait{0};
        std::function<void()> undo;
    };

    void done(const QString &text) override { successes.append(text); }
    void failed(const Error &error) override { failures.append(error); }
    void failed(const QString &text) override { complaints.append(text); }
    quint64 undoable(const QString &text, std::chrono::milliseconds wait,
                     const std::function<void()> &undo) override;
    void settled(quint64 number) override;

    QStringList successes;
    QList<Error> failures;
    QStringList complaints;
    QList<Undoable> open; ///< can still be undone
private:
    quint64 m_last = 0;
};

class TestDesk
{
public:
    struct Options
    {
        Role role = Role::Supervisor;
        Language language = Language::English;
        std::chrono::milliseconds undoTime{std::chrono::hours(1)};
        Dialect dialect = Dialect::Sqlite;
        QString copyOf{}; ///< an SQLite file to begin with; empty: a new database
    };

    /// Signs in as somebody new of the role; ends the test when that fails. With Language::Indonesian the
    /// catalogue is installed for as long as this lives.
    TestDesk();
    explicit TestDesk(const Options &options);
    ~TestDesk();

    ui::DeskContext context();

    static QString password();

    TestPortal portal; ///< the database behind it: to make and to check data, synchronously
    LocalStaffApi api;
    Translations translations;
    ui::Wording wording;
    QTemporaryDir folder;
    ui::PersonalSettings personal;
    RecordedNotices notices;
    ui::Commands commands;
    std::unique_ptr<ui::Session> session;

private:
    std::unique_ptr<QTranslator> m_translator;
};

/// The desk's style and palette on the test's application.
void dress(ui::Appearance appearance = ui::Appearance::Light);
/// Saves what the widget looks like, where AGLIS_TEST_PICTURES names a folder; otherwise does nothing.
void picture(QWidget &widget, const QString &name);

} // namespace portal::testing
