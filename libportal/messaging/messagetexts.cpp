// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/messagetexts.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace portal {

namespace {

struct CatalogueRow
{
    const char *key;
    const char *placeholders;
};

// 6-experience, "Words"; tracking.otp and profile.phone_otp send the codes of S20 and S17.
constexpr CatalogueRow catalogue[] = {
    {"registration.otp", "name code minutes"},
    {"registration.received", "name number package price tracking_url"},
    {"registration.verified", "name number"},
    {"registration.survey_scheduled", "name number survey_at"},
    {"registration.approved", "name number"},
    {"registration.rejected", "name number reason"},
    {"registration.cancelled", "name number"},
    {"registration.customer_created", "name customer_code ticket_number portal_url"},
    {"tracking.otp", "name code minutes"},
    {"portal.otp", "name code minutes portal_url"},
    {"ticket.created", "number type priority title portal_url"},
    {"ticket.updated", "number status technician note"},
    {"ticket.completed", "number status technician note"},
    {"invoice.issued", "number period total due_date url"},
    {"invoice.reminder", "number period total due_date url"},
    {"invoice.overdue", "number period total due_date url"},
    {"invoice.paid", "number period total due_date url"},
    {"profile.phone_otp", "name code minutes"},
    {"profile.phone_changed", "name new_phone_masked"},
    {"custom", "text"},
};

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{([^{}\n]*)\})"));
    return pattern;
}

Error missingParameter(const QString &name)
{
    Error error =
        Error::invalid(QStringLiteral("parameters"), QStringLiteral("required"),
                       {QT_TRANSLATE_NOOP("portal", "The message needs a value for {%1}."), {name}});
    error.detail = QStringLiteral("no value for placeholder ") + name;
    return error;
}

std::map<std::pair<QString, Language>, QString> readProductTexts()
{
    std::map<std::pair<QString, Language>, QString> texts;
    for (const CatalogueRow &row : catalogue) {
        for (const Language language : {Language::Indonesian, Language::English}) {
            const QString key = QLatin1String(row.key);
            QFile file(QStringLiteral(":/portal/messages/%1/%2.txt").arg(languageTag(language), key));
            if (file.open(QIODevice::ReadOnly))
                texts.insert_or_assign({key, language}, QString::fromUtf8(file.readAll()).trimmed());
        }
    }
    return texts;
}

// A message to somebody whose name is not known yet still has to read well.
QString namelessGreeting(Language language)
{
    return language == Language::English ? QStringLiteral("Dear customer") : QStringLiteral("Bapak/Ibu");
}

} // namespace

QString hiddenCode()
{
    return QStringLiteral("\u2022\u2022\u2022\u2022\u2022\u2022");
}

QStringList MessageTexts::keys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const CatalogueRow &row : catalogue)
            all.append(QLatin1String(row.key));
        return all;
    }();
    return keys;
}

QStringList MessageTexts::placeholders(const QString &key)
{
    for (const CatalogueRow &row : catalogue) {
        if (key == QLatin1String(row.key))
            return QString::fromLatin1(row.placeholders).split(u' ');
    }
    return {};
}

QStringList MessageTexts::commonPlaceholders()
{
    return {QStringLiteral("brand"), QStringLiteral("cs_whatsapp")};
}

QStringList MessageTexts::requiredPlaceholders(const QString &key)
{
    if (key == u"custom")
        return {QStringLiteral("text")};
    return carriesCode(key) ? QStringList{QStringLiteral("code")} : QStringList{};
}

QString MessageTexts::productText(const QString &key, Language language)
{
    static const auto texts = readProductTexts();
    const auto found = texts.find({key, language});
    return found != texts.end() ? found->second : QString();
}

Result<void> MessageTexts::check(const QString &key, const QMap<QString, QString> &parameters,
                                 const QString &code)
{
    if (!exists(key)) {
        return failure(Error::invalid(QStringLiteral("template"), QStringLiteral("unknown"),
                                      {QT_TRANSLATE_NOOP("portal", "There is no such message."), {}}));
    }
    if (carriesCode(key) == code.isEmpty()) {
        return failure(Error::invalid(
            QStringLiteral("code"), QStringLiteral("format"),
            code.isEmpty() ? Text{QT_TRANSLATE_NOOP("portal", "This message needs a code."), {}}
                           : Text{QT_TRANSLATE_NOOP("portal", "This message carries no code."), {}}));
    }
    for (const QString &name : placeholders(key)) {
        if (name != u"code" && !parameters.contains(name))
            return failure(missingParameter(name));
    }
    return {};
}

QStringList MessageTexts::usedPlaceholders(const QString &text)
{
    QStringList names;
    for (auto found = placeholderPattern().globalMatch(text); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

Result<QString> MessageTexts::render(const QString &text, const QMap<QString, QString> &values)
{
    QString rendered;
    qsizetype end = 0;
    for (auto found = placeholderPattern().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch placeholder = found.next();
        const auto value = values.constFind(placeholder.captured(1));
        if (value == values.constEnd())
            return failure(missingParameter(placeholder.captured(1)));
        rendered += QStringView(text).mid(end, placeholder.capturedStart() - end);
        rendered += *value;
        end = placeholder.capturedEnd();
    }
    rendered += QStringView(text).mid(end);
    return rendered;
}

void MessageTexts::override(const QString &key, Language language, const QString &text)
{
    m_own.insert_or_assign({key, language}, text);
}

QString MessageTexts::text(const QString &key, Language language) const
{
    const auto own = m_own.find({key, language});
    return own != m_own.end() ? own->second : productText(key, language);
}

Result<ComposedMessage> MessageTexts::compose(const QString &key, Language language,
                                              const QMap<QString, QString> &parameters,
                                              const QString &code) const
{
    PORTAL_TRY(check(key, parameters, code));
    QMap<QString, QString> values = m_common;
    values.insert(parameters);
    if (!code.isEmpty())
        values.insert(QStringLiteral("code"), code);
    if (const auto name = values.find(QStringLiteral("name")); name != values.end() && name->isEmpty())
        *name = namelessGreeting(language);
    ComposedMessage message;
    PORTAL_ASSIGN(message.text, render(text(key, language), values));
    for (const QString &name : placeholders(key))
        message.parameters.append(values.value(name));
    return message;
}

} // namespace portal
