// SPDX-License-Identifier: GPL-3.0-or-later
// ApiServer: the whole product behind a free port of loopback, on a database of its own, with a clock that a
// test moves; and the everyday steps of a test: a proven number, an application, somebody signed in.
#pragma once

#include "libportal/http/httpmetrics.h"
#include "libportal/http/server.h"
#include "libportal/portal.h"
#include "tests/http/apiclient.h"
#include "tests/support/testportal.h"

#include <QtCore/QMap>

namespace portal::testing {

class ApiServer
{
public:
    /// Ends the test program if the server cannot start. The default packages are on offer.
    explicit ApiServer(Dialect dialect);
    ~ApiServer();

    FixedClock &clock() { return m_portal.clock(); }
    ApiClient &client() { return *m_client; }
    /// The library itself, on the test's own thread.
    TestPortal &portal() { return m_portal; }
    /// What gateways prove themselves with; to be filled before they call.
    QMap<QString, QString> &secrets() { return m_secrets; }

    /// Somebody of this role, signed in by the API; the same token again for the same role.
    QByteArray token(Role role);

    /// The code that was last sent to a number in E.164; empty if there is none.
    QString codeSentTo(const QString &phone);
    /// request-otp and verify-otp: the verification token.
    QString prove(const QString &phone);
    /// A whole, good submission for a number that was proven.
    QJsonObject submission(const QString &phone, const QString &verificationToken) const;
    /// A number proven and an application submitted: the answer's body.
    QJsonObject submitFor(const QString &phone);

    /// How many rows there are of everything a person could have changed, and in which versions: equal before
    /// and after whatever changed nothing. Codes' own tables are not in it: a wrong try has to be counted.
    QMap<QString, qint64> state();

private:
    void liftSendLimits();

    TestPortal m_portal;
    QMap<QString, QString> m_secrets;
    Translations m_translations;
    http::HttpMetrics m_metrics;
    std::unique_ptr<http::HttpServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    QMap<Role, QByteArray> m_tokens;
};

} // namespace portal::testing
