// SPDX-License-Identifier: GPL-3.0-or-later
// What message gateways answer and report, and descriptions of them: whatever the bytes, an outcome makes
// sense, a reason gives nothing away, nothing unproven is read, and no request goes astray.
#include "libportal/messaging/providers/customhttpcodec.h"
#include "libportal/messaging/providers/fonntecodec.h"
#include "libportal/messaging/providers/metacodec.h"
#include "libportal/messaging/providers/reason.h"
#include "libportal/messaging/providers/wablascodec.h"
#include "libportal/messaging/providers/webhook.h"

#include <QtCore/QJsonDocument>

#include <cstdlib>

using namespace portal;

namespace {

const QString token = QStringLiteral("kUnCi.rAhAsIa");
constexpr qsizetype longestReason = 300;
constexpr qsizetype longestInbound = 4096;

void require(bool holds)
{
    if (!holds)
        abort();
}

OutgoingMessage message(const QString &text)
{
    return {.id = 1, .to = PhoneNumber::parse(u"081200000001").value(), .text = text};
}

void checkReason(const QString &reason)
{
    require(reason.size() <= longestReason);
    require(!reason.contains(u'\n') && !reason.contains(u'\r'));
    require(!reason.contains(token, Qt::CaseInsensitive));
}

template <typename Codec>
void readAnswer(const Codec &codec, const GatewayAnswer &answer)
{
    const SendOutcome outcome = codec.readSend(answer);
    require(outcome.isAccepted() == (outcome.errorClass == ErrorClass::None));
    require(!(outcome.isAccepted() && outcome.maybeSent()));
    checkReason(safeReason(outcome.reason, codec.secrets()));
    const ProviderHealth health = codec.readHealth(answer);
    checkReason(safeReason(health.error, codec.secrets()));
}

QList<CustomHttpCodec> presetCodecs(const QUrl &base)
{
    QList<CustomHttpCodec> codecs;
    const QStringList names = customPresetNames();
    for (const QString &name : names)
        codecs.append({base, customPreset(name).value(), {{QStringLiteral("token"), token}}});
    return codecs;
}

void readAnswers(const QByteArray &bytes)
{
    static const QList<int> statuses{200, 201, 204, 301, 400, 401, 404, 422, 429, 500, 503};
    const GatewayAnswer answer{.status = statuses[quint8(bytes.front()) % statuses.size()],
                               .body = bytes.mid(1),
                               .retryAfter = retryAfterFromHeader(bytes.left(40), 1000)};
    const QUrl base(QStringLiteral("https://gateway.example"));
    readAnswer(FonnteCodec(base, token), answer);
    readAnswer(WablasCodec(base, token, token), answer);
    readAnswer(MetaCodec(base, {}, token), answer);
    static const QList<CustomHttpCodec> presets = presetCodecs(base);
    for (const CustomHttpCodec &preset : presets)
        readAnswer(preset, answer);
}

void readWebhooks(const QByteArray &bytes)
{
    const SecretLookup secret = [](const QString &name) {
        return name.endsWith(u"webhookToken") || name.endsWith(u"appSecret") ? token : QString();
    };
    QList<ProviderSettings> lines{{.kind = ProviderKind::Fonnte}, {.kind = ProviderKind::Wablas}};
    for (const WebhookDialect dialect : {WebhookDialect::Waha, WebhookDialect::Evolution,
                                         WebhookDialect::Gowa, WebhookDialect::WppConnect}) {
        lines.append({.kind = ProviderKind::Custom});
        lines.last().custom.webhook = dialect;
    }
    for (const ProviderSettings &line : lines) {
        const WebhookAnswer answer = answerWebhook(line, secret, {.pathToken = token, .body = bytes});
        require(answer.status == 200 && answer.body.isEmpty());
        for (const DeliveryReport &report : answer.contents.deliveries) {
            require(!report.providerMessageId.isEmpty() || !report.providerStateId.isEmpty());
            checkReason(report.reason);
        }
        for (const InboundMessage &inbound : answer.contents.inbound)
            require(inbound.text.size() <= longestInbound);
        const WebhookAnswer unproven =
            answerWebhook(line, secret, {.pathToken = u'x' + QString::fromUtf8(bytes), .body = bytes});
        require(unproven.status == 404 && unproven.contents == WebhookContents());
    }
    const ProviderSettings meta{.kind = ProviderKind::MetaCloud};
    const WebhookAnswer forged =
        answerWebhook(meta, secret, {.headers = {{"X-Hub-Signature-256", bytes}}, .body = bytes});
    require(forged.status == 403 && forged.contents == WebhookContents());
    (void)MetaCodec::readWebhook(bytes);
}

void readDescription(const QByteArray &bytes)
{
    const auto custom = customHttpFromJson(QJsonDocument::fromJson(bytes).object());
    if (!custom)
        return;
    const auto again = customHttpFromJson(customHttpToJson(*custom));
    require(again && *again == *custom);
    const CustomHttpCodec codec(QUrl(QStringLiteral("https://gateway.example/base")), *custom, {});
    const GatewayRequest request = codec.sendRequest(message(QString::fromUtf8(bytes)));
    require(request.url.isValid() && request.url.host() == u"gateway.example");
    for (const auto &[name, value] : request.headers)
        require(!(name + value).contains('\n') && !(name + value).contains('\r'));
}

void sendText(const QByteArray &bytes)
{
    const QUrl base(QStringLiteral("https://gateway.example"));
    const QString text = QString::fromUtf8(bytes);
    require(!FonnteCodec(base, token).sendRequest(message(text)).body.contains('\n'));
    const GatewayRequest json = WablasCodec(base, token, {}).sendRequest(message(text));
    require(QJsonDocument::fromJson(json.body)[u"data"][0][u"message"].toString() == text);
    checkReason(safeReason(text + token + text, {token}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 4) {
    case 0:
        readAnswers(bytes);
        break;
    case 1:
        readWebhooks(bytes);
        break;
    case 2:
        readDescription(bytes);
        break;
    default:
        sendText(bytes);
        break;
    }
    return 0;
}
