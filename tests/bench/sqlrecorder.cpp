// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlrecorder.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>

#include <sqlite3.h>

namespace portal::bench {

namespace {

SqlRecorder *listening = nullptr; // SQLite's hook for new connections has no place for a pointer

bool isName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// One literal as sqlite3_expanded_sql writes it; `at` is moved behind it.
QVariant literal(const QByteArray &text, qsizetype &at)
{
    const qsizetype begin = at;
    const bool blob = text.mid(at, 2) == "x'";
    if (blob || text.mid(at, 1) == "'") {
        at += blob ? 2 : 1;
        QByteArray content;
        for (;; ++at) {
            if (text.at(at) == '\'') {
                if (text.mid(at, 2) != "''")
                    break;
                ++at;
            }
            content.append(text.at(at));
        }
        ++at;
        return blob ? QVariant(QByteArray::fromHex(content)) : QVariant(QString::fromUtf8(content));
    }
    while (at < text.size() && (isName(text[at]) || text[at] == '.' || text[at] == '-' || text[at] == '+'))
        ++at;
    const QByteArray word = text.sliced(begin, at - begin);
    if (word == "NULL")
        return {};
    bool whole = false;
    const qint64 integer = word.toLongLong(&whole);
    return whole ? QVariant(integer) : QVariant(word.toDouble());
}

/// The values that stand in the expanded text where the other has placeholders, in their order.
QVariantList valuesOf(const QByteArray &sql, const QByteArray &expanded)
{
    QVariantList values;
    qsizetype at = 0; // in expanded
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size();) {
        if (sql[i] == '\'')
            quoted = !quoted;
        const bool placeholder = !quoted && (sql[i] == ':' || sql[i] == '?');
        if (!placeholder) {
            ++i;
            ++at;
            continue;
        }
        ++i;
        while (i < sql.size() && isName(sql[i]))
            ++i;
        values.append(literal(expanded, at));
    }
    return values;
}

bool onlyReads(const QByteArray &sql)
{
    const QByteArray word = sql.trimmed().left(6).toUpper();
    return word == "SELECT" || word.startsWith("WITH") || word == "PRAGMA";
}

SqlRecording filtered(const SqlRecording &recording, bool reading)
{
    SqlRecording kept{recording.sql, {}};
    for (const RecordedStatement &statement : recording.statements) {
        if (onlyReads(recording.sql[statement.sql]) == reading)
            kept.statements.append(statement);
    }
    return kept;
}

void bind(sqlite3_stmt *statement, const QVariantList &values, const QList<int> &places)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const int place = places[i];
        switch (value.typeId()) {
        case QMetaType::LongLong:
            sqlite3_bind_int64(statement, place, value.toLongLong());
            break;
        case QMetaType::Double:
            sqlite3_bind_double(statement, place, value.toDouble());
            break;
        case QMetaType::QString: {
            const QString &text = *static_cast<const QString *>(value.constData());
            sqlite3_bind_text16(statement, place, text.utf16(), int(text.size() * 2), SQLITE_STATIC);
            break;
        }
        case QMetaType::QByteArray: {
            const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
            sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_STATIC);
            break;
        }
        default:
            sqlite3_bind_null(statement, place);
        }
    }
}

/// Where the values go: a named placeholder that comes twice is one place.
QList<int> placesOf(sqlite3_stmt *statement, const QByteArray &sql)
{
    QList<int> places;
    bool quoted = false;
    int anonymous = 0;
    for (qsizetype i = 0; i < sql.size();) {
        if (sql[i] == '\'')
            quoted = !quoted;
        if (quoted || (sql[i] != ':' && sql[i] != '?')) {
            ++i;
            continue;
        }
        const qsizetype begin = i++;
        while (i < sql.size() && isName(sql[i]))
            ++i;
        const QByteArray name = sql.sliced(begin, i - begin);
        places.append(name == "?" ? ++anonymous : sqlite3_bind_parameter_index(statement, name.constData()));
    }
    return places;
}

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

SqlRecording SqlRecording::writes() const
{
    return filtered(*this, false);
}

SqlRecording SqlRecording::reads() const
{
    return filtered(*this, true);
}

SqlRecorder::SqlRecorder()
{
    listening = this;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&SqlRecorder::opened));
}

SqlRecorder::~SqlRecorder()
{
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&SqlRecorder::opened));
    listening = nullptr;
}

SqlRecording SqlRecorder::take()
{
    m_known.clear();
    return std::exchange(m_recording, {});
}

int SqlRecorder::opened(sqlite3 *connection, const char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &SqlRecorder::ran, listening);
}

int SqlRecorder::ran(unsigned, void *recorder, void *statement, void *text)
{
    auto &self = *static_cast<SqlRecorder *>(recorder);
    if (!listening || !self.m_isListening)
        return 0;
    const QByteArray sql(static_cast<const char *>(text));
    if (sql.startsWith("--")) // inside a trigger or a virtual table
        return 0;
    char *expanded = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    RecordedStatement recorded{0, {}, QByteArray(expanded)};
    sqlite3_free(expanded);
    auto known = self.m_known.constFind(sql);
    if (known == self.m_known.constEnd()) {
        known = self.m_known.insert(sql, int(self.m_recording.sql.size()));
        self.m_recording.sql.append(sql);
    }
    recorded.sql = *known;
    recorded.values = valuesOf(sql, recorded.expanded);
    self.m_recording.statements.append(recorded);
    return 0;
}

BareSqlite::BareSqlite(const QString &file)
{
    if (sqlite3_open(QFile::encodeName(file).constData(), &m_connection) != SQLITE_OK)
        qFatal("the copy does not open");
    // As libportal/storage/connection.cpp has it.
    for (const char *pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
          "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-8192", "PRAGMA journal_size_limit=67108864"})
        sqlite3_exec(m_connection, pragma, nullptr, nullptr, nullptr);
}

BareSqlite::~BareSqlite()
{
    sqlite3_close_v2(m_connection);
}

double BareSqlite::replay(const SqlRecording &recording)
{
    QList<sqlite3_stmt *> prepared;
    QList<QList<int>> places;
    for (const QByteArray &sql : recording.sql) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v3(m_connection, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement,
                               nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection));
        prepared.append(statement);
        places.append(placesOf(statement, sql));
    }
    QElapsedTimer timer;
    timer.start();
    for (const RecordedStatement &recorded : recording.statements) {
        sqlite3_stmt *statement = prepared[recorded.sql];
        bind(statement, recorded.values, places[recorded.sql]);
        int stepped = SQLITE_ROW;
        while (stepped == SQLITE_ROW)
            stepped = sqlite3_step(statement);
        if (stepped != SQLITE_DONE)
            qFatal("%s in %s", sqlite3_errmsg(m_connection), recorded.expanded.constData());
        sqlite3_reset(statement);
    }
    const double taken = seconds(timer);
    for (sqlite3_stmt *statement : std::as_const(prepared))
        sqlite3_finalize(statement);
    return taken;
}

double BareSqlite::type(const SqlRecording &recording)
{
    QElapsedTimer timer;
    timer.start();
    for (const RecordedStatement &recorded : recording.statements) {
        const auto print = [](void *, int, char **, char **) {
            return 0;
        };
        if (sqlite3_exec(m_connection, recorded.expanded.constData(), print, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_connection));
    }
    return seconds(timer);
}

qint64 BareSqlite::totalChanges() const
{
    return sqlite3_total_changes64(m_connection);
}

} // namespace portal::bench
