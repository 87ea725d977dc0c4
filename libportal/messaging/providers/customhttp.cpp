// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/customhttp.h"

#include "libportal/messaging/providers/messagetemplate.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <functional>

// Resources of a library must be asked for by name, from outside any namespace.
static void loadPresets()
{
    Q_INIT_RESOURCE(messaging_presets);
}

namespace portal {

namespace {

constexpr QStringView presetFolder = u":/messaging/presets";

// One template of a description: where it stands, under which name, and its text.
struct TemplateUse
{
    enum class Call { Any, Send, Health };

    QString field;
    QString name; ///< of the header or field, empty for a path
    QString text;
    Call call = Call::Any;
};

void collect(const QJsonValue &value, const QString &field, const QString &name, TemplateUse::Call call,
             QList<TemplateUse> &uses)
{
    if (value.isString()) {
        uses.append({field, name, value.toString(), call});
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            collect(element, field, name, call, uses);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), field, it.key(), call, uses);
    }
}

void collect(const CustomCall &custom, const QString &field, TemplateUse::Call call, QList<TemplateUse> &uses)
{
    uses.append({field + QStringLiteral(".path"), {}, custom.path, call});
    if (custom.body == CustomCall::Body::Json)
        collect(custom.json, field + QStringLiteral(".json"), {}, call, uses);
    if (custom.body == CustomCall::Body::UrlEncoded || custom.body == CustomCall::Body::Multipart) {
        for (const auto &[name, value] : custom.fields)
            uses.append({field + QStringLiteral(".fields"), name, value, call});
    }
}

QList<TemplateUse> templatesOf(const CustomHttp &description, const QString &field)
{
    QList<TemplateUse> uses;
    for (const auto &[name, value] : description.headers)
        uses.append({field + QStringLiteral(".headers"), name, value, TemplateUse::Call::Any});
    uses.append({field + QStringLiteral(".basicUser"), {}, description.basicUser, TemplateUse::Call::Any});
    uses.append({field + QStringLiteral(".basicPassword"), QStringLiteral("password"),
                 description.basicPassword, TemplateUse::Call::Any});
    collect(description.send, field + QStringLiteral(".send"), TemplateUse::Call::Send, uses);
    if (description.health)
        collect(description.health->call, field + QStringLiteral(".health"), TemplateUse::Call::Health, uses);
    return uses;
}

bool isMessageName(const QString &name)
{
    return name == u"phone" || name == u"text" || name == u"id" || name == u"code";
}

// Names under which gateways expect what must not lie open in the settings (S30).
bool soundsSecret(const QString &name)
{
    static const QRegularExpression secret(
        QStringLiteral("(auth|token|secret|password|passkey|userkey|api[-_]?key)|\\Akey\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(QStringLiteral(R"(\A[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}\z)"));
    return token.match(name).hasMatch();
}

void checkPlaceholders(const TemplateUse &use, const CustomHttp &description, QList<FieldError> &faults)
{
    const QStringList names = placeholdersIn(use.text);
    for (const QString &name : names) {
        const bool known = name.startsWith(u"secret:") || description.variables.contains(name) ||
                           (isMessageName(name) && use.call == TemplateUse::Call::Send);
        if (!known)
            faults.append({use.field,
                           QStringLiteral("placeholder"),
                           {QT_TRANSLATE_NOOP("portal", "There is no value for {%1} here."), {name}}});
    }
    const bool hasSecret = std::any_of(names.begin(), names.end(),
                                       [](const QString &name) { return name.startsWith(u"secret:"); });
    if (soundsSecret(use.name) && !use.text.isEmpty() && !hasSecret)
        faults.append(
            {use.field,
             QStringLiteral("secret"),
             {QT_TRANSLATE_NOOP("portal", "Do not write a secret here: use {secret:%1} and enter it apart."),
              {QStringLiteral("token")}}});
}

} // namespace

QList<FieldError> faultsOf(const CustomHttp &description, const QString &field)
{
    QList<FieldError> faults;
    const QList<TemplateUse> uses = templatesOf(description, field);
    for (const TemplateUse &use : uses)
        checkPlaceholders(use, description, faults);
    for (const auto &[name, value] : description.headers) {
        if (!isHeaderName(name) || value.contains(u'\r') || value.contains(u'\n'))
            faults.append({field + QStringLiteral(".headers"),
                           QStringLiteral("format"),
                           {QT_TRANSLATE_NOOP("portal", "%1 cannot be a header."), {name.left(40)}}});
    }
    const bool names = std::any_of(uses.begin(), uses.end(), [](const TemplateUse &use) {
        return use.call == TemplateUse::Call::Send &&
               placeholdersIn(use.text).contains(QStringLiteral("phone"));
    });
    const bool says = std::any_of(uses.begin(), uses.end(), [](const TemplateUse &use) {
        const QStringList in = placeholdersIn(use.text);
        return use.call == TemplateUse::Call::Send &&
               (in.contains(QStringLiteral("text")) || in.contains(QStringLiteral("code")));
    });
    if (!names || !says)
        faults.append({field + QStringLiteral(".send"),
                       QStringLiteral("placeholder"),
                       {QT_TRANSLATE_NOOP("portal", "A message needs {phone} and {text} somewhere."), {}}});
    return faults;
}

QStringList secretsNamedIn(const CustomHttp &description)
{
    QStringList secrets;
    const QList<TemplateUse> uses = templatesOf(description, {});
    for (const TemplateUse &use : uses) {
        const QStringList names = placeholdersIn(use.text);
        for (const QString &name : names) {
            if (name.startsWith(u"secret:") && !secrets.contains(name.mid(7)))
                secrets.append(name.mid(7));
        }
    }
    return secrets;
}

QStringList customPresetNames()
{
    loadPresets();
    QStringList names;
    const QStringList files =
        QDir(presetFolder.toString()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.append(file.chopped(5));
    return names;
}

Result<CustomHttp> customPreset(const QString &name)
{
    if (!customPresetNames().contains(name))
        return failure(Error::notFound());
    QFile file(presetFolder.toString() + u'/' + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::internal(QStringLiteral("preset cannot be read")));
    return customHttpFromJson(QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace portal
