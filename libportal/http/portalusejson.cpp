// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/portalusejson.h"

#include "libportal/http/jsonvalue.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

QJsonObject portalSessionToJson(const PortalSession &session)
{
    return {{u"id"_s, session.id},
            {u"created_at"_s, toRfc3339(session.createdAt)},
            {u"last_seen_at"_s, toRfc3339(session.lastSeenAt)},
            {u"expires_at"_s, toRfc3339(session.expiresAt)},
            {u"address"_s, textToJson(session.origin.address)},
            {u"user_agent"_s, textToJson(session.origin.userAgent)}};
}

QJsonObject pastSessionToJson(const PortalSession &session)
{
    QJsonObject json = portalSessionToJson(session);
    json.insert(u"ended_at"_s, timeToJson(session.endedAt));
    json.insert(u"ended_reason"_s,
                session.ended ? QJsonValue(portalSessionEndName(*session.ended)) : QJsonValue());
    return json;
}

QJsonObject portalLogInToJson(const PortalLogIn &step)
{
    return {{u"at"_s, toRfc3339(step.at)},
            {u"outcome"_s, portalLogInOutcomeName(step.outcome)},
            {u"address"_s, textToJson(step.origin.address)},
            {u"user_agent"_s, textToJson(step.origin.userAgent)}};
}

QJsonObject portalUseToJson(const PortalUse &use)
{
    QJsonArray sessions;
    for (const PortalSession &session : use.sessions) {
        QJsonObject json = pastSessionToJson(session);
        json.insert(u"good"_s, session.isGood(use.asOf));
        sessions.append(json);
    }
    QJsonArray logIns;
    for (const PortalLogIn &step : use.logIns)
        logIns.append(portalLogInToJson(step));
    return {{u"sessions"_s, sessions}, {u"log_ins"_s, logIns}};
}

} // namespace portal::http
