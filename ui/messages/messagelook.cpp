// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagelook.h"

#include "libportal/messaging/messagetexts.h"
#include "libportal/messaging/messagewords.h"
#include "ui/frame/wording.h"

namespace portal::ui {

BadgeLook messageStateLook(MessageState state, const Wording &wording)
{
    BadgeLook look{wording.text(messageStateText(state)), Tone::Grey, {}};
    switch (state) {
    case MessageState::Queued:
        look.tone = Tone::Yellow;
        look.icon = QStringLiteral("hourglass");
        break;
    case MessageState::Sending:
        look.tone = Tone::Blue;
        look.icon = QStringLiteral("send");
        break;
    case MessageState::Accepted:
    case MessageState::Sent:
        look.tone = Tone::Blue;
        look.icon = QStringLiteral("check");
        break;
    case MessageState::Delivered:
    case MessageState::Read:
        look.tone = Tone::Green;
        look.icon = QStringLiteral("check-check");
        break;
    case MessageState::Failed:
        look.tone = Tone::Red;
        look.icon = QStringLiteral("circle-x");
        break;
    case MessageState::Expired:
        look.tone = Tone::Grey;
        look.icon = QStringLiteral("clock");
        break;
    case MessageState::Cancelled:
        look.tone = Tone::Grey;
        look.icon = QStringLiteral("ban");
        break;
    }
    return look;
}

BadgeLook gatewayLook(const ProviderState &state, const Wording &wording)
{
    const QString words =
        QStringLiteral("%1 · %2").arg(state.provider, wording.text(providerConditionText(state.condition)));
    switch (state.condition) {
    case ProviderCondition::Paused:
        return {words, Tone::Yellow, QStringLiteral("hourglass")};
    case ProviderCondition::Stopped:
        return {words, Tone::Red, QStringLiteral("circle-x")};
    case ProviderCondition::Healthy:
        break;
    }
    return {words, Tone::Green, QStringLiteral("circle-check")};
}

MessageBubble::Ticks messageTicks(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
    case MessageState::Sending:
        return MessageBubble::Ticks::Waiting;
    case MessageState::Accepted:
    case MessageState::Sent:
        return MessageBubble::Ticks::Sent;
    case MessageState::Delivered:
        return MessageBubble::Ticks::Delivered;
    case MessageState::Read:
        return MessageBubble::Ticks::Read;
    case MessageState::Failed:
    case MessageState::Expired:
        return MessageBubble::Ticks::Failed;
    case MessageState::Cancelled:
        break;
    }
    return MessageBubble::Ticks::None;
}

QString messageTitle(const MessageRecord &message, const Wording &wording)
{
    return wording.text(messageTemplateText(message.templateKey));
}

QString messageReason(const MessageRecord &message, const Wording &wording)
{
    const Text reason = messageErrorText(QStringView(message.errorClass));
    return reason.isEmpty() ? QString() : wording.text(reason);
}

bool canResend(const MessageRecord &message)
{
    const bool ended = message.state == MessageState::Failed || message.state == MessageState::Expired ||
                       message.state == MessageState::Accepted;
    return ended && !message.resentAs && !MessageTexts::carriesCode(message.templateKey);
}

bool isAboutRegistration(const MessageRecord &message)
{
    return message.entity == u"registration" && !message.key.isEmpty();
}

} // namespace portal::ui
