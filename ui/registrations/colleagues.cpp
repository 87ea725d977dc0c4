// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/colleagues.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"

namespace portal::ui {

Colleagues::Colleagues(StaffApi &api, QObject *parent) : QObject(parent), m_api(api) {}

void Colleagues::read()
{
    if (m_asked)
        return;
    m_asked = true;
    whenAnswered(m_api.accounts().colleagues(), this, [this](const Result<QList<Colleague>> &found) {
        m_asked = found.has_value();
        if (!found)
            return; // names are missing until the next time; nothing else is
        m_all = *found;
        Q_EMIT changed();
    });
}

StaffNames Colleagues::names() const
{
    StaffNames names;
    for (const Colleague &colleague : m_all)
        names.insert(Actor::staff(colleague.id, colleague.role, {}).key(), colleague.fullName);
    return names;
}

QString Colleagues::nameOf(StaffId id) const
{
    for (const Colleague &colleague : m_all) {
        if (colleague.id == id)
            return colleague.fullName;
    }
    return {};
}

} // namespace portal::ui
