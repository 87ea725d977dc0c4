// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/search.h"

namespace portal {

namespace {

constexpr qsizetype trigram = 3;
constexpr qsizetype mostWords = 6;

QString likePattern(QString word)
{
    word.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return u'%' + word + u'%';
}

} // namespace

QString searchText(const QStringList &parts)
{
    QStringList lines;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            lines.append(part.simplified().toLower());
    }
    return lines.join(u'\n');
}

QString searchablePhone(const QString &e164)
{
    constexpr qsizetype countryCode = 3; // "+62"
    const QString national = u'0' + e164.mid(countryCode);
    const QString grouped = national.left(4) + u'-' + national.mid(4, 4) + u'-' + national.mid(8);
    return national + u' ' + e164 + u' ' + grouped;
}

namespace {

struct Words
{
    QString phrases;  ///< what the trigram index of SQLite can answer; empty when there is none
    QStringList like; ///< the others' conditions
    Bindings bindings;
};

Words wordsOf(Dialect dialect, const QString &alias, const QString &query)
{
    const QStringList words = query.simplified().toLower().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    Words result;
    QStringList phrases;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (dialect == Dialect::Sqlite && words[i].size() >= trigram) {
            phrases.append(u'"' + QString(words[i]).replace(u'"', QStringLiteral("\"\"")) + u'"');
            continue;
        }
        const QString name = QStringLiteral("search%1").arg(i);
        result.like.append(QStringLiteral("%1.search_text LIKE :%2 ESCAPE '\\'").arg(alias, name));
        result.bindings.append({name, likePattern(words[i])});
    }
    result.phrases = phrases.join(QStringLiteral(" AND "));
    if (!phrases.isEmpty())
        result.bindings.append({QStringLiteral("search"), result.phrases});
    return result;
}

QString joined(const QStringList &conditions)
{
    return conditions.isEmpty() ? QStringLiteral("1 = 1") : conditions.join(QStringLiteral(" AND "));
}

} // namespace

SearchCondition searchCondition(Dialect dialect, const QString &table, const QString &alias,
                                const QString &query)
{
    Words words = wordsOf(dialect, alias, query);
    if (!words.phrases.isEmpty())
        words.like.append(
            QStringLiteral("%1.id IN (SELECT rowid FROM %2_search WHERE %2_search MATCH :search)")
                .arg(alias, table));
    return {joined(words.like), words.bindings};
}

SearchSource searchSource(Dialect dialect, const QString &table, const QString &alias, const QString &query)
{
    Words words = wordsOf(dialect, alias, query);
    const QString rows = table + u' ' + alias;
    if (words.phrases.isEmpty())
        return {rows, alias + QStringLiteral(".id"), joined(words.like), words.bindings};
    // CROSS JOIN: SQLite keeps this order.
    const QString index = table + QStringLiteral("_search");
    const QString countFrom =
        words.like.isEmpty() ? QStringLiteral("%1 WHERE %1 MATCH :search").arg(index) : QString();
    words.like.append(QStringLiteral("%1 MATCH :search AND %2.id = %1.rowid").arg(index, alias));
    return {index + QStringLiteral(" CROSS JOIN ") + rows, index + QStringLiteral(".rowid"),
            joined(words.like), words.bindings, countFrom};
}

} // namespace portal
