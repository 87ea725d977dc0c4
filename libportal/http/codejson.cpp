// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/codejson.h"

namespace portal::http {

using namespace Qt::StringLiterals;

OtpRequest codeRequest(OtpPurpose purpose, const PhoneNumber &phone, const QString &name,
                       const Request &request)
{
    return OtpRequest{.purpose = purpose,
                      .phone = phone,
                      .name = name,
                      .language = request.language(),
                      .address = request.clientAddress().toString()};
}

QJsonObject codeSentToJson(const OtpSent &sent)
{
    return {{u"expires_in"_s, qint64(sent.expiresIn.count())},
            {u"resend_in"_s, qint64(sent.resendIn.count())}};
}

} // namespace portal::http
