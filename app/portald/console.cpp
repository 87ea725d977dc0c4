// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/console.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace portal::app {

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console()
    : m_language(qEnvironmentVariable("LANG").startsWith(u"id", Qt::CaseInsensitive) ? Language::Indonesian
                                                                                     : Language::English)
{
}

void Console::line(const QString &text) const
{
    write(stdout, text);
}

void Console::json(const QJsonObject &object) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::warning(const QString &text) const
{
    write(stderr, QStringLiteral("aglis-portald: ") + text);
}

QString Console::words(const Text &text) const
{
    return m_translations.text(text, m_language);
}

int Console::failed(const Error &error) const
{
    const bool wrongUsage = error.fields.size() == 1 && error.fields[0].field == u"usage";
    QStringList sentences;
    for (const FieldError &field : error.fields) {
        const QString sentence = words(field.message);
        sentences.append(wrongUsage ? sentence : field.field + QStringLiteral(": ") + sentence);
    }
    if (sentences.isEmpty()) {
        sentences.append(words(error.message));
        if (!error.detail.isEmpty())
            sentences.append(u'(' + error.detail + u')');
    }
    write(stderr, QStringLiteral("aglis-portald: ") + sentences.join(u' ').simplified());
    return wrongUsage ? WrongUsage : Failed;
}

int Console::misused(const Error &error) const
{
    (void)failed(error);
    return WrongUsage;
}

void Console::progress(double share) const
{
#ifdef Q_OS_UNIX
    constexpr int width = 40;
    if (m_form == Form::Json || !isatty(STDERR_FILENO))
        return;
    const int done = int(share * width);
    const QString bar = QString(done, u'#') + QString(width - done, u'.');
    std::fprintf(stderr, "\r[%s] %3d %%%s", qPrintable(bar), int(share * 100), share >= 1 ? "\n" : "");
    std::fflush(stderr);
#else
    Q_UNUSED(share)
#endif
}

std::optional<QString> Console::readLine()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = input.readLine(4096);
    if (line.isEmpty())
        return std::nullopt;
    QString text = QString::fromUtf8(line);
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

} // namespace portal::app
