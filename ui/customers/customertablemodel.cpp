// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customertablemodel.h"

#include "libportal/staffapi/customersapi.h"
#include "ui/customers/customerlook.h"
#include "ui/frame/wording.h"

namespace portal::ui {

namespace {

using Column = CustomerTableModel::Column;
using Content = ListColumn::Content;
using Room = ListColumn::Room;
using Weight = ListCell::Weight;

QList<ListColumn> columns(const Wording &wording)
{
    QStringList states;
    for (const CustomerStatus status : allCustomerStatuses())
        states.append(wording.text(customerStatusText(status)));
    return {
        {CustomerTableModel::tr("Code"), {QStringLiteral("AGL-202611-00000")}},
        {CustomerTableModel::tr("Name"),
         {QStringLiteral("Ratna Wulandari")},
         Content::Text,
         Room::Rest,
         ListColumn::Presence::Told},
        {CustomerTableModel::tr("Status"), states, Content::Badge},
        {CustomerTableModel::tr("Package"),
         {QStringLiteral("Broadband 100 Mbps")},
         Content::Text,
         Room::IfAny},
        {CustomerTableModel::tr("City"), {QStringLiteral("Kota Bandar Lampung")}, Content::Text, Room::IfAny},
        {CustomerTableModel::tr("WhatsApp"),
         {QStringLiteral("0812-0000-00000")},
         Content::TextWithIcon,
         Room::IfAny},
        {CustomerTableModel::tr("Since"), {QStringLiteral("20 Nov 2026")}, Content::Text, Room::IfAny},
    };
}

} // namespace

CustomerTableModel::CustomerTableModel(CustomersApi &api, const Wording &wording, QObject *parent)
    : TypedListModel(columns(wording), parent), m_api(api), m_wording(wording)
{
}

QFuture<Result<portal::Page<Customer>>> CustomerTableModel::list(const CustomerFilter &filter,
                                                                 const PageRequest &page)
{
    return m_api.list(filter, page);
}

QFuture<Result<RowCount>> CustomerTableModel::count(const CustomerFilter &filter)
{
    return m_api.count(filter);
}

QFuture<Result<QList<Customer>>> CustomerTableModel::rows(const QStringList &codes)
{
    return m_api.rows(codes);
}

bool CustomerTableModel::matchesList(const Customer &customer) const
{
    return matches(filter(), customer);
}

bool CustomerTableModel::isNew(const Customer &c, const Customer &top) const
{
    if (filter().order != CustomerFilter::Order::NewestFirst)
        return c.version == 1;
    return std::pair(c.createdAt, c.id.value()) > std::pair(top.createdAt, top.id.value());
}

ListCell CustomerTableModel::cell(const Customer &c, int column) const
{
    switch (Column(column)) {
    case Column::Code:
        return {c.code, Weight::Plain};
    case Column::Name:
        return {c.fullName, Weight::Strong};
    case Column::Status:
        return {m_wording.text(customerStatusText(c.status)), Weight::Plain, statusTone(c.status),
                statusIcon(c.status)};
    case Column::Package:
        return {c.packageName};
    case Column::City:
        return {c.address.city};
    case Column::Phone:
        if (!mayUsePortal(c))
            return {m_wording.phone(c.phone), Weight::Quiet, Tone::Grey, QStringLiteral("lock"),
                    ListCell::Toned::Icon};
        return {m_wording.phone(c.phone), Weight::Quiet, Tone::Blue, QStringLiteral("lock-open"),
                ListCell::Toned::Icon};
    case Column::Since:
        break;
    }
    return {m_wording.shortDate(m_wording.zone().dayOf(c.createdAt))};
}

QString CustomerTableModel::toolTip(const Customer &c, int column) const
{
    if (Column(column) == Column::Phone)
        return mayUsePortal(c) ? tr("May log in to the portal with this number")
                               : tr("May not use the portal");
    if (Column(column) == Column::Status && !c.statusReason.isEmpty())
        return c.statusReason;
    if (Column(column) == Column::Since)
        return tr("Customer since %1").arg(m_wording.date(m_wording.zone().dayOf(c.createdAt)));
    return {};
}

} // namespace portal::ui
