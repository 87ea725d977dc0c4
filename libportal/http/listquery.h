// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what every list call has in its query (`?limit=&cursor=`), and renders what every list answers.
// Filters are the route's own business.
#pragma once

#include "libportal/base/page.h"
#include "libportal/http/export.h"
#include "libportal/http/request.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace portal::http {

/// limit 1 to 200, 50 by default; `Invalid` on field `limit`. The cursor is passed on unread: the
/// repository that made it knows its shape.
PORTAL_HTTP_EXPORT Result<PageRequest> pageRequest(const Request &request);

/// `{items, next_cursor, total}`; next_cursor is null on the last page. `toJson` renders one item.
template <typename T, typename ToJson>
QJsonObject pageToJson(const Page<T> &page, ToJson &&toJson)
{
    QJsonArray items;
    for (const T &item : page.items)
        items.append(toJson(item));
    return {{QStringLiteral("items"), items},
            {QStringLiteral("next_cursor"),
             page.nextCursor.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(page.nextCursor)},
            {QStringLiteral("total"), page.total}};
}

} // namespace portal::http
