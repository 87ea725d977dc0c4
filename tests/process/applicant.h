// SPDX-License-Identifier: GPL-3.0-or-later
// Applicant: an invented person, one for each number; everything in their submission is right.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace portal::testing {

class Applicant
{
public:
    explicit Applicant(int index) : m_index(index) {}

    /// As typed: "081200000007".
    QString phone() const { return u'0' + digits().mid(2); }
    /// As gateways know it: "6281200000007".
    QString digits() const { return QStringLiteral("62812%1").arg(m_index, 8, 10, QLatin1Char('0')); }
    QJsonObject codeRequest() const
    {
        return {{QStringLiteral("phone"), phone()}, {QStringLiteral("full_name"), name()}};
    }
    QJsonObject verification(const QString &code) const
    {
        return {{QStringLiteral("phone"), phone()}, {QStringLiteral("code"), code}};
    }
    QJsonObject submission(const QString &verificationToken) const
    {
        return {{QStringLiteral("verification_token"), verificationToken},
                {QStringLiteral("full_name"), name()},
                {QStringLiteral("email"), QStringLiteral("uji%1@example.id").arg(m_index)},
                {QStringLiteral("phone"), phone()},
                {QStringLiteral("package_code"), QStringLiteral("HOME-20")},
                {QStringLiteral("consent"), true},
                {QStringLiteral("address"),
                 QJsonObject{
                     {QStringLiteral("street"), QStringLiteral("Jl. Contoh No. %1").arg(m_index)},
                     {QStringLiteral("village"), QStringLiteral("Percontohan")},
                     {QStringLiteral("district"), QStringLiteral("Ujicoba")},
                     {QStringLiteral("city"), QStringLiteral("Kota Bandung")},
                     {QStringLiteral("province"), QStringLiteral("Jawa Barat")},
                     {QStringLiteral("postal_code"), QStringLiteral("40111")},
                 }}};
    }

    bool operator==(const Applicant &) const = default;

private:
    static QString name() { return QStringLiteral("Zainal Uji"); }

    int m_index;
};

} // namespace portal::testing
