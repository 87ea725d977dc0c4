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

SearchCondition searchCondition(Dialect dialect, const QString &table, const QString &alias,
                                const QString &query)
{
    QStringList words = query.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    words = words.mid(0, mostWords);
    SearchCondition condition;
    QStringList clauses;
    QStringList phrases; // what the trigram index of SQLite can answer
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (dialect == Dialect::Sqlite && words[i].size() >= trigram) {
            phrases.append(u'"' + QString(words[i]).replace(u'"', QStringLiteral("\"\"")) + u'"');
            continue;
        }
        const QString name = QStringLiteral("search%1").arg(i);
        clauses.append(QStringLiteral("%1.search_text LIKE :%2 ESCAPE '\\'").arg(alias, name));
        condition.bindings.append({name, likePattern(words[i])});
    }
    if (!phrases.isEmpty()) {
        clauses.append(QStringLiteral("%1.id IN (SELECT rowid FROM %2_search WHERE %2_search MATCH :search)")
                           .arg(alias, table));
        condition.bindings.append({QStringLiteral("search"), phrases.join(QStringLiteral(" AND "))});
    }
    condition.sql = clauses.isEmpty() ? QStringLiteral("1 = 1") : clauses.join(QStringLiteral(" AND "));
    return condition;
}

} // namespace portal
