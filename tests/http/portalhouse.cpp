// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/portalhouse.h"

#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/storage/transaction.h"

namespace portal::testing {

using namespace Qt::StringLiterals;

QString PortalHouse::customer(const QString &phone, const QString &name)
{
    auto transaction = Transaction::begin(portal()->database());
    NewCustomer request{.phone = PhoneNumber::parse(phone).value()};
    request.fullName = name;
    request.email = phone.mid(1) + u"@example.id"_s;
    request.address.street = u"Jalan Mawar Uji No. "_s + phone.right(4);
    request.address.village = u"Sukamaju"_s;
    request.address.district = u"Cilandak"_s;
    request.address.city = u"Jakarta Selatan"_s;
    request.address.postalCode = u"12430"_s;
    request.packageCode = u"HOME-20"_s;
    request.packageName = u"Home 20"_s;
    request.packageSpeedMbps = 20;
    request.packagePrice = Rupiah(199'900);
    const QString code = portal()->customers().create(request)->code;
    const auto active = portal()->database().execute(
        u"UPDATE customers SET status = 'active', activated_at = 0 WHERE code = :code"_s,
        {{u"code"_s, code}});
    return active && transaction->commit() ? code : QString();
}

QString PortalHouse::invoice(const QString &customerCode)
{
    NewInvoice wanted;
    wanted.customerCode = customerCode;
    wanted.month = BillingMonth::fromText(u"2026-11").value();
    wanted.lines = {{u"Router"_s, Rupiah(350'000), 0, 0}};
    return portal()->invoices().issue(Actor::system(), wanted).value().invoice.number;
}

ApiAnswer PortalHouse::requestCode(const QString &phone)
{
    return client().post(root() + u"/request-otp"_s, {{u"phone"_s, phone}});
}

ApiAnswer PortalHouse::verify(const QString &phone, const QString &code, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"phone"_s, phone);
    body.insert(u"code"_s, code);
    return client().post(root() + u"/verify-otp"_s, body);
}

ApiAnswer PortalHouse::enter(const QString &phone, const QJsonObject &more)
{
    m_server.clock().advance(std::chrono::seconds(61)); // the next code may be sent
    requestCode(phone);
    return verify(phone, m_server.codeSentTo(phone), more);
}

QByteArray PortalHouse::logIn(const QString &phone)
{
    return enter(phone).json().value(u"token"_s).toString().toLatin1();
}

} // namespace portal::testing
