// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/log.h"

#include "libportal/base/instant.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <atomic>
#include <cstdio>

namespace portal {

namespace {

// A message handler is a plain function: what it must know can only be process-wide.
std::atomic<LogFormat> installedFormat = LogFormat::Text;

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return QStringLiteral("info");
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray line = formatLogLine(installedFormat, type, context.category ? context.category : "default",
                                    message, QDateTime::currentMSecsSinceEpoch());
    line.append('\n');
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installLogFormat(LogFormat format)
{
    installedFormat = format;
    qInstallMessageHandler(write);
}

QByteArray formatLogLine(LogFormat format, QtMsgType type, const char *category, const QString &message,
                         qint64 epochMillis)
{
    const QString time = toRfc3339(fromMillis(epochMillis));
    if (format == LogFormat::JsonLines) {
        const QJsonObject object{{QStringLiteral("time"), time},
                                 {QStringLiteral("level"), levelName(type)},
                                 {QStringLiteral("module"), QString::fromLatin1(category)},
                                 {QStringLiteral("message"), message}};
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    QString safe;
    for (const QChar c : message) {
        if (c.category() == QChar::Other_Control)
            safe += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return (time + u' ' + levelName(type) + u' ' + QString::fromLatin1(category) + u' ' + safe).toUtf8();
}

} // namespace portal
