// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/reason.h"

#include <QtCore/QRegularExpression>

namespace portal {

namespace {

constexpr qsizetype longestReason = 300;
constexpr qsizetype shortestWord = 3;

const QString &ellipsis()
{
    static const QString dots = QStringLiteral("…");
    return dots;
}

void remove(QString &words, const QString &what)
{
    if (what.trimmed().size() >= shortestWord)
        words.replace(what, ellipsis(), Qt::CaseInsensitive);
}

void removeMessage(QString &words, const OutgoingMessage &message)
{
    remove(words, message.text);
    const QStringList lines = message.text.split(u'\n');
    for (const QString &line : lines)
        remove(words, line.trimmed());
    remove(words, message.code);
    for (const QString &parameter : message.templateParameters)
        remove(words, parameter);
    static const QRegularExpression number(QStringLiteral(R"(\d{4,})"));
    auto numbers = number.globalMatch(message.text);
    while (numbers.hasNext())
        remove(words, numbers.next().captured());
}

} // namespace

QString safeReason(const QString &words, const QStringList &secrets, const OutgoingMessage *message)
{
    if (words.isEmpty())
        return {};
    QString safe = words;
    for (const QString &secret : secrets)
        remove(safe, secret);
    if (message)
        removeMessage(safe, *message);

    // Control characters, and the invisible ones that turn or hide text.
    static const QRegularExpression invisible(QStringLiteral(R"([\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+)"));
    static const QRegularExpression address(QStringLiteral(R"([^\s<>"':;,]{1,64}@[^\s<>"',;]{1,255})"));
    static const QRegularExpression longNumber(QStringLiteral(R"(\+?\d(?:[ .()\-]{0,2}\d){6,})"));
    safe.replace(invisible, QStringLiteral(" "));
    safe.replace(address, ellipsis());
    safe.replace(longNumber, ellipsis());
    safe = safe.simplified();
    if (safe.size() > longestReason) {
        safe.truncate(longestReason - 1);
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe += ellipsis();
    }
    return safe;
}

} // namespace portal
