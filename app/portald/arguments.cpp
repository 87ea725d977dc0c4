// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/arguments.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

namespace portal::app {

namespace {

Error usage(const Text &what)
{
    return Error::invalid(QStringLiteral("usage"), QStringLiteral("usage"), what);
}

QString environmentName(const QString &option)
{
    return QStringLiteral("AGLIS_") + option.toUpper().replace(u'-', u'_');
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const QList<Option> &options, int mostPositional)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    Arguments arguments;
    for (const Option &option : options) {
        parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
        arguments.m_fallbacks.insert(option.name, option.fallback);
    }
    if (!parser.parse(QStringList{QStringLiteral("aglis-portald")} + words))
        return failure(usage({"%1", {parser.errorText()}})); // Qt's own words, in English
    if (parser.positionalArguments().size() > mostPositional) {
        return failure(usage({QT_TRANSLATE_NOOP("portal", "This is one word too many: %1"),
                              {parser.positionalArguments().at(mostPositional)}}));
    }
    arguments.m_positional = parser.positionalArguments();
    for (const Option &option : options) {
        if (parser.isSet(option.name))
            arguments.m_given.insert(option.name, option.valueName.isEmpty() ? QStringLiteral("true")
                                                                             : parser.value(option.name));
    }
    if (arguments.m_fallbacks.contains(QStringLiteral("config"))) {
        const QString file = arguments.value(QStringLiteral("config"));
        if (!file.isEmpty()) {
            arguments.m_file = std::make_shared<QSettings>(file, QSettings::IniFormat);
            if (!QFileInfo(file).isReadable() || arguments.m_file->status() != QSettings::NoError) {
                return failure(Error::invalid(
                    QStringLiteral("config"), QStringLiteral("unreadable"),
                    {QT_TRANSLATE_NOOP("portal", "The configuration file cannot be read: %1"), {file}}));
            }
        }
    }
    return arguments;
}

QString Arguments::value(const QString &name) const
{
    if (const auto given = m_given.constFind(name); given != m_given.constEnd())
        return *given;
    const QByteArray variable = environmentName(name).toLatin1();
    if (qEnvironmentVariableIsSet(variable.constData()))
        return qEnvironmentVariable(variable.constData());
    if (m_file && m_file->contains(name))
        return m_file->value(name).toString();
    return m_fallbacks.value(name);
}

bool Arguments::isSet(const QString &name) const
{
    const QString text = value(name);
    return !text.isEmpty() && text != u"false" && text != u"0";
}

Result<qint64> Arguments::number(const QString &name, qint64 least, qint64 most) const
{
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    if (ok && number >= least && number <= most)
        return number;
    return failure(Error::invalid(name, QStringLiteral("number"),
                                  {QT_TRANSLATE_NOOP("portal", "--%1 takes a whole number from %2 to %3."),
                                   {name, QString::number(least), QString::number(most)}}));
}

} // namespace portal::app
