// SPDX-License-Identifier: GPL-3.0-or-later
// SqlRecorder: writes down the statements, with their values, that the product runs on SQLite, so that the
// SQLite C API can be given exactly the same ones as a baseline. While one lives, connections that are opened
// in this process are listened to. One at a time; for one thread.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QVariant>

struct sqlite3;

namespace portal::bench {

struct RecordedStatement
{
    int sql = 0; ///< index into SqlRecording::sql
    QVariantList values;
    QByteArray expanded; ///< the text with its values in it
};

struct SqlRecording
{
    QList<QByteArray> sql; ///< each different text once
    QList<RecordedStatement> statements;

    /// Without what only reads: inserts, updates, deletes and the transactions around them.
    SqlRecording writes() const;
    SqlRecording reads() const;
};

class SqlRecorder
{
public:
    SqlRecorder();
    ~SqlRecorder();
    SqlRecorder(const SqlRecorder &) = delete;
    SqlRecorder &operator=(const SqlRecorder &) = delete;

    /// What ran since the last call, and since the beginning for the first one.
    SqlRecording take();
    /// While off, what runs costs what it costs without a recorder.
    void setListening(bool on) { m_isListening = on; }

private:
    static int opened(sqlite3 *connection, const char **, const void *);
    static int ran(unsigned kind, void *recorder, void *statement, void *text);

    SqlRecording m_recording;
    QHash<QByteArray, int> m_known;
    bool m_isListening = true;
};

/// A bare connection of the C API, set up as the product sets up its own.
class BareSqlite
{
public:
    /// Ends the program if the file does not open.
    explicit BareSqlite(const QString &file);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// Runs all of it, each statement prepared once; seconds it took without the preparing. Ends the program
    /// if a statement fails.
    double replay(const SqlRecording &recording);
    /// Runs texts as somebody would type them; seconds.
    double type(const SqlRecording &recording);
    qint64 totalChanges() const;

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace portal::bench
