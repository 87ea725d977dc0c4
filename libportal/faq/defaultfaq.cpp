// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/defaultfaq.h"

#include <QtCore/QFile>

static void loadFaqResources()
{
    Q_INIT_RESOURCE(faq);
}

namespace portal {

namespace {

/// A question is a line that begins with "? "; its answer goes on to the next one.
Result<QList<FaqWords>> readWords(FaqCategory category, Language language)
{
    QFile file(
        QStringLiteral(":/portal/faq/%1.%2.txt").arg(faqCategoryName(category), languageTag(language)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::internal(QStringLiteral("no default answers: ") + file.fileName()));
    QList<FaqWords> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"? "))
            all.append({line.sliced(2), {}});
        else if (!all.isEmpty())
            all.last().answer += line + u'\n';
    }
    for (FaqWords &words : all)
        words.answer = words.answer.trimmed();
    return all;
}

} // namespace

Result<QList<FaqEntry>> defaultFaq()
{
    loadFaqResources();
    QList<FaqEntry> entries;
    const QList<FaqCategory> categories = allFaqCategories();
    for (const FaqCategory category : categories) {
        PORTAL_ASSIGN(const QList<FaqWords> indonesian, readWords(category, Language::Indonesian));
        PORTAL_ASSIGN(const QList<FaqWords> english, readWords(category, Language::English));
        if (indonesian.size() != english.size())
            return failure(
                Error::internal(QStringLiteral("default answers differ: ") + faqCategoryName(category)));
        for (qsizetype i = 0; i < indonesian.size(); ++i) {
            FaqEntry entry;
            entry.category = category;
            entry.position = int(i) + 1;
            entry.state = FaqState::Published;
            entry.indonesian = indonesian[i];
            entry.english = english[i];
            entries.append(entry);
        }
    }
    return entries;
}

} // namespace portal
