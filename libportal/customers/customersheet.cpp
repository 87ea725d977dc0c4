// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customersheet.h"

#include "libportal/base/phone.h"

namespace portal {

namespace {

const QList<ListSheet::Column> columns{
    {QT_TRANSLATE_NOOP("portal", "Code"), 18},          {QT_TRANSLATE_NOOP("portal", "Status"), 22},
    {QT_TRANSLATE_NOOP("portal", "Name"), 26},          {QT_TRANSLATE_NOOP("portal", "WhatsApp"), 17},
    {QT_TRANSLATE_NOOP("portal", "E-mail"), 30},        {QT_TRANSLATE_NOOP("portal", "Street"), 32},
    {QT_TRANSLATE_NOOP("portal", "RT and RW"), 9},      {QT_TRANSLATE_NOOP("portal", "Village"), 18},
    {QT_TRANSLATE_NOOP("portal", "District"), 18},      {QT_TRANSLATE_NOOP("portal", "City"), 20},
    {QT_TRANSLATE_NOOP("portal", "Province"), 18},      {QT_TRANSLATE_NOOP("portal", "Postal code"), 10},
    {QT_TRANSLATE_NOOP("portal", "Landmark"), 24},      {QT_TRANSLATE_NOOP("portal", "Package"), 18},
    {QT_TRANSLATE_NOOP("portal", "Mbps"), 8},           {QT_TRANSLATE_NOOP("portal", "Price a month"), 14},
    {QT_TRANSLATE_NOOP("portal", "Portal access"), 14}, {QT_TRANSLATE_NOOP("portal", "Customer since"), 18},
    {QT_TRANSLATE_NOOP("portal", "Active since"), 18},  {QT_TRANSLATE_NOOP("portal", "Suspended since"), 18},
    {QT_TRANSLATE_NOOP("portal", "Ended"), 18},         {QT_TRANSLATE_NOOP("portal", "Reason"), 30},
    {QT_TRANSLATE_NOOP("portal", "Application"), 19},
};

ListSheet::About completed(ListSheet::About about)
{
    about.name = {QT_TRANSLATE_NOOP("portal", "Customers"), {}};
    about.all = {QT_TRANSLATE_NOOP("portal", "All customers"), {}};
    about.columns = columns;
    return about;
}

QString neighbourhood(const Address &address)
{
    return address.rt.isEmpty() && address.rw.isEmpty() ? QString() : address.rt + u'/' + address.rw;
}

} // namespace

CustomerSheet::CustomerSheet(const QString &path, const ListSheet::About &about,
                             const Translations &translations)
    : m_sheet(path, completed(about), translations)
{
}

void CustomerSheet::add(const Customer &c)
{
    const auto phone = PhoneNumber::parse(c.phone);
    m_sheet.beginRow();
    m_sheet.text(c.code);
    m_sheet.text(customerStatusText(c.status));
    m_sheet.text(c.fullName);
    m_sheet.text(phone ? phone->display() : c.phone);
    m_sheet.text(c.email);
    m_sheet.text(c.address.street);
    m_sheet.text(neighbourhood(c.address));
    m_sheet.text(c.address.village);
    m_sheet.text(c.address.district);
    m_sheet.text(c.address.city);
    m_sheet.text(c.address.province);
    m_sheet.text(c.address.postalCode);
    m_sheet.text(c.address.landmark);
    m_sheet.text(c.packageName);
    m_sheet.number(c.packageSpeedMbps);
    m_sheet.money(c.packagePrice);
    m_sheet.text(mayUsePortal(c) ? Text{QT_TRANSLATE_NOOP("portal", "On"), {}}
                                 : Text{QT_TRANSLATE_NOOP("portal", "Off"), {}});
    m_sheet.moment(c.createdAt);
    m_sheet.moment(c.activatedAt);
    m_sheet.moment(c.suspendedAt);
    m_sheet.moment(c.terminatedAt);
    m_sheet.text(c.statusReason);
    m_sheet.text(c.registrationNumber);
}

} // namespace portal
