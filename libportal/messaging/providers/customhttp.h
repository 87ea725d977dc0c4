// SPDX-License-Identifier: GPL-3.0-or-later
// CustomHttp: a gateway described in data instead of code (contracts/custom-http.md). The presets are such
// descriptions, and an administrator may write one. Holds no secrets, only their names (S30).
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/messaging/providers/formbody.h"
#include "libportal/messaging/providers/gatewayexchange.h"

#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <optional>

namespace portal {

/// How a gateway wants the number: 62812…, +62812…, 0812…, 62812…@c.us, 62812…@s.whatsapp.net.
enum class NumberForm { Digits, PlusDigits, TrunkZero, ChatId, NetJid };

/// Which gateway's webhooks are understood at this line's address.
enum class WebhookDialect { None, Waha, Evolution, Gowa, WppConnect };

/// Templates may hold {phone} {text} {id} {code}, {any variable} and {secret:name}; each value is escaped for
/// the place where it stands.
struct CustomCall
{
    enum class Body { None, Json, UrlEncoded, Multipart };

    GatewayRequest::Method method = GatewayRequest::Method::Post;
    QString path{}; ///< begins with "/"; may hold a query
    Body body = Body::None;
    QJsonObject json{};  ///< for Json: every string in it, at any depth, is a template
    FormFields fields{}; ///< for UrlEncoded and Multipart: the values are templates

    bool operator==(const CustomCall &) const = default;
};

/// A question to a JSON answer. Scalars compare as text: true and "true", 1 and "1".
struct CustomCondition
{
    enum class Operation { Exists, Equals, NotEquals, Contains };
    enum class Missing { Fails, Passes };

    QStringList paths{}; ///< alternatives: the first that holds something counts
    Operation operation = Operation::Exists;
    QString value{};
    Missing missing = Missing::Fails; ///< what it means when no path holds anything

    bool operator==(const CustomCondition &) const = default;
};

/// What a refusal means. All that is given must hold; the first rule that does decides.
struct CustomErrorRule
{
    ErrorClass errorClass = ErrorClass::Temporary;
    std::optional<int> status{};
    std::optional<CustomCondition> condition{};
    QString text{}; ///< found anywhere in the body, in any case

    bool operator==(const CustomErrorRule &) const = default;
};

struct CustomHealth
{
    CustomCall call{};
    std::optional<CustomCondition> connected{};    ///< without it the state stays unknown
    std::optional<CustomCondition> disconnected{}; ///< otherwise whatever is not `connected`
    QStringList quotaPaths{};
    QStringList expiresPaths{};

    bool operator==(const CustomHealth &) const = default;
};

struct CustomHttp
{
    using StatusRange = std::pair<int, int>;
    enum class PlainText { Fails, Passes };

    QString preset{}; ///< what it was made from, for the window
    QUrl baseUrl{};   ///< of a gateway with one address for everybody; the settings may name another
    NumberForm number = NumberForm::Digits;
    QMap<QString, QString> variables{}; ///< session, instance, device: filled in by the administrator
    FormFields headers{};               ///< of every call; the values are templates
    QString basicUser{};                ///< template; empty for no HTTP Basic
    QString basicPassword{};            ///< template
    CustomCall send{};
    QList<StatusRange> successStatuses{{200, 299}};
    std::optional<CustomCondition> success{};
    /// Whether an answer with a right status and no JSON counts as success.
    PlainText plainText = PlainText::Fails;
    QStringList messageIdPaths{};
    QString messageIdAfter{}; ///< the id is what follows the last of this: "_" in true_62812…@c.us_3EB0…
    QStringList errorPaths{};
    QList<CustomErrorRule> errors{};
    std::optional<CustomHealth> health{};
    WebhookDialect webhook = WebhookDialect::None;

    bool operator==(const CustomHttp &) const = default;
};

/// Reads a description; `Invalid` with every field at fault, each named by its place under `field`
/// ("custom.send.path"). Refuses what could leak or forge: secrets written out, header line breaks,
/// placeholders nobody fills.
PORTAL_EXPORT Result<CustomHttp> customHttpFromJson(const QJsonObject &object,
                                                    const QString &field = QStringLiteral("custom"));
PORTAL_EXPORT QJsonObject customHttpToJson(const CustomHttp &description);

/// What is wrong with a description as a whole: placeholders, headers, secrets in the open.
PORTAL_EXPORT QList<FieldError> faultsOf(const CustomHttp &description, const QString &field);

/// The secrets its templates name, in order and once each.
PORTAL_EXPORT QStringList secretsNamedIn(const CustomHttp &description);

/// "waha", "evolution", …: descriptions that come with the product.
PORTAL_EXPORT QStringList customPresetNames();
/// NotFound for a name that is none.
PORTAL_EXPORT Result<CustomHttp> customPreset(const QString &name);

} // namespace portal
