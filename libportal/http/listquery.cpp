// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/listquery.h"

namespace portal::http {

Result<PageRequest> pageRequest(const Request &request)
{
    PageRequest page;
    if (const std::optional<QString> limit = request.query(u"limit")) {
        bool isNumber = false;
        page.limit = limit->toInt(&isNumber);
        if (!isNumber || page.limit < 1 || page.limit > PageRequest::maximumLimit) {
            return failure(Error::invalid(QStringLiteral("limit"), QStringLiteral("out_of_range"),
                                          {QT_TRANSLATE_NOOP("portal", "Ask for 1 to %1 entries at a time."),
                                           {QString::number(PageRequest::maximumLimit)}}));
        }
    }
    page.cursor = request.query(u"cursor").value_or(QString());
    return page;
}

} // namespace portal::http
