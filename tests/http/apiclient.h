// SPDX-License-Identifier: GPL-3.0-or-later
// ApiClient: calls a server on loopback, a connection for each call, and holds every answer against the
// OpenAPI document. Thread-safe.
#pragma once

#include "tests/http/openapicontract.h"

#include <mutex>

namespace portal::testing {

struct ApiCall
{
    QByteArray method = "GET";
    QString path{}; ///< with its query, percent-encoded
    QByteArray token{};
    QByteArray body{};
    QByteArray contentType{};
    QList<http::HeaderField> headers{};
};

class ApiClient
{
public:
    explicit ApiClient(quint16 port) : m_port(port) {}

    /// Blocks until the answer is whole, at most ten seconds.
    ApiAnswer send(const ApiCall &call);
    ApiAnswer get(const QString &path, const QByteArray &token = {});
    ApiAnswer post(const QString &path, const QJsonObject &body, const QByteArray &token = {});
    ApiAnswer put(const QString &path, const QJsonObject &body, const QByteArray &token = {});

    const OpenApiContract &contract() const { return m_contract; }
    /// What the answers so far had against the document.
    QStringList violations() const;
    /// Every body so far, one after the other.
    QByteArray everythingAnswered() const;

private:
    const quint16 m_port;
    const OpenApiContract m_contract;
    mutable std::mutex m_mutex;
    QStringList m_violations;
    QByteArray m_bodies;
};

} // namespace portal::testing
