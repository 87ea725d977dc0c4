// SPDX-License-Identifier: GPL-3.0-or-later
// PortalHouse: an ApiServer with customers who can log in, and their everyday steps.
#pragma once

#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>

namespace portal::testing {

class PortalHouse
{
public:
    explicit PortalHouse(Dialect dialect) : m_server(dialect) {}

    ApiServer &server() { return m_server; }
    ApiClient &client() { return m_server.client(); }
    TestPortal &portal() { return m_server.portal(); }

    static QString root() { return QStringLiteral("/api/customer-portal"); }

    /// An active customer on Home 20 with this number (E.164); the code.
    QString customer(const QString &phone, const QString &name = QStringLiteral("Zainal Uji"));
    /// An invoice of 350,000 rupiah before PPN for a customer; its number.
    QString invoice(const QString &customerCode);

    ApiAnswer requestCode(const QString &phone);
    ApiAnswer verify(const QString &phone, const QString &code, const QJsonObject &more = {});
    /// With the code that was sent: what verify-otp answers.
    ApiAnswer enter(const QString &phone, const QJsonObject &more = {});
    /// The token of somebody with one account.
    QByteArray logIn(const QString &phone);

    ApiAnswer get(const QString &path, const QByteArray &token) { return client().get(root() + path, token); }
    ApiAnswer post(const QString &path, const QJsonObject &body, const QByteArray &token)
    {
        return client().post(root() + path, body, token);
    }
    ApiAnswer put(const QString &path, const QJsonObject &body, const QByteArray &token)
    {
        return client().put(root() + path, body, token);
    }
    ApiAnswer remove(const QString &path, const QByteArray &token)
    {
        return client().send({.method = "DELETE", .path = root() + path, .token = token});
    }

private:
    ApiServer m_server;
};

} // namespace portal::testing
