// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/messagejson.h"

#include "libportal/http/jsonvalue.h"
#include "libportal/messaging/outbox.h"

namespace portal::http {

using namespace Qt::StringLiterals;

QJsonObject messageToJson(const MessageRecord &message)
{
    return {{u"id"_s, message.id.value()},
            {u"template"_s, message.templateKey},
            {u"language"_s, languageTag(message.language)},
            {u"phone"_s, message.phone},
            {u"text"_s, message.text},
            {u"state"_s, messageStateName(message.state)},
            {u"attempts"_s, message.attempts},
            {u"provider"_s, textToJson(message.provider)},
            {u"error_class"_s, textToJson(message.errorClass)},
            {u"error_reason"_s, textToJson(message.errorReason)},
            {u"requested_by"_s, textToJson(message.requestedBy)},
            {u"created_at"_s, toRfc3339(message.createdAt)},
            {u"accepted_at"_s, timeToJson(message.acceptedAt)},
            {u"delivered_at"_s, timeToJson(message.deliveredAt)},
            {u"read_at"_s, timeToJson(message.readAt)},
            {u"failed_at"_s, timeToJson(message.failedAt)}};
}

} // namespace portal::http
