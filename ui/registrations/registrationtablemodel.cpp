// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationtablemodel.h"

#include "libportal/staffapi/registrationsapi.h"
#include "ui/frame/wording.h"
#include "ui/registrations/registrationlook.h"

namespace portal::ui {

namespace {

using Column = RegistrationTableModel::Column;
using Content = ListColumn::Content;
using Room = ListColumn::Room;
using Weight = ListCell::Weight;

QList<ListColumn> columns(const Wording &wording)
{
    QStringList states;
    for (const RegistrationStatus status : allRegistrationStatuses())
        states.append(wording.text(registrationStatusText(status)));
    return {
        {RegistrationTableModel::tr("Number"), {QStringLiteral("REG-20261120-00000")}},
        {RegistrationTableModel::tr("Name"),
         {QStringLiteral("Ratna Wulandari")},
         Content::Text,
         Room::Rest,
         ListColumn::Presence::Told},
        {RegistrationTableModel::tr("Status"), states, Content::Badge},
        {RegistrationTableModel::tr("Age"), {QStringLiteral("888 min")}, Content::TextWithIcon},
        {RegistrationTableModel::tr("Package"),
         {QStringLiteral("Broadband 100 Mbps")},
         Content::Text,
         Room::IfAny},
        {RegistrationTableModel::tr("City"),
         {QStringLiteral("Kota Bandar Lampung")},
         Content::Text,
         Room::IfAny},
        {RegistrationTableModel::tr("WhatsApp"),
         {QStringLiteral("0812-0000-00000")},
         Content::TextWithIcon,
         Room::IfAny},
        {RegistrationTableModel::tr("Assignee"),
         {QStringLiteral("Dewi Anggraini")},
         Content::Text,
         Room::IfAny},
    };
}

} // namespace

RegistrationTableModel::RegistrationTableModel(RegistrationsApi &api, const Wording &wording, QObject *parent)
    : TypedListModel(columns(wording), parent), m_api(api), m_wording(wording)
{
}

QFuture<Result<portal::Page<Registration>>> RegistrationTableModel::list(const RegistrationFilter &filter,
                                                                         const PageRequest &page)
{
    return m_api.list(filter, page);
}

QFuture<Result<RowCount>> RegistrationTableModel::count(const RegistrationFilter &filter)
{
    return m_api.count(filter);
}

QFuture<Result<QList<Registration>>> RegistrationTableModel::rows(const QStringList &numbers)
{
    return m_api.rows(numbers);
}

bool RegistrationTableModel::matchesList(const Registration &registration) const
{
    return matches(filter(), registration, m_wording.zone());
}

bool RegistrationTableModel::isNew(const Registration &r, const Registration &top) const
{
    if (filter().order != RegistrationFilter::Order::NewestFirst)
        return r.version == 1;
    return std::pair(r.submittedAt, r.id.value()) > std::pair(top.submittedAt, top.id.value());
}

void RegistrationTableModel::setColleagues(const QHash<qint64, QString> &names)
{
    m_colleagues = names;
    columnChanged(int(Column::Assignee));
}

ListCell RegistrationTableModel::cell(const Registration &r, int column) const
{
    switch (Column(column)) {
    case Column::Number:
        return {r.number, Weight::Plain};
    case Column::Name:
        return {r.fullName, Weight::Strong};
    case Column::Status:
        return {m_wording.text(registrationStatusText(r.status)), Weight::Plain, statusTone(r.status),
                statusIcon(r.status)};
    case Column::Age:
        if (isLate(r, m_wording.now()))
            return {m_wording.age(r.submittedAt), Weight::Plain, Tone::Red, QStringLiteral("triangle-alert")};
        return {m_wording.age(r.submittedAt)};
    case Column::Package:
        return {r.packageName};
    case Column::City:
        return {r.address.city};
    case Column::Phone:
        // Nobody can apply without having proved the number.
        return {m_wording.phone(r.phone), Weight::Quiet, Tone::Green, QStringLiteral("badge-check"),
                ListCell::Toned::Icon};
    case Column::Assignee:
        break;
    }
    return {r.assigneeId.isValid() ? m_colleagues.value(r.assigneeId.value()) : QString()};
}

QString RegistrationTableModel::toolTip(const Registration &r, int column) const
{
    if (Column(column) == Column::Age)
        return tr("Submitted %1").arg(m_wording.moment(r.submittedAt));
    return {};
}

} // namespace portal::ui
