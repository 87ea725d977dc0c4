// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/messagetemplate.h"

#include <QtCore/QRegularExpression>

namespace portal {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression shape(QStringLiteral(R"(\{((?:secret:)?[A-Za-z][A-Za-z0-9_]{0,39})\})"));
    return shape;
}

} // namespace

QString filledTemplate(const QString &text, const std::function<QString(const QString &name)> &valueOf)
{
    QString filled;
    qsizetype done = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        filled += valueOf(match.captured(1));
        done = match.capturedEnd();
    }
    return filled + text.mid(done);
}

QStringList placeholdersIn(const QString &text)
{
    QStringList names;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext())
        names.append(matches.next().captured(1));
    return names;
}

} // namespace portal
